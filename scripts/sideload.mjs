/** `npm start` and `npm stop`: the add-in in Excel on this computer, served from this folder. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));
const toolFolder = join(project, "scripts", "sideload");

/** Where office-addin-dev-certs keeps what it makes. */
const certificates = join(homedir(), ".office-addin-dev-certs");

function fail(line) {
  console.error(line);
  process.exit(2);
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: project, stdio: "inherit", ...options });
  if (error) fail(`Could not run ${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Through node rather than npx: folders with spaces and Windows' .cmd files then need no quoting. */
function runTool(name, args, options) {
  run(process.execPath, [join(toolFolder, "node_modules", name, "cli.js"), ...args], options);
}

/** npm writes this file last, so an interrupted install does not count. */
const isInstalled = () => existsSync(join(toolFolder, "node_modules", ".package-lock.json"));

function installTool() {
  console.log("Installing the tool that starts Excel with the add-in (once, about 450 MB) …");
  run("npm ci", [], { cwd: toolFolder, shell: true });
}

function start() {
  if (!isInstalled()) installTool();
  runTool("office-addin-dev-certs", ["install"]);
  const server = ["--dev-server", "npm run dev", "--dev-server-port", "3000"];
  runTool("office-addin-debugging", ["start", "manifest.xml", "desktop", "--app", "excel", ...server], {
    env: { ...process.env, DEV_CERTIFICATES: certificates },
  });
}

function stop() {
  if (!isInstalled()) return;
  runTool("office-addin-debugging", ["stop", "manifest.xml"]);
}

const actions = { start, stop };
const action = actions[process.argv[2]];
if (!action) fail("Usage: node scripts/sideload.mjs start|stop");
if (!["win32", "darwin"].includes(process.platform)) {
  fail("Excel runs the add-in on Windows and Mac only; here, use npm run workbench.");
}
action();
