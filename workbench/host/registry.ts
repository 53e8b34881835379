import type { HostObject } from "./hostObject";
import type { HostType } from "./hostType";
import { application } from "./types/application";
import { comment, commentCollection } from "./types/comments";
import { conditionalFormat } from "./types/conditionalFormat";
import { conditionalFormatCollection } from "./types/conditionalFormatCollection";
import { customConditionalFormat, customConditionalFormatTypes } from "./types/customConditionalFormat";
import { dataValidation } from "./types/dataValidation";
import { documentProperties } from "./types/documentProperties";
import { chart, chartCollection, shape, shapeCollection } from "./types/drawings";
import { formatProtection } from "./types/formatProtection";
import { headerFooter, headerFooterGroup } from "./types/headerFooter";
import { horizontalPageBreaks, pageBreak } from "./types/horizontalPageBreaks";
import { namedItem } from "./types/namedItem";
import { namedItemCollection } from "./types/namedItemCollection";
import { pageLayout } from "./types/pageLayout";
import { range } from "./types/range";
import { rangeAreas, rangeCollection } from "./types/rangeAreas";
import { rangeBorder, rangeBorderCollection } from "./types/rangeBorders";
import { rangeFill } from "./types/rangeFill";
import { rangeFont } from "./types/rangeFont";
import { rangeFormat } from "./types/rangeFormat";
import { runtime } from "./types/runtime";
import { style } from "./types/style";
import { styleCollection } from "./types/styleCollection";
import { table } from "./types/table";
import { tableCollection } from "./types/tableCollection";
import { workbook } from "./types/workbook";
import { worksheet } from "./types/worksheet";
import { worksheetCollection } from "./types/worksheetCollection";
import { worksheetFreezePanes } from "./types/worksheetFreezePanes";
import { worksheetProtection } from "./types/worksheetProtection";

/** Every type of the API the workbench knows. */
export const hostTypes: readonly HostType<unknown>[] = [
  application,
  chart,
  chartCollection,
  comment,
  commentCollection,
  conditionalFormat,
  conditionalFormatCollection,
  customConditionalFormat,
  ...customConditionalFormatTypes,
  dataValidation,
  documentProperties,
  formatProtection,
  headerFooter,
  headerFooterGroup,
  horizontalPageBreaks,
  pageBreak,
  namedItem,
  namedItemCollection,
  pageLayout,
  range,
  rangeAreas,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  runtime,
  shape,
  shapeCollection,
  style,
  styleCollection,
  table,
  tableCollection,
  workbook,
  worksheet,
  worksheetCollection,
  worksheetFreezePanes,
  worksheetProtection,
];

const byName = new Map(hostTypes.map((type) => [type.name, type]));

/** The type of an object. */
export function typeOf({ type }: HostObject): HostType<unknown> {
  const found = byName.get(type);
  if (!found) throw new Error(`The registry has no type ${type}.`);
  return found;
}
