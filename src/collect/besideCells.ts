import type { Sheet, Workbook } from "../file/model/workbook";
import { isLookName } from "../sheet/ownNames";

const codes = /&"[^"]*"|&K[\dA-F]{6}|&\d+|&[A-Z&]/gi;

/** What Excel's own headers and footers say beside page numbers. */
const pageWords = /^(?:page|ページ|of|[/\d-])*$/i;

const folded = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** What headers and footers say that went out in none of the texts given. */
export function pageTexts({ pageLayout: { header, footer } }: Sheet, known: readonly string[]): string[] {
  const said = folded(known.join(""));
  return [header, footer]
    .flatMap((sections) => [sections?.left, sections?.center, sections?.right])
    .map((text = "") => text.replace(codes, "").trim())
    .filter((text) => !pageWords.test(folded(text)) && !said.includes(folded(text)));
}

/** A cell in each row in which somebody has given cells another colour, or other letters, than their cell style has. */
export function markedCells({ namedStyles }: Workbook, { cells }: Sheet): { row: number; column: number }[] {
  const looks = new Map(
    namedStyles.filter(({ name }) => isLookName(name)).map(({ name, look }) => [name, look]),
  );
  return [...cells].flatMap(([row, inRow]) => {
    const marked = [...inRow].filter(([, { style }]) => {
      const look = looks.get(style?.name ?? "");
      return look !== undefined && (style?.fill !== look.fill || style?.font?.color !== look.font?.color);
    });
    return marked.length === 0 ? [] : [{ row, column: Math.min(...marked.map(([column]) => column)) }];
  });
}
