import { readWorkbook } from "../../../src/app/readWorkbook";
import { plansBefore } from "../../../src/forms/build/plansBefore";
import { copyMark, journalName } from "../../../src/forms/headings";
import { journalSheetIdentity, planSheetIdentity } from "../../../src/forms/sheetIdentity";
import { bareSheet } from "../../../src/forms/workbookBefore";
import { City } from "../../app/city";

it("says also what the copy of a half written plan sheet says: a row of a long table may stand nowhere else", async () => {
  const city = new City();
  await city.build();
  const { sheets } = await city.host.runExcel(readWorkbook);
  const whole = sheets.find(({ identity }) => identity === planSheetIdentity);
  if (whole === undefined) throw new Error("no plan sheet");
  const values = whole.values.filter((cells) => !cells.includes("情報の提供"));
  const half = { ...whole, fingerprint: null, values };
  const heading = [
    copyMark,
    whole.name,
    planSheetIdentity,
    whole.values.length,
    whole.values[0]?.length ?? 0,
  ];
  const journal = {
    ...{ ...bareSheet, id: "journal", name: journalName, identity: journalSheetIdentity },
    values: [[], [], [], heading, ...whole.values],
  };
  const bodiesIn = (planSheet: typeof half | typeof whole) =>
    plansBefore([planSheet], [planSheet, journal])
      .flatMap(({ policies }) => policies.flatMap(({ measures }) => measures))
      .filter(({ title }) => title === "情報の提供")
      .map(({ implementingBody }) => implementingBody);
  expect(bodiesIn(half)).toEqual(["市民活動推進課"]);
  expect(bodiesIn(whole)).toEqual(["市民活動推進課"]);
});
