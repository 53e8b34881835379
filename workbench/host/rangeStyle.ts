import {
  builtInStyle,
  builtInStyles,
  findNamedStyle,
  lookNamed,
  standardStyleName,
} from "../../src/file/model/namedStyles";
import type { CellsTarget } from "./cellsTarget";
import { invalidArgument, notImplemented } from "./hostError";
import { property, type Member } from "./hostType";
import { commonOf, restyle } from "./styleProperty";
import { asText } from "./wireValue";

type BuiltIn = keyof typeof builtInStyles;
const builtInKeys = Object.keys(builtInStyles) as BuiltIn[];

/** Excel's own styles that no form uses: https://learn.microsoft.com/javascript/api/excel/excel.builtinstyle */
const ofExcel =
  /^(?:Good|Bad|Neutral|Calculation|CheckCell|Comma\d?|Currency\d?|Percent|ExplanatoryText|Hlink\w*|Input|LinkedCell|Note|Output|SheetTitle|Title|Total|WarningText|Heading ?\d|Emphasis\d|(?:\d\dPercent - |Accent)\w*)$/i;

/** How Office.js names a style. */
const officeName = (name: string): string =>
  builtInKeys.find((key) => builtInStyles[key].name === name) ?? name;

/**
 * The name of the cell style that cells have. Giving them one replaces everything about their look; Excel's own titles and headings say
 * nothing but the font.
 */
export const rangeStyle = (since: string): Member<CellsTarget> =>
  property(
    since,
    (cells) => commonOf(cells, ({ name }) => officeName(name ?? standardStyleName)),
    (cells, value, { workbook }) => {
      const name = asText(value, "style");
      const builtIn = builtInKeys.find((key) => key === name);
      if (builtIn !== undefined) {
        const { name: own, look } = builtInStyle(workbook, builtIn);
        restyle(cells, (before) => ({ ...before, name: own, font: look.font }));
        return;
      }
      const found = findNamedStyle(workbook, name);
      if (!found && ofExcel.test(name)) throw notImplemented(`the style ${name}`);
      if (!found) throw invalidArgument(`There is no style ${name}.`);
      const look = lookNamed(found);
      restyle(cells, () => look);
    },
  );
