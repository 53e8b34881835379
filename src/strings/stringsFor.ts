import { ja } from "./ja";
import type { Strings } from "./strings";

/**
 * The table for an Office display language such as `ja-JP`; English where there is none. English is loaded only when it is shown; where it
 * does not arrive, a pane in Japanese is better than none.
 */
export async function stringsFor(displayLanguage: string): Promise<Strings> {
  if (displayLanguage.toLowerCase().startsWith("ja")) return ja;
  return import("./en").then(
    ({ en }) => en,
    () => ja,
  );
}
