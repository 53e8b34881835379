import { ja } from "./ja";
import type { Strings } from "./strings";

/** The table for an Office display language such as `ja-JP`; English where there is none. English is loaded only when it is shown. */
export async function stringsFor(displayLanguage: string): Promise<Strings> {
  return displayLanguage.toLowerCase().startsWith("ja") ? ja : (await import("./en")).en;
}
