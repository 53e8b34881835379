import { findNamedStyle, lookNamed, standardStyleName } from "../../src/file/model/namedStyles";
import type { CellsTarget } from "./cellsTarget";
import { invalidArgument } from "./hostError";
import { property, type Member } from "./hostType";
import { commonOf, restyle } from "./styleProperty";
import { asText } from "./wireValue";

/** The name of the cell style that cells have; giving them one replaces everything about their look. */
export const rangeStyle = (since: string): Member<CellsTarget> =>
  property(
    since,
    (cells) => commonOf(cells, ({ name }) => name ?? standardStyleName),
    (cells, value, { workbook }) => {
      const name = asText(value, "style");
      const found = findNamedStyle(workbook, name);
      if (!found) throw invalidArgument(`There is no style ${name}.`);
      const look = lookNamed(found);
      restyle(cells, () => look);
    },
  );
