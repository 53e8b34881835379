import { excelPort } from "../../../src/app/excelPort";
import { openWorkbook } from "../../../src/app/session/openWorkbook";
import { endedTexts } from "../../../src/forms/build/endedTexts";
import { isPolicySheet } from "../../../src/forms/sheetIdentity";
import { City, cityPlan } from "../../app/city";

it("are of the year before as long as the sheet that shows the new one is not whole", async () => {
  const city = new City();
  await city.build();
  const open = await openWorkbook(excelPort(city.host.runExcel));
  const sheet = open?.sheets.find(({ identity }) => isPolicySheet(identity));
  if (sheet === undefined) throw new Error("no sheet of a policy");
  const isEnded = (fingerprint: string | null) =>
    endedTexts(
      { sheets: [{ ...sheet, fingerprint }], sheetNames: [], settings: null },
      cityPlan.fiscalYear,
    )({ sheetId: sheet.id });
  expect([isEnded(sheet.fingerprint), isEnded(null)]).toEqual([false, true]);
});
