import type { Area, Sheet } from "../model/workbook";
import { formatAreas, formatCell, parseAreas } from "./address";
import { readColour, writeColour } from "../styles/colours";
import type { XmlElement } from "../xml/xml";
import { childNamed, childrenNamed, element, isElement, isTrue, mergeInOrder } from "../xml/xmlTree";

const viewOrder = ["pane", "selection", "pivotSelection", "extLst"];
const propertiesOrder = ["tabColor", "outlinePr", "pageSetUpPr"];

export function readView(sheet: XmlElement): Pick<Sheet, "frozen" | "showGridlines"> {
  const view = childNamed(childNamed(sheet, "sheetViews"), "sheetView");
  const pane = childNamed(view, "pane")?.attributes;
  const isFrozen = pane?.state === "frozen" || pane?.state === "frozenSplit";
  return {
    frozen: isFrozen
      ? { rows: Number(pane.ySplit ?? 0), columns: Number(pane.xSplit ?? 0) }
      : { rows: 0, columns: 0 },
    showGridlines: view?.attributes.showGridLines === undefined || isTrue(view.attributes.showGridLines),
  };
}

/** The selected area of the pane that is in use. */
export function readSelection(sheet: XmlElement): Area | undefined {
  const view = childNamed(childNamed(sheet, "sheetViews"), "sheetView");
  const activePane = childNamed(view, "pane")?.attributes.activePane ?? "topLeft";
  const selections = childrenNamed(view, "selection");
  const selection = selections.find(({ attributes }) => (attributes.pane ?? "topLeft") === activePane);
  return parseAreas(selection?.attributes.sqref ?? selection?.attributes.activeCell ?? "")[0];
}

/** `selection` is that of the active sheet, `null` for the others. */
export function writeViews(sheet: Sheet, former: XmlElement, selection: Area | null): XmlElement {
  const [view, ...others] = childrenNamed(childNamed(former, "sheetViews"), "sheetView");
  const { tabSelected: _selected, showGridLines: _gridlines, ...kept } = view?.attributes ?? {};
  const { rows, columns } = sheet.frozen;
  const isFrozen = rows > 0 || columns > 0;
  const activePane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const pane = element("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: formatCell(rows, columns),
    activePane,
    state: "frozen",
  });
  const selected = selection && {
    pane: isFrozen ? activePane : undefined,
    activeCell: formatCell(selection.row, selection.column),
    sqref: formatAreas([selection]),
  };
  const attributes = {
    ...(!sheet.showGridlines && { showGridLines: "0" }),
    ...(selection && { tabSelected: "1" }),
    workbookViewId: "0",
    ...kept,
  };
  // A split that is not frozen is none of ours and stays; another's selection goes with its frozen panes.
  const formerPanes = view?.children.filter((node) => isElement(node) && node.name === "pane") ?? [];
  const isSplit = formerPanes.some((node) => isElement(node) && node.attributes.state === undefined);
  const replaced = [...(isSplit && !isFrozen ? [] : ["pane"]), "selection"];
  const added = [...(isFrozen ? [pane] : []), ...(selected ? [element("selection", selected)] : [])];
  const children = mergeInOrder(viewOrder, view?.children ?? [], replaced, added);
  return element("sheetViews", {}, [element("sheetView", attributes, children), ...others]);
}

export function readTabColour(sheet: XmlElement, theme: readonly string[]): string {
  return readColour(childNamed(childNamed(sheet, "sheetPr"), "tabColor"), theme) ?? "";
}

/** `sheetPr`: tab colour and whether pages are fitted. A theme's colour stays one as long as it looks the same. */
export function writeSheetProperties(
  sheet: Sheet,
  former: XmlElement,
  theme: readonly string[],
): XmlElement[] {
  const properties = childNamed(former, "sheetPr");
  const isSameColour = readTabColour(former, theme) === sheet.tabColor;
  const { fitToPage: _, ...setUp } = childNamed(properties, "pageSetUpPr")?.attributes ?? {};
  const pageSetUp = { ...setUp, ...(sheet.pageLayout.fitTo && { fitToPage: "1" }) };
  const added = [
    ...(!isSameColour && sheet.tabColor !== "" ? [writeColour("tabColor", sheet.tabColor)] : []),
    ...(Object.keys(pageSetUp).length > 0 ? [element("pageSetUpPr", pageSetUp)] : []),
  ];
  const replaced = [...(isSameColour ? [] : ["tabColor"]), "pageSetUpPr"];
  const children = mergeInOrder(propertiesOrder, properties?.children ?? [], replaced, added);
  const attributes = properties?.attributes ?? {};
  const isEmpty = children.length === 0 && Object.keys(attributes).length === 0;
  return isEmpty ? [] : [element("sheetPr", attributes, children)];
}
