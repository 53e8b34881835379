import { en } from "./en";
import { ja } from "./ja";
import type { Strings } from "./strings";

/** The table for an Office display language such as `ja-JP`; English where there is none. */
export function stringsFor(displayLanguage: string): Strings {
  return displayLanguage.toLowerCase().startsWith("ja") ? ja : en;
}
