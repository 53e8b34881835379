/** How the page was asked to be, by its address: `?lang=en-US&api=1.9&pane=closed`. */
export interface PageOptions {
  /** Language of Excel: the ribbon's, the pane's and the page's own. */
  locale: "ja-JP" | "en-US";
  /** ExcelApi requirement set that Excel offers; what is newer is refused. */
  apiVersion: string;
  isPaneOpen: boolean;
}

/** What the oldest supported Excel, LTSC 2021, offers. */
const defaultApiVersion = "1.14";

export function readPageOptions(query: string): PageOptions {
  const parameters = new URLSearchParams(query);
  return {
    locale: parameters.get("lang")?.startsWith("en") ? "en-US" : "ja-JP",
    apiVersion: parameters.get("api") ?? defaultApiVersion,
    isPaneOpen: parameters.get("pane") !== "closed",
  };
}
