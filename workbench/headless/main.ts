import { runCommand } from "./command";

/** The process: a command line in, what it says and its exit code out. */
async function main(words: readonly string[]): Promise<void> {
  const { exitCode, stdout, stderr } = await runCommand(words);
  if (stdout !== "") process.stdout.write(stdout.endsWith("\n") ? stdout : `${stdout}\n`);
  if (stderr !== "") process.stderr.write(`${stderr}\n`);
  process.exitCode = exitCode;
}

void main(process.argv.slice(2));
