import { runCommand } from "./command";

void runCommand(process.argv.slice(2)).then(({ exitCode, stdout, stderr }) => {
  if (stdout !== "") process.stdout.write(stdout.endsWith("\n") ? stdout : `${stdout}\n`);
  if (stderr !== "") process.stderr.write(`${stderr}\n`);
  process.exitCode = exitCode;
});
