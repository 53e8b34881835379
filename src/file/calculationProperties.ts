import type { Sheet, Workbook } from "./model/workbook";
import type { XmlElement } from "./xml/xml";
import { childNamed, element, isTrue } from "./xml/xmlTree";

/**
 * Who calculated a file last. Excel calculates a file again that an older engine than its own has calculated, so the lowest number has
 * our results looked over: https://msdn.microsoft.com/en-us/library/dd909116.aspx
 */
const ownEngine = 1;

/** The engine of Excel since 2019. */
const excelEngine = 191_029;

/** Whether the results in a file can be taken as they are: all are there, and neither the file nor its engine's age speaks against it. */
export function isCalculatedFile(workbook: XmlElement, sheets: readonly Sheet[]): boolean {
  const { calcId, fullCalcOnLoad } = childNamed(workbook, "calcPr")?.attributes ?? {};
  const engine = Number(calcId ?? 0);
  if (isTrue(fullCalcOnLoad) || (engine !== ownEngine && engine < excelEngine)) return false;
  return sheets.every(({ cells }) => {
    for (const inRow of cells.values()) {
      for (const { formula, value } of inRow.values())
        if (formula !== undefined && value === null) return false;
    }
    return true;
  });
}

export function writeCalculationProperties(former: XmlElement, { leftToExcel }: Workbook): XmlElement {
  const { fullCalcOnLoad: _, ...kept } = childNamed(former, "calcPr")?.attributes ?? {};
  const isLeftToExcel = leftToExcel !== undefined && leftToExcel.size > 0;
  return element("calcPr", { ...kept, calcId: ownEngine, fullCalcOnLoad: isLeftToExcel || undefined });
}
