import { buildWorkbook } from "../../src/app/build/buildWorkbook";
import { readPlan } from "../../src/app/plan/readPlan";
import { readSheets } from "../../src/excel/readSheets";
import { openHost } from "../../workbench/host/host";
import { newWorkbook } from "../../src/file/model/newWorkbook";

/** What a page hears from a stub of Office.js. */
export interface StubAnswers {
  displayLanguage: string;
  /** What `Excel.run` answers at once, whatever it is asked. */
  workbook: unknown;
}

/** A workbook without any sheet of ours. */
export const emptyWorkbook = { sheets: [], sheetNames: [] };

/** What reading the workbook of a plan gives. */
export async function workbookOfPlan(text: string): Promise<unknown> {
  const { runExcel } = openHost(newWorkbook());
  const { plan, settings } = readPlan(text);
  await buildWorkbook(runExcel, { plan, settings, now: new Date(2025, 3, 1) });
  return runExcel(readSheets);
}

/** A script that stands for Office.js and answers at once, so that only the page's own time is measured. */
export const officeStub = ({ displayLanguage, workbook }: StubAnswers): string => `
  window.Office = {
    onReady: (then) => {
      const ready = Promise.resolve({ host: "Excel", platform: "PC" });
      return then === undefined ? ready : ready.then(then);
    },
    context: { displayLanguage: ${JSON.stringify(displayLanguage)} },
    HostType: {},
  };
  window.Excel = { run: () => Promise.resolve(JSON.parse(${JSON.stringify(JSON.stringify(workbook))})) };
`;
