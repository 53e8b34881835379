import { startServer, type Server } from "./server";

declare global {
  /** Jest hands nothing from the start to the end of a run. */
  var workbenchServer: Server | undefined;
}

/** One workbench for all tests in a browser: its pages are built once. WORKBENCH_URL names one that is running already. */
export = async function startWorkbench(): Promise<void> {
  if (process.env.WORKBENCH_URL !== undefined) return;
  globalThis.workbenchServer = await startServer();
  process.env.WORKBENCH_URL = globalThis.workbenchServer.url;
};
