import { City, cityPlan, measureOf, policyOf, shown } from "../app/city";
import { failureOf } from "../../src/app/failure";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import type { HostAction } from "../../workbench/host/process";

/** A city whose Excel refuses an action; `done` are those that it was asked. */
function cityWhere(refuses: (action: HostAction) => boolean, code = "GeneralException") {
  const workbook = newWorkbook();
  const done: HostAction[] = [];
  const city = new City(workbook, {
    interceptAction: (action) => {
      done.push(action);
      return refuses(action) ? { code } : undefined;
    },
  });
  return { city, workbook, done };
}

const freezes = ({ kind, type }: HostAction): boolean => kind === "call" && type === "WorksheetFreezePanes";

describe("where Excel freezes no panes", () => {
  it("sheets are built whole, and it is told", async () => {
    const { city } = cityWhere(freezes);
    const { unmet, added } = await city.build();
    expect(added).toEqual(["計画", "1 裾野の拡大", "2 支援の充実"]);
    expect(unmet.isNotFrozen).toBe(true);
    await city.fill();
    expect(await city.check()).toMatchObject({ isComplete: true, findings: [] });
    expect((await city.summarise()).unmet.isNotFrozen).toBe(true);
    expect((await city.buildFromPlanSheet()).changed).toEqual([]);
  });

  it("a text that was typed meanwhile is kept all the same", async () => {
    let isRefusing = false;
    let typing: (() => void) | null = null;
    const city = new City(newWorkbook(), {
      interceptAction: (action) => (isRefusing && freezes(action) ? { code: "GeneralException" } : undefined),
      interceptRequest: ({ batch }) => {
        if (batch.Actions.some(({ Name }) => Name === "Unfreeze")) typing?.();
        return undefined;
      },
    });
    await city.build();
    isRefusing = true;
    typing = () => {
      typing = null;
      const cell = city.host.workbook.sheets[1]?.cells.get(6)?.get(4);
      if (cell) cell.value = "その間に書いた。";
    };
    await city.build({ ...cityPlan, title: "青葉市の計画" });
    const all = city.sheetNames.flatMap((name) =>
      ["D", "E"].flatMap((letters) => city.column(name, letters)),
    );
    expect(all).toContain("その間に書いた。");
  });

  it("nothing is asked of sheets that somebody has hidden", async () => {
    const { city, done } = cityWhere(() => false);
    await city.build();
    city.sheet("2 支援の充実").visibility = "Hidden";
    done.length = 0;
    expect((await city.build({ ...cityPlan, title: "青葉市の計画" })).changed).toHaveLength(3);
    expect(done.filter(({ member }) => member === "Unfreeze")).toHaveLength(2);
  });
});

it("sheets that Excel did not fit to the width of a page are told", async () => {
  const { city, workbook } = cityWhere(({ kind, type }) => {
    if (kind === "load" && type === "PageLayout") delete workbook.sheets[0]?.pageLayout.fitTo;
    return false;
  });
  expect((await city.build()).unmet).toEqual({ isNotFrozen: false, unfitted: ["計画"] });
});

it("addresses that Excel finds too long are asked for in shorter ones", async () => {
  const measures = Array.from({ length: 150 }, (_, index) =>
    measureOf(
      `1-${index + 1}`,
      `施策${index + 1}`,
      index % 2 ? { selfAssessment: "長い文章。".repeat(40) } : {},
    ),
  );
  const { city, done } = cityWhere(
    ({ member, arguments: [address] }) => member === "GetRanges" && String(address).length > 300,
    "InvalidArgument",
  );
  await city.build({ ...cityPlan, policies: [policyOf("1", "裾野の拡大", measures)] });
  expect(
    done.some(({ member, arguments: [address] }) => member === "GetRanges" && String(address).length > 300),
  ).toBe(true);
  expect(await city.check()).toMatchObject({ measures: 150 });
});

it("an Excel in whose region commas part no lists is asked for one range at a time", async () => {
  const { city } = cityWhere(
    ({ member, arguments: [address] }) => member === "GetRanges" && String(address).includes(","),
    "InvalidArgument",
  );
  await city.build();
  expect(await city.check()).toMatchObject({ measures: 3 });
  expect((await city.buildFromPlanSheet()).changed).toEqual([]);
});

it("links say what their cells show, and look as they should", async () => {
  const { city, done } = cityWhere(() => false);
  await city.build(cityPlan, { layout: "measure" });
  const links = done.filter(({ member }) => member === "Hyperlink");
  expect(links).toHaveLength(3 + 2 + 3);
  for (const {
    arguments: [link],
  } of links)
    expect((link as Excel.RangeHyperlink).textToDisplay).toMatch(/開く|計画シート|基本施策/u);
  const cell = [...city.sheet("計画").cells.values()]
    .flatMap((row) => [...row.values()])
    .find(({ hyperlink }) => hyperlink);
  expect(shown(cell?.value ?? null)).toBe("開く");
  expect(cell?.style?.name).toBe("計画評価 リンク");
});

it("Excel is kept from drawing once, however many requests a use case takes", async () => {
  const { city, done } = cityWhere(() => false);
  const text = "長い文章。".repeat(3000);
  const measures = Array.from({ length: 30 }, (_, index) =>
    measureOf(`1-${index + 1}`, `施策${index + 1}`, { selfAssessment: text, committeeAssessment: text }),
  );
  await city.build({ ...cityPlan, policies: [policyOf("1", "裾野の拡大", measures)] });
  expect(city.host.usage().syncs).toBeGreaterThan(4);
  expect(done.filter(({ member }) => member === "SuspendScreenUpdatingUntilNextSync")).toHaveLength(1);
});

it("rows have their heights before texts that wrap are written", async () => {
  const { city, done } = cityWhere(() => false);
  await city.build();
  const members = done.map(({ member }) => member);
  const first = members.indexOf("Formulas");
  expect(members.indexOf("RowHeight")).toBeLessThan(first);
  expect(members.indexOf("Style")).toBeLessThan(first);
});

it("a sheet that somebody has protected with a password is not written, and the person is told to unprotect it", async () => {
  const city = new City();
  await city.build();
  city.sheet("1 裾野の拡大").protection = { options: {}, hasPassword: true };
  const failure = await city.build({ ...cityPlan, title: "青葉市の計画" }).catch(failureOf);
  expect(failure).toMatchObject({ code: "host", kind: "protected" });
});
