import { startServer, type Server } from "./server";

declare global {
  /** Jest hands nothing from the start to the end of a run. */
  var workbenchServer: Server | undefined;
}

/** One workbench for all tests in a browser. Its pages are built while other tests run; whoever needs them waits (`addressOf`). */
export = function startWorkbench(): void {
  globalThis.workbenchServer = startServer();
  process.env.WORKBENCH_SAYS_IN = globalThis.workbenchServer.saysIn;
};
