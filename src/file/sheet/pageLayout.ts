import type { PageLayout } from "../model/workbook";
import { readSections, writeSections } from "./headerFooter";
import { decodeText, encodeText } from "./texts";
import type { XmlElement } from "../xml/xml";
import {
  attributeTexts,
  childNamed,
  childrenNamed,
  element,
  isTrue,
  mergeInOrder,
  numberOf,
  textOf,
} from "../xml/xmlTree";

const pointsPerInch = 72;
/** Inches; what Excel takes when a sheet says nothing. */
const standardMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** Office.js name → the file's number. */
const paperSizes: Record<string, number> = {
  Letter: 1,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

/** The model's flags and the file's. */
const printOptions = {
  centerHorizontally: "horizontalCentered",
  centerVertically: "verticalCentered",
  printGridlines: "gridLines",
} as const;

const headerFooterOrder = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
];

export const pageElements = ["printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks"];

/** Everything but print area and titles, which are names. */
export function readPageLayout(sheet: XmlElement): PageLayout {
  const setup = childNamed(sheet, "pageSetup")?.attributes ?? {};
  const fitsPages = isTrue(childNamed(childNamed(sheet, "sheetPr"), "pageSetUpPr")?.attributes.fitToPage);
  const paperSize = Object.keys(paperSizes).find((name) => paperSizes[name] === Number(setup.paperSize));
  const scale = numberOf(setup.scale);
  const { orientation } = setup;
  const margins = childNamed(sheet, "pageMargins");
  const headerFooter = childNamed(sheet, "headerFooter");
  const header = decodeText(textOf(childNamed(headerFooter, "oddHeader")));
  const footer = decodeText(textOf(childNamed(headerFooter, "oddFooter")));
  return {
    ...((orientation === "portrait" || orientation === "landscape") && { orientation }),
    ...(paperSize !== undefined && { paperSize }),
    ...(fitsPages && {
      fitTo: { wide: numberOf(setup.fitToWidth) ?? 1, tall: numberOf(setup.fitToHeight) ?? 1 },
    }),
    ...(!fitsPages && scale !== undefined && scale !== 100 && { scale }),
    ...(margins && { margins: readMargins(margins) }),
    ...readOptions(childNamed(sheet, "printOptions")?.attributes ?? {}),
    ...(setup.pageOrder === "overThenDown" && { printsOverThenDown: true }),
    ...(isTrue(setup.blackAndWhite) && { blackAndWhite: true }),
    ...(isTrue(setup.useFirstPageNumber) && { firstPageNumber: numberOf(setup.firstPageNumber) ?? 1 }),
    ...readPageStarts(childNamed(sheet, "rowBreaks")),
    ...(header !== "" && { header: readSections(header) }),
    ...(footer !== "" && { footer: readSections(footer) }),
  };
}

function readOptions(attributes: Record<string, string>): PageLayout {
  return Object.fromEntries(
    Object.entries(printOptions).flatMap(([option, attribute]) =>
      isTrue(attributes[attribute]) ? [[option, true]] : [],
    ),
  );
}

function readMargins({ attributes }: XmlElement): NonNullable<PageLayout["margins"]> {
  return Object.fromEntries(
    sides.flatMap((side) => {
      const inches = numberOf(attributes[side]);
      return inches === undefined ? [] : [[side, rounded(inches * pointsPerInch)]];
    }),
  );
}

/** A break is named by how many rows stand above it. */
function readPageStarts(breaks: XmlElement | undefined): PageLayout {
  const manual = childrenNamed(breaks, "brk").filter(({ attributes }) => isTrue(attributes.man));
  const rows = manual.map(({ attributes }) => numberOf(attributes.id) ?? 0).filter((row) => row > 0);
  return rows.length > 0 ? { pageStarts: rows } : {};
}

const lastColumn = 16_383;

function writePageStarts({ pageStarts = [] }: PageLayout): XmlElement[] {
  const breaks = pageStarts.map((id) => element("brk", { id, max: lastColumn, man: 1 }));
  const count = breaks.length;
  return count > 0 ? [element("rowBreaks", { count, manualBreakCount: count }, breaks)] : [];
}

const rounded = (number: number): number => Number(number.toFixed(4));

/** The elements named in `pageElements`, keeping what `former` holds besides. */
export function writePageLayout(layout: PageLayout, former: XmlElement): XmlElement[] {
  return [
    ...writeOptions(layout, childNamed(former, "printOptions")?.attributes ?? {}),
    ...writeMargins(layout, childNamed(former, "pageMargins")),
    ...writeSetup(layout, childNamed(former, "pageSetup")?.attributes ?? {}),
    ...writeHeaderFooter(layout, childNamed(former, "headerFooter")),
    ...writePageStarts(layout),
  ];
}

function writeOptions(layout: PageLayout, former: Record<string, string>): XmlElement[] {
  const { horizontalCentered: _h, verticalCentered: _v, gridLines: _g, ...kept } = former;
  const written = {
    ...kept,
    ...attributeTexts({
      [printOptions.centerHorizontally]: layout.centerHorizontally || undefined,
      [printOptions.centerVertically]: layout.centerVertically || undefined,
      [printOptions.printGridlines]: layout.printGridlines || undefined,
    }),
  };
  return Object.keys(written).length > 0 ? [element("printOptions", written)] : [];
}

function writeMargins({ margins }: PageLayout, former: XmlElement | undefined): XmlElement[] {
  if (margins === undefined) return former ? [former] : [];
  const attributes = sides.map((side) => {
    const points = margins[side];
    const kept = former?.attributes[side] ?? String(standardMargins[side]);
    return [side, points === undefined ? kept : inches(points)] as const;
  });
  return [element("pageMargins", Object.fromEntries(attributes))];
}

const inches = (points: number): string => String(Number((points / pointsPerInch).toFixed(6)));

function writeSetup(layout: PageLayout, former: Record<string, string>): XmlElement[] {
  const {
    fitToWidth: _width,
    fitToHeight: _height,
    scale: _scale,
    pageOrder: _order,
    blackAndWhite: _colours,
    useFirstPageNumber: _use,
    firstPageNumber: _first,
    ...kept
  } = former;
  const known = Object.entries(paperSizes).find(
    ([name]) => name.toLowerCase() === layout.paperSize?.toLowerCase(),
  );
  const setup = {
    ...kept,
    ...attributeTexts({
      paperSize: known?.[1] ?? kept.paperSize,
      scale: layout.fitTo ? undefined : layout.scale,
      fitToWidth: layout.fitTo?.wide,
      fitToHeight: layout.fitTo?.tall,
      firstPageNumber: layout.firstPageNumber,
      pageOrder: layout.printsOverThenDown ? "overThenDown" : undefined,
      blackAndWhite: layout.blackAndWhite || undefined,
      useFirstPageNumber: layout.firstPageNumber === undefined ? undefined : true,
      orientation: layout.orientation ?? kept.orientation,
    }),
  };
  return Object.keys(setup).length > 0 ? [element("pageSetup", setup)] : [];
}

function writeHeaderFooter(layout: PageLayout, former: XmlElement | undefined): XmlElement[] {
  const written = [
    { name: "oddHeader", text: writeSections(layout.header ?? {}) },
    { name: "oddFooter", text: writeSections(layout.footer ?? {}) },
  ];
  const added = written.flatMap(({ name, text }) =>
    text === "" ? [] : [element(name, {}, [encodeText(text)])],
  );
  const names = written.map(({ name }) => name);
  const children = mergeInOrder(headerFooterOrder, former?.children ?? [], names, added);
  return children.length > 0 ? [element("headerFooter", former?.attributes ?? {}, children)] : [];
}
