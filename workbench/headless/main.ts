import type { Evaluate } from "../host/officeClient";
import { runCommand } from "./command";

/** The process: a command line in, what it says and its exit code out. `evaluate` runs the client library's source. */
export async function main(words: readonly string[], evaluate?: Evaluate): Promise<void> {
  const { exitCode, stdout, stderr } = await runCommand(words, evaluate);
  if (stdout !== "") process.stdout.write(stdout.endsWith("\n") ? stdout : `${stdout}\n`);
  if (stderr !== "") process.stderr.write(`${stderr}\n`);
  process.exitCode = exitCode;
}
