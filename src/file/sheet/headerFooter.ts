import type { PageLayout } from "../model/workbook";

export type Sections = NonNullable<PageLayout["header"]>;

const codes = { L: "left", C: "center", R: "right" } as const;

/** `&L…&C…&R…` → its three sections; codes such as `&P` stay as they are. */
export function readSections(text: string): Sections {
  const sections: Sections = {};
  let section: keyof Sections = "center";
  for (const [piece, code] of text.matchAll(/&"[^"]*"|&([LCR])|&[\s\S]|[^&]+|&/g)) {
    if (code === "L" || code === "C" || code === "R") section = codes[code];
    else sections[section] = (sections[section] ?? "") + piece;
  }
  return sections;
}

export function writeSections(sections: Sections): string {
  return Object.entries(codes)
    .map(([code, section]) => (sections[section] ? `&${code}${sections[section]}` : ""))
    .join("");
}
