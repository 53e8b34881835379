import { areaReference, parseArea } from "../../../src/file/model/address";
import { isWholeColumns, isWholeRows } from "../../../src/file/model/area";
import type { Area, PageLayout, Sheet } from "../../../src/file/model/workbook";
import { cellsOfArgument } from "../cellsTarget";
import { invalidArgument, notImplemented } from "../hostError";
import { HostObject } from "../hostObject";
import { HostType, method, navigation, property } from "../hostType";
import type { Member } from "../hostType";
import type { Session } from "../session";
import { asBoolean, asInteger, asNumber, asObject, asOneOf, asText, optional } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    PageLayout: Sheet;
  }
}

const paperSizes = ["A3", "A4", "A5", "B4", "B5", "Letter", "Legal", "Ledger", "Tabloid"];

/** Excel's margins for a new sheet, in points. */
const standardMargins = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };
type Margin = keyof typeof standardMargins;

function margin(name: Margin): Member<Sheet> {
  return property(
    "1.9",
    ({ pageLayout: layout }) => layout.margins?.[name] ?? standardMargins[name],
    ({ pageLayout: layout }, value) => {
      layout.margins = { ...layout.margins, [name]: asNumber(value, `${name}Margin`, 0) };
    },
  );
}

function flag(
  name: "centerHorizontally" | "centerVertically" | "printGridlines" | "blackAndWhite",
): Member<Sheet> {
  return property(
    "1.9",
    ({ pageLayout: layout }) => layout[name] ?? false,
    ({ pageLayout: layout }, value) => {
      layout[name] = asBoolean(value, name);
    },
  );
}

function readZoom({ fitTo, scale }: PageLayout): unknown {
  if (!fitTo) return { scale: scale ?? 100 };
  return {
    ...(fitTo.wide > 0 && { horizontalFitToPages: fitTo.wide }),
    ...(fitTo.tall > 0 && { verticalFitToPages: fitTo.tall }),
  };
}

function writeZoom(layout: PageLayout, value: unknown): void {
  const { horizontalFitToPages, verticalFitToPages, scale } = asObject(value, "zoom");
  const pages = (count: unknown): number => optional(count, (given) => asInteger(given, "zoom", 0), 0);
  delete layout.fitTo;
  delete layout.scale;
  if (scale !== null && scale !== undefined) layout.scale = asNumber(scale, "zoom.scale", 10, 400);
  else layout.fitTo = { wide: pages(horizontalFitToPages), tall: pages(verticalFitToPages) };
}

const pointsPerUnit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(layout: PageLayout, unit: unknown, options: unknown): void {
  const factor = pointsPerUnit[asOneOf(unit, ["Points", "Inches", "Centimeters"] as const, "unit")];
  for (const [name, value] of Object.entries(asObject(options, "marginOptions"))) {
    if (value === null) continue;
    const side = asOneOf(name, ["top", "bottom", "left", "right", "header", "footer"] as const, "A margin");
    layout.margins = { ...layout.margins, [side]: asNumber(value, name, 0) * factor };
  }
}

type PrintPart = "printArea" | "titleRows" | "titleColumns";

/** Methods that set and give a part of the sheet by its cells, which must be of the right shape. */
function printPart(
  part: PrintPart,
  name: string,
  hasShape: (area: Area) => boolean,
): Record<string, Member<Sheet>> {
  const give = (sheet: Sheet): HostObject | null => {
    const areas = (sheet.pageLayout[part]?.split(",") ?? []).map(parseArea).filter((area) => area !== null);
    if (areas.length === 0) return null;
    return new HostObject(part === "printArea" ? "RangeAreas" : "Range", { sheet, areas });
  };
  const set = (sheet: Sheet, place: unknown, session: Session): void => {
    const { areas } = cellsOfArgument(place, session.workbook, sheet);
    if (!areas.every(hasShape)) throw invalidArgument("Print titles must be whole rows or columns.");
    sheet.pageLayout[part] = areas.map((area) => areaReference(area, true)).join(",");
  };
  return {
    [`Set${name}`]: method("1.9", (sheet, [place], session) => set(sheet, place, session)),
    [`Get${name}OrNullObject`]: method("1.9", give),
  };
}

function asPaperSize(value: unknown): string {
  const size = asText(value, "paperSize");
  if (!paperSizes.includes(size)) throw notImplemented(`the paper size ${size}`);
  return size;
}

/** How a sheet is printed. */
export const pageLayout = new HostType<Sheet>({
  name: "PageLayout",
  members: {
    Orientation: property(
      "1.9",
      ({ pageLayout: layout }) => (layout.orientation === "landscape" ? "Landscape" : "Portrait"),
      ({ pageLayout: layout }, value) => {
        const orientation = asOneOf(value, ["Portrait", "Landscape"] as const, "orientation");
        layout.orientation = orientation === "Landscape" ? "landscape" : "portrait";
      },
    ),
    PaperSize: property(
      "1.9",
      ({ pageLayout: layout }) => layout.paperSize ?? "A4",
      ({ pageLayout: layout }, value) => {
        layout.paperSize = asPaperSize(value);
      },
    ),
    Zoom: property(
      "1.9",
      ({ pageLayout: layout }) => readZoom(layout),
      ({ pageLayout: layout }, value) => writeZoom(layout, value),
    ),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    CenterHorizontally: flag("centerHorizontally"),
    BlackAndWhite: flag("blackAndWhite"),
    FirstPageNumber: property(
      "1.9",
      ({ pageLayout: layout }) => layout.firstPageNumber ?? "",
      ({ pageLayout: layout }, value) => {
        if (value === "") delete layout.firstPageNumber;
        else layout.firstPageNumber = asInteger(value, "firstPageNumber");
      },
    ),
    HeadersFooters: navigation("1.9", (sheet) => new HostObject("HeaderFooterGroup", sheet)),
    SetPrintMargins: method("1.9", ({ pageLayout: layout }, [unit, options]) =>
      setMargins(layout, unit, options),
    ),
    ...printPart("printArea", "PrintArea", () => true),
    ...printPart("titleRows", "PrintTitleRows", isWholeRows),
    ...printPart("titleColumns", "PrintTitleColumns", isWholeColumns),
  },
});
