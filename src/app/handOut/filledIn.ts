import { isFilledIn } from "../../collect/isFilledIn";
import { readReturned } from "../../collect/readReturned";
import type { NamedFile } from "./writeHandOuts";

/** The files that may not be written over, as somebody has filled them in or they are none that went out. */
export async function filledIn(files: readonly NamedFile[]): Promise<string[]> {
  const names: string[] = [];
  for (const { name, bytes } of files) if (isFilledIn(await readReturned(bytes))) names.push(name);
  return names;
}
