import { spawn } from "node:child_process";

const commands: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  // The first quoted word after start is a window's title.
  win32: ["cmd", "/c", "start", ""],
  darwin: ["open"],
};

/** Opens an address in the browser that the system opens addresses with. @param onFailure where there is none */
export function openInBrowser(url: string, onFailure: () => void): void {
  const [command, ...words] = commands[process.platform] ?? ["xdg-open"];
  const browser = spawn(command, [...words, url], { stdio: "ignore", detached: true });
  browser.once("error", onFailure);
  browser.unref();
}
