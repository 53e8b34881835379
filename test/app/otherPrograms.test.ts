import type { Layout } from "../../src/forms/settings";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { otherPrograms, resavedBy, type Program } from "../file/otherPrograms";
import { City, cityPlan } from "./city";

/** What is found in a book that a program has saved. */
const told: Record<Program, readonly string[]> = {
  "Google Sheets": ["namesLost"],
  WPS: [],
  SheetJS: ["looksLost"],
  exceljs: ["namesLost"],
};

/** A written book in either layout, 総括表 and 公表用 too. */
async function writtenBook(layout: Layout): Promise<Uint8Array> {
  const policies = cityPlan.policies.map((policy) => ({
    ...policy,
    measures: policy.measures.map((measure) => ({
      ...measure,
      texts: {
        selfAssessment: `${measure.title}をした。\n=次の年も続ける。`,
        committeeAssessment: ` ${measure.title}を続けてほしい。`,
      },
    })),
  }));
  const city = new City();
  await city.build({ ...cityPlan, policies }, { layout });
  await city.summarise();
  return saveXlsx(city.host.workbook);
}

const textsOf = (city: City): string[] =>
  city.host.workbook.sheets.flatMap(({ name, cells }) =>
    [...cells.values()].flatMap((row) =>
      [...row.values()].flatMap(({ value }) => (typeof value === "string" ? [`${name}: ${value}`] : [])),
    ),
  );

const written = { policy: writtenBook("policy"), measure: writtenBook("measure") };

describe.each<Layout>(["policy", "measure"])("a book in layout %s", (layout) => {
  it.each(otherPrograms)(
    "that %s has saved has all its texts, and one finding at most until it is built again",
    async (program) => {
      const bytes = await written[layout];
      const before = textsOf(new City(await openXlsx(bytes)));
      const city = new City(await openXlsx(await resavedBy(program, bytes)));
      expect(textsOf(city)).toEqual(before);
      const { isComplete, findings } = await city.check();
      expect({ isComplete, codes: findings.map(({ code }) => code) }).toEqual({
        isComplete: true,
        codes: told[program],
      });
      expect(city.host.workbook.leftToExcel?.size ?? 0).toBe(0);

      const { added, archived, changed } = await city.buildFromPlanSheet();
      expect((await city.check()).findings).toEqual([]);
      await city.summarise();
      expect({ added, archived }).toEqual({ added: [], archived: [] });
      if (told[program].length === 0) expect(changed).toEqual([]);
      expect(textsOf(city)).toEqual(before);
      expect((await city.check()).findings).toEqual([]);
      expect((await city.buildFromPlanSheet()).changed).toEqual([]);
    },
  );
});
