import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A script that writes such a workbook with another library, in a process of its own. */
export interface Peer {
  name: string;
  command: string;
  args: readonly string[];
  environment?: NodeJS.ProcessEnv;
}

const exceljsVersion = "4.4.0";
const packages = resolve("node_modules/.cache/peers");
const scripts = resolve("bench/peers");

/** Scripts of other people, where they are at hand; they make up their texts themselves. */
const sharedScripts = resolve("../shared/peers");

/** No dependency of the project: installed apart when it is measured. `null`, and a line that says so, where it is not to be had. */
function exceljsEnvironment(): NodeJS.ProcessEnv | null {
  const modules = join(packages, "node_modules");
  if (!existsSync(join(modules, "exceljs", "package.json"))) {
    mkdirSync(packages, { recursive: true });
    const project = { private: true, dependencies: { exceljs: exceljsVersion } };
    writeFileSync(join(packages, "package.json"), JSON.stringify(project));
    const options = ["install", "--no-audit", "--no-fund", "--ignore-scripts"];
    spawnSync("npm", options, { cwd: packages, shell: process.platform === "win32" });
  }
  if (existsSync(join(modules, "exceljs", "package.json"))) return { ...process.env, NODE_PATH: modules };
  console.info(`exceljs ${exceljsVersion} could not be installed: it is not measured.`);
  return null;
}

function pythonWithOpenpyxl(): string | null {
  const python = ["/usr/bin/python3", "python3", "python"].find(
    (name) => spawnSync(name, ["-c", "import openpyxl"]).status === 0,
  );
  if (python !== undefined) return python;
  console.info("There is no Python with openpyxl: it is not measured.");
  return null;
}

/** The peers that can be measured here. @param plan a file with the plan as JSON @param out where they write */
export function findPeers(plan: string, out: string): Peer[] {
  const environment = exceljsEnvironment();
  const python = pythonWithOpenpyxl();
  const node = process.execPath;
  const peers: (Peer | null)[] = [
    environment && {
      name: "exceljs",
      command: node,
      args: [join(scripts, "exceljs.js"), plan, out],
      environment,
    },
    python === null
      ? null
      : { name: "openpyxl", command: python, args: [join(scripts, "openpyxl.peer.py"), plan, out] },
  ];
  if (existsSync(sharedScripts)) {
    const shared = (name: string): string => join(sharedScripts, name);
    peers.push(
      environment && {
        name: "exceljs, another script",
        command: node,
        args: [shared("bench_exceljs.js"), "1"],
        environment,
      },
      python === null
        ? null
        : { name: "openpyxl, another script", command: python, args: [shared("bench_openpyxl.py"), "1"] },
    );
  }
  return peers.filter((peer) => peer !== null);
}
