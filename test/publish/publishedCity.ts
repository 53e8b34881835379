import { publishWorkbook, type Publication } from "../../src/app/publish/publishWorkbook";
import { excelPort } from "../../src/app/excelPort";
import type { Plan } from "../../src/plan/plan";
import type { Workbook } from "../../src/file/model/workbook";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import { City, type SomeSettings } from "../app/city";

const newestApi = { apiVersion: "1.17" };

/** A city's workbook in an Excel of today. */
export const newCity = (workbook: Workbook = newWorkbook()): City => new City(workbook, newestApi);

export const publicationOf = ({ host }: City): Promise<Publication> =>
  publishWorkbook(excelPort(host.runExcel), {
    hasApi: (version) => host.isSetSupported("ExcelApi", version),
  });

export function textOf({ files }: Publication, name: string): string {
  const file = files.find((each) => each.name === name);
  if (file === undefined) throw new Error(`no file ${name}`);
  return file.text;
}

/** The sheets of a plan are built, and published as they are then. */
export async function publishPlan(plan: Plan, settings: SomeSettings = {}): Promise<Publication> {
  const city = newCity();
  await city.build(plan, settings);
  return publicationOf(city);
}
