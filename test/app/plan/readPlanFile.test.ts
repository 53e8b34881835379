import { readPlanFile } from "../../../src/app/plan/readPlanFile";
import { readPlan } from "../../../src/app/plan/readPlan";
import { saveXlsx } from "../../../src/file/saveXlsx";
import { City } from "../city";

async function ownBook() {
  const city = new City();
  await city.build();
  return { name: "評価.xlsx", bytes: await saveXlsx(city.host.workbook) };
}

describe("a workbook of ours that is chosen as a plan's document", () => {
  it("is told for what it is, and which of its sheets is the plan", async () => {
    await expect(readPlanFile(await ownBook())).rejects.toMatchObject({
      code: "ownWorkbook",
      subject: "計画",
    });
  });

  it("gives its plan where the plan sheet alone is chosen", async () => {
    const { plan } = readPlan(await readPlanFile(await ownBook(), ["計画"]));
    expect(plan).toMatchObject({
      title: "青葉市市民活動推進計画",
      fiscalYear: "平成28年度",
      policies: [{ title: "裾野の拡大", measures: [{ number: "1-1" }, { number: "1-2" }] }, { number: "2" }],
    });
  });
});
