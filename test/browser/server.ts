import { spawn } from "node:child_process";
import { join } from "node:path";

export interface Server {
  url: string;
  /** What was said until the address was. */
  said: string;
  stop: () => Promise<void>;
}

/** Starts `npm run workbench` on a free port. WORKBENCH_URL names one that is running already. */
export async function startServer(): Promise<Server> {
  const running = process.env.WORKBENCH_URL;
  if (running !== undefined) return { url: running, said: "", stop: () => Promise.resolve() };
  const server = spawn(process.execPath, ["--import", "tsx", "workbench/server/main.ts"], {
    cwd: join(__dirname, "../.."),
    env: { ...process.env, WORKBENCH_PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stopped = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /https:\S+(?=\s)/.exec(output);
      if (found) resolve(found[0]);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    void stopped.then(() => reject(new Error(`The workbench did not start.\n${output}`)));
  });
  return {
    url,
    said: output,
    stop() {
      server.kill("SIGKILL");
      return stopped;
    },
  };
}
