import { spawn } from "node:child_process";
import { mkdtempSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

export interface Server {
  /** The file that holds what it says. */
  saysIn: string;
  stop: () => Promise<void>;
}

/** Starts `npm run workbench` on a free port; until its pages are built it has no address. */
export function startServer(): Server {
  const saysIn = join(mkdtempSync(join(tmpdir(), "workbench-")), "said.txt");
  const said = openSync(saysIn, "w");
  const server = spawn(process.execPath, ["--import", "tsx", "workbench/server/main.ts"], {
    cwd: join(__dirname, "../.."),
    env: { ...process.env, WORKBENCH_PORT: "0" },
    stdio: ["ignore", said, said],
  });
  const stopped = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  return {
    saysIn,
    stop() {
      server.kill("SIGKILL");
      return stopped;
    },
  };
}

/** The address of a server, as soon as it says it. @throws Error with what it has said when that takes too long */
export async function addressOf(saysIn: string, patienceMs = 120_000): Promise<string> {
  for (const end = Date.now() + patienceMs; Date.now() < end;) {
    const address = /https:\S+(?=\s)/.exec(readFileSync(saysIn, "utf8"))?.[0];
    if (address !== undefined) return address;
    await setTimeout(100);
  }
  throw new Error(`The workbench did not start.\n${readFileSync(saysIn, "utf8")}`);
}
