/** HTML into which texts get by `markup` alone, which escapes them. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What can stand between markup; `null` is nothing. */
export type MarkupPart = string | Markup | null | readonly MarkupPart[];

/** Controls that HTML does not allow; what cannot be shown is shown as such. */
const forbidden = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string =>
  text.replace(forbidden, "\ufffd").replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function markupOf(part: MarkupPart): string {
  if (part === null) return "";
  if (part instanceof Markup) return part.text;
  return typeof part === "string" ? escaped(part) : part.map(markupOf).join("");
}

/** Markup of a template, with every text in it escaped. */
export const markup = (template: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup =>
  new Markup(template.map((piece, index) => piece + markupOf(parts[index] ?? null)).join(""));
