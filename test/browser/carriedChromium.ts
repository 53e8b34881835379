import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { devDependencies } from "../../package.json";
import type { BrowserProgram } from "./launchBrowser";

const cache = resolve(__dirname, "../../node_modules/.cache");
const folder = join(cache, `chromium-${devDependencies["@sparticuz/chromium"]}`);

/** Told that it runs there, the package brings the system libraries too that a bare machine has not got. */
const runtime = { AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };

/** The fonts of npm's packages and no others, so that layout is the same on every machine. */
const fontConfiguration = `<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir prefix="relative">../../../@expo-google-fonts/biz-udgothic</dir>
  <cachedir prefix="relative">cache</cachedir>
</fontconfig>
`;

/** The Chromium that comes with npm's packages, unpacked when it is first wanted; `null` where it is not made for the machine. */
export function carriedChromium(): BrowserProgram | null {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  if (!existsSync(folder)) unpack();
  const environment = {
    ...runtime,
    LD_LIBRARY_PATH: join(folder, "al2023/lib"),
    FONTCONFIG_PATH: join(folder, "fonts"),
  };
  return { executablePath: join(folder, "chromium"), environment };
}

/** The folder is there whole or not at all, also when several tests unpack at once. */
function unpack(): void {
  mkdirSync(cache, { recursive: true });
  const part = mkdtempSync(`${folder}.`);
  // The package unpacks into the folder for temporary files, and takes what lies there for its own.
  const env = { ...process.env, ...runtime, TMPDIR: part };
  const script = 'require("@sparticuz/chromium").executablePath()';
  execFileSync(process.execPath, ["--eval", script], {
    cwd: __dirname,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  writeFileSync(join(part, "fonts/fonts.conf"), fontConfiguration);
  try {
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}
