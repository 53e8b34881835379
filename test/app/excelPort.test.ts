import { buildWorkbook } from "../../src/app/build/buildWorkbook";
import { excelPort } from "../../src/app/excelPort";
import { failureOf } from "../../src/app/failure";
import { defaultSettings } from "../../src/forms/settings";
import { failureMessage } from "../../src/strings/failureMessage";
import { ja } from "../../src/strings/ja";
import { City, cityPlan } from "./city";

/** A workbook behind another one: Excel refuses an action so many times. */
function behindAnother(times: number): City {
  let left = times;
  return new City(undefined, {
    interceptAction: ({ kind }) => (kind === "call" && left-- > 0 ? { code: "GeneralException" } : undefined),
  });
}

const build = (city: City) =>
  buildWorkbook(excelPort(city.host.runExcel), {
    plan: cityPlan,
    settings: defaultSettings(cityPlan),
    now: new Date(2017, 3, 1),
  });

describe("a workbook that is not in front", () => {
  it("is built all the same where it comes back at once", async () => {
    const city = behindAnother(1);
    await build(city);
    expect(city.sheetNames).toEqual(["計画", "1 裾野の拡大", "2 支援の充実", "Sheet1"]);
  });

  it("says so where it does not, and is built when it is done again", async () => {
    const city = behindAnother(2);
    const failure = await build(city).catch(failureOf);
    expect(failure).toMatchObject({ code: "host", kind: "notInFront" });
    expect(failureMessage(ja, failure as ReturnType<typeof failureOf>)).toContain("このブックを前に出して");
    await build(city);
    expect(city.sheetNames).toEqual(["計画", "1 裾野の拡大", "2 支援の充実", "Sheet1"]);
  });
});
