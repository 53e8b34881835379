import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import webpack from "webpack";
import { configuration } from "./reference/configuration";

const root = join(__dirname, "../..");

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "plan-evaluation-bench-"));

/** The same promise each time it is asked. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}

/** The folder of the add-in as `npm run build` makes it. */
export const paneBuild = once(async () => {
  const folder = await newFolder();
  await promisify(execFile)("npm", ["run", "build", "--", "--output-path", folder], {
    cwd: root,
    env: { ...process.env, ADDIN_BASE_URL: "https://addin.example" },
    shell: process.platform === "win32",
  });
  return folder;
});

/** The folder of the reference page. */
export const referenceBuild = once(async () => {
  const folder = await newFolder();
  await new Promise<void>((resolve, reject) =>
    webpack(configuration(folder), (error, stats) => {
      if (error === null && stats?.hasErrors() === false) resolve();
      else reject(error ?? new Error(stats?.toString("errors-only")));
    }),
  );
  return folder;
});
