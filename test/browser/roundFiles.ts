import { readFile } from "node:fs/promises";
import { unzip } from "../../src/file/package/unzip";
import { roundWords } from "../../src/strings/rounds/roundWords";
import type { Strings } from "../../src/strings/strings";
import type { WorkbenchPage } from "./workbenchPage";

/** Hands out in the pane and saves the .zip: its files by their names. */
export async function handedOut(
  { page, pane }: WorkbenchPage,
  { language }: Strings,
): Promise<Map<string, Uint8Array>> {
  const { handOut } = roundWords[language];
  await pane.getByRole("button", { name: handOut.make }).click();
  const saving = page.waitForEvent("download");
  await pane.getByRole("link", { name: handOut.save(handOut.zipName("自己評価")) }).click();
  const download = await saving;
  return unzip(new Uint8Array(await readFile(await download.path())));
}

/** Chooses files that came back in the pane. */
export const chooseReturned = (
  { pane }: WorkbenchPage,
  files: Record<string, Uint8Array | string>,
): Promise<void> =>
  pane.locator("input[type=file]:not([webkitdirectory])").setInputFiles(
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(content),
    })),
  );
