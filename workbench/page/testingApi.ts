import { Hand } from "../browserHost/hand";
import type { Refusal } from "../browserHost/hand";
import type { HostRefusal, OpenWorkbook, PersonName } from "../browserHost/openWorkbook";
import { displayText } from "../host/displayText";
import type { HostUsage } from "../host/host";
import { parseArea } from "../../src/file/model/address";
import { cellAt } from "../../src/file/model/cells";
import { activeSheet, findSheetByName } from "../../src/file/model/sheets";
import type { Sheet } from "../../src/file/model/workbook";
import { saveXlsx } from "../../src/file/saveXlsx";

/** What tests of the page reach past the screen for. */
export interface TestingApi {
  /** Types a text into a cell as a person does; whatever refused it is returned. */
  typeInto(sheetName: string, address: string, text: string): Refusal | null;
  /** The same by somebody else who has the workbook open. */
  colleagueTypes(sheetName: string, address: string, text: string): Refusal | null;
  /** What a cell shows. */
  read(sheetName: string, address: string): string;
  sheets(): { name: string; visibility: string; isActive: boolean }[];
  usage(): HostUsage;
  /** How many requests of panes and ribbon buttons have written. */
  writingRequests(): number;
  /** Lets every call of the add-in fail until `null` is given. */
  refuse(refusal: HostRefusal | null): void;
  saveXlsxBase64(): Promise<string>;
  openXlsxBase64(content: string): Promise<void>;
}

declare global {
  interface Window {
    workbench: TestingApi;
  }
}

export function testingApi(open: OpenWorkbook, openBytes: (bytes: Uint8Array) => Promise<void>): TestingApi {
  const { workbook } = open;
  const place = (sheetName: string, address: string) => {
    const sheet = findSheetByName(workbook, sheetName);
    const area = parseArea(address);
    if (!sheet || !area) throw new Error(`There is no cell ${sheetName}!${address}.`);
    return { sheet, area };
  };
  const type = (person: PersonName) => (sheetName: string, address: string, text: string) => {
    const { sheet, area } = place(sheetName, address);
    return new Hand(open, person).type(sheet, area, [[text]]);
  };
  return {
    typeInto: type("me"),
    colleagueTypes: type("colleague"),
    read(sheetName, address) {
      const { sheet, area } = place(sheetName, address);
      return shownText(sheet, area.row, area.column);
    },
    sheets: () =>
      workbook.sheets.map(({ name, visibility, id }) => ({
        name,
        visibility,
        isActive: id === activeSheet(workbook).id,
      })),
    usage: () => open.usage(),
    writingRequests: () => open.writingRequests,
    refuse(refusal) {
      open.refusal = refusal;
    },
    saveXlsxBase64: async () => toBase64(await saveXlsx(workbook)),
    openXlsxBase64: (content) => openBytes(fromBase64(content)),
  };
}

function shownText(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return cell ? displayText(cell.value, cell.style?.numberFormat) : "";
}

/** One character a byte, as the browser's own base64 functions want it. */
function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function fromBase64(content: string): Uint8Array {
  return Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
}
