import { collectWorkbook } from "../../src/app/collect/collectWorkbook";
import { fileStates } from "../../src/app/check/fileStates";
import { owedTexts } from "../../src/app/check/owedTexts";
import { returnedRounds } from "../../src/app/check/returnedRounds";
import { decideAll, evaluationOf, previewCollection } from "../../src/app/collect/previewCollection";
import { readReturnedFiles } from "../../src/app/collect/readReturnedFiles";
import { splitWorkbook } from "../../src/app/handOut/splitWorkbook";
import { writeHandOuts } from "../../src/app/handOut/writeHandOuts";
import { readWorkbook } from "../../src/app/readWorkbook";
import type { ReturnedFile } from "../../src/collect/collection";
import type { Decision } from "../../src/collect/decision";
import { namingHostErrors } from "../../src/excel/hostError";
import type { RunExcel } from "../../src/excel/runExcel";
import { cellAt, setContent } from "../../src/file/model/cells";
import type { Workbook } from "../../src/file/model/workbook";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { builtInFields } from "../../src/forms/fields";
import { usualForm } from "../../src/forms/fieldsSheet/usualForm";
import type { Settings } from "../../src/forms/settings";
import { ja } from "../../src/strings/ja";
import { missingMessage } from "../../src/strings/missingMessage";
import { openHost, type HostOptions } from "../../workbench/host/host";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import type { Plan } from "../../src/plan/plan";
import { City, measureOf, policyOf, shown } from "../app/city";
import { plan, rowOf, textColumn } from "../headless/round";
import { Moments } from "./moments";
import { textsIn, watchedPort } from "./workbookTexts";

const now = new Date(2025, 3, 1, 9, 30);

const portOf = (city: City): RunExcel => namingHostErrors(city.host.runExcel);

const put = (book: Workbook, number: string, text: string): void => {
  const { sheet, row } = rowOf(book, number);
  setContent(sheet, row, textColumn, { value: text });
};

const textOf = (book: Workbook, number: string): string => {
  const { sheet, row } = rowOf(book, number);
  return shown(cellAt(sheet, row, textColumn)?.value ?? null);
};

/** What the bodies write, and what the secretariat writes meanwhile. */
const returnedTexts = { "1-1": "課が直した。", "1-2": "動画を公開した。", "2-1": "相談日を増やした。" };
const ownTexts = { "1-1": "事務局が直した。", "2-1": "事務局が書いた。" };

/** A workbook whose files are back: 1-1 and 2-1 changed on both sides, 1-2 in the file alone. */
async function roundOf(): Promise<{ before: Workbook; returned: ReturnedFile[] }> {
  const before = newWorkbook();
  const city = new City(before);
  await city.build(plan);
  const files = await writeHandOuts(await splitWorkbook(city.host.runExcel, { stage: "self", by: "body" }));
  const edited = files.map(({ name, bytes }) => ({
    name,
    bytes: async () => {
      const book = await openXlsx(bytes);
      const own = Object.entries(returnedTexts).filter(([number]) => isTypedIn(book, number));
      for (const [number, text] of own) put(book, number, text);
      return saveXlsx(book);
    },
  }));
  for (const [number, text] of Object.entries(ownTexts)) put(before, number, text);
  return { before, returned: await readReturnedFiles(edited) };
}

function isTypedIn(book: Workbook, number: string): boolean {
  const isThere = book.sheets.some(({ visibility, cells }) =>
    visibility === "Visible" ? [...cells.values()].some((row) => row.get(0)?.value === number) : false,
  );
  if (!isThere) return false;
  const { sheet, row } = rowOf(book, number);
  return cellAt(sheet, row, textColumn)?.style?.locked === false;
}

const decisionsOf = async (
  workbook: Workbook,
  returned: readonly ReturnedFile[],
  choice: Decision["choice"],
) => decideAll((await new City(workbook).host.runExcel(readWorkbook)).sheets, returned, choice);

/** The texts of every sheet in their order. */
const outcome = (workbook: Workbook): unknown =>
  openHost(workbook).workbook.sheets.map(({ name, cells }) => [
    name,
    [...cells]
      .sort(([one], [other]) => one - other)
      .map(([, row]) => [...row.values()].map(({ value }) => shown(value)).filter((text) => text !== ""))
      .filter((texts) => texts.length > 0),
  ]);

const missingIn = (workbook: Workbook, texts: readonly string[]): string[] => {
  const standing = textsIn(workbook).join("\n\0");
  return texts.filter((text) => !standing.includes(text));
};

describe.each(["ours", "theirs", "both", null] as const)("collecting, conflicts decided %s", (choice) => {
  let before: Workbook;
  let after: Workbook;
  let returned: ReturnedFile[];
  let decisions: Decision[];
  let moments: Moments;
  const collect = (city: City, port = portOf(city)) => collectWorkbook(port, { returned, decisions, now });

  beforeAll(async () => {
    ({ before, returned } = await roundOf());
    decisions = choice === null ? [] : await decisionsOf(structuredClone(before), returned, choice);
    after = structuredClone(before);
    moments = new Moments(after);
    moments.begin();
    await collect(new City(after, { interceptAction: moments.intercept }));
  });

  it("puts the decided text into the cell, and keeps every text of both sides", () => {
    const wanted = {
      ours: ownTexts["2-1"],
      theirs: returnedTexts["2-1"],
      both: `${ownTexts["2-1"]}\n\n${returnedTexts["2-1"]}`,
    };
    expect(textOf(after, "2-1")).toBe(wanted[choice ?? "ours"]);
    expect(textOf(after, "1-2")).toBe(returnedTexts["1-2"]);
    expect(missingIn(after, [...Object.values(ownTexts), ...Object.values(returnedTexts)])).toEqual([]);
  });

  it("changes nothing when it is done again, decided or not", async () => {
    const again = structuredClone(after);
    expect(await collect(new City(again))).toMatchObject({ written: [] });
    await collectWorkbook(portOf(new City(again)), { returned, now });
    expect(outcome(again)).toEqual(outcome(after));
  });

  it("loses nothing where Excel fails at any of its actions, and ends the same when done again", async () => {
    expect(moments.count).toBeGreaterThan(5);
    for (const moment of moments.states) {
      const state = structuredClone(moment);
      expect(missingIn(state, Object.values(ownTexts))).toEqual([]);
      await collect(new City(state));
      expect(outcome(state)).toEqual(outcome(after));
    }
  });

  it("keeps what a colleague types meanwhile, whenever that is", async () => {
    const typed = "同僚が書いた。";
    const typedAt = new Set<number>([0]);
    for (let moment = 1; typedAt.has(moment - 1); moment++) {
      const state = structuredClone(before);
      const city = new City(state);
      const { sheet, row } = rowOf(state, "1-2");
      const port = watchedPort(city.host.runExcel, async (request) => {
        if (request !== moment) return;
        typedAt.add(moment);
        await city.type(sheet.name, `E${row + 1}`, typed);
      });
      await collect(city, port);
      await collect(city);
      expect(
        missingIn(state, [
          ...(typedAt.has(moment) ? [typed] : []),
          returnedTexts["1-2"],
          ...Object.values(ownTexts),
        ]),
      ).toEqual([]);
    }
  });
});

describe("rows that move while files are collected", () => {
  it("have their own texts and no other's, whenever that is", async () => {
    const { before, returned } = await roundOf();
    let moment = 1;
    for (let isReached = true; isReached; moment++) {
      const state = structuredClone(before);
      const city = new City(state);
      const { sheet } = rowOf(state, "1-1");
      isReached = false;
      const port = watchedPort(city.host.runExcel, async (request) => {
        if (request !== moment) return;
        isReached = true;
        await city.host.runExcel(async (context) => {
          const there = context.workbook.worksheets.getItem(sheet.name);
          there.protection.unprotect();
          there.getRange("7:7").insert("Down");
          await context.sync();
        });
      });
      await collectWorkbook(port, { returned, now });
      expect([textOf(state, "1-1"), textOf(state, "1-2")]).toEqual([ownTexts["1-1"], returnedTexts["1-2"]]);
    }
    expect(moment).toBeGreaterThan(4);
  });
});

/** Settings of a city that has every field on. */
function everything(): Pick<Settings, "form" | "fields"> {
  const { scales } = usualForm();
  return {
    fields: builtInFields,
    form: { fields: builtInFields.map((field) => ({ ...field, isOn: true })), scales },
  };
}

describe("a number", () => {
  it("is taken as a number, with all its digits, and is the same with commas and without", async () => {
    const indicators = plan.policies.map((policy) => ({
      ...policy,
      measures: policy.measures.map((measure) => ({ ...measure, texts: { target: "1500" } })),
    }));
    const book = newWorkbook();
    const city = new City(book);
    await city.build({ ...plan, policies: indicators }, everything());
    const split = await splitWorkbook(city.host.runExcel, { stage: "self", by: "body" });
    const [first] = await writeHandOuts(split);
    if (first === undefined) throw new Error("no file");
    const column = (of: Workbook): number =>
      [...rowOf(of, "1-1").sheet.cells.values()]
        .flatMap((cells) => [...cells])
        .find(([, { value }]) => value === "実績値")?.[0] ?? -1;
    const returned = await readReturnedFiles([
      {
        name: first.name,
        bytes: async () => {
          const file = await openXlsx(first.bytes);
          const [one, two] = [rowOf(file, "1-1"), rowOf(file, "1-2")];
          setContent(one.sheet, one.row, column(file), { value: 1234567.125 });
          setContent(two.sheet, two.row, column(file), { value: "1,200" });
          setContent(two.sheet, two.row, column(file) - 1, { value: "1,500" });
          return saveXlsx(file);
        },
      },
    ]);
    const { written } = await collectWorkbook(portOf(city), { returned, now });
    expect(written).toHaveLength(2);
    const values = ["1-1", "1-2"].map((number) => {
      const { sheet, row } = rowOf(book, number);
      return cellAt(sheet, row, column(book))?.value;
    });
    expect(values).toEqual([1234567.125, 1200]);
    expect(await collectWorkbook(portOf(city), { returned, now })).toMatchObject({ written: [] });
  });
});

describe("a hidden row", () => {
  it("stays hidden when its text is taken", async () => {
    const { before, returned } = await roundOf();
    const { sheet, row } = rowOf(before, "1-2");
    sheet.rows.set(row, { ...sheet.rows.get(row), isHidden: true });
    await collectWorkbook(portOf(new City(before)), { returned, now });
    expect(textOf(before, "1-2")).toBe(returnedTexts["1-2"]);
    expect(sheet.rows.get(row)?.isHidden).toBe(true);
  });

  it.each([
    [false, [2]],
    [true, [1, 1]],
  ])(
    "is not written together with others: Excel would take them for the rows that a filter shows (%s)",
    async (isHidden, sizes) => {
      const { before, returned } = await roundOf();
      const { sheet, row } = rowOf(before, "1-2");
      sheet.rows.set(row, { ...sheet.rows.get(row), isHidden });
      const decisions = await decisionsOf(structuredClone(before), returned, "theirs");
      const written: number[] = [];
      const interceptAction: HostOptions["interceptAction"] = ({ member, arguments: [contents] }) => {
        const texts = Array.isArray(contents) ? contents.map(String) : [];
        if (
          member === "Formulas" &&
          texts.every((text) => [returnedTexts["1-1"], returnedTexts["1-2"]].includes(text))
        )
          written.push(texts.length);
        return undefined;
      };
      await collectWorkbook(portOf(new City(before, { interceptAction })), { returned, decisions, now });
      expect(written.filter((count) => count > 0)).toEqual(sizes);
    },
  );
});

describe("two measures of one title", () => {
  const [first, second] = ["その一の文章。", "その二の文章。"];
  const twin = (number: string, body: string) =>
    measureOf(number, "その他の取組", { implementingBody: body });
  const twins = {
    ...plan,
    policies: [policyOf("1", "裾野の拡大", [twin("1-1", "市民協働課"), twin("1-2", "広報課")])],
  };
  const titled = (number: string, title: string) => measureOf(number, title, { implementingBody: "課" });

  /** Collects the files of a plan after what has become of the workbook meanwhile. */
  async function collectedAfter(of: Plan, meanwhile: (city: City) => Promise<unknown>, anew?: City) {
    const before = new City(newWorkbook());
    await before.build(of);
    const split = await splitWorkbook(before.host.runExcel, { stage: "self", by: "body" });
    const files = await writeHandOuts(split);
    const returned = await readReturnedFiles(
      files.slice(0, -1).map(({ name, bytes }) => ({
        name,
        bytes: async () => {
          const book = await openXlsx(bytes);
          if (isTypedIn(book, "1-1")) put(book, "1-1", first);
          if (isTypedIn(book, "1-2")) put(book, "1-2", second);
          return saveXlsx(book);
        },
      })),
    );
    await meanwhile(before);
    const city = anew ?? before;
    const { conflicts } = await collectWorkbook(portOf(city), { returned, now });
    const { workbook } = city.host;
    return { workbook, homeless: conflicts.flatMap(({ entry, theirs }) => (entry === null ? theirs : [])) };
  }

  const deleteRow = (city: City, row: number) =>
    city.host.runExcel(async (context) => {
      context.workbook.worksheets.getItem("計画").getRange(`${row}:${row}`).delete("Up");
      await context.sync();
    });
  const rowOnPlan = ({ host }: City, number: string): number => {
    const rows = [...(host.workbook.sheets.find(({ name }) => name === "計画")?.cells ?? [])];
    return (
      1 + (rows.find(([, cells]) => [...cells.values()].some(({ value }) => value === number))?.[0] ?? 0)
    );
  };
  const removeFirst = (city: City) => deleteRow(city, rowOnPlan(city, "1-1"));
  const renumberSecond = async (city: City) => {
    const row = rowOnPlan(city, "1-2");
    const [column] =
      [...(city.sheet("計画").cells.get(row - 1) ?? [])].find(([, { value }]) => value === "1-2") ?? [];
    await city.type("計画", `${"ABCDEFGH"[column ?? 0]}${row}`, "1-1");
  };

  const buildAfter = async (city: City, change: (city: City) => Promise<unknown>): Promise<void> => {
    await change(city);
    await city.buildFromPlanSheet();
  };

  it.each<[string, (city: City) => Promise<unknown>]>([
    ["one is deleted on 計画", removeFirst],
    ["the sheets are built without one", (city) => buildAfter(city, removeFirst)],
    [
      "the other has the number of one that is gone",
      async (city) => {
        await buildAfter(city, removeFirst);
        await buildAfter(city, renumberSecond);
      },
    ],
  ])(
    "keep their own texts where %s: the one without a place is told and lies in 保管",
    async (_when, meanwhile) => {
      const { workbook, homeless } = await collectedAfter(twins, meanwhile);
      expect(homeless).toEqual([first]);
      const texts = workbook.sheets.flatMap(({ name, cells }) =>
        [...cells.values()].flatMap((row) =>
          [...row.values()]
            .filter(({ value }) => value === first || value === second)
            .map(({ value }) => [name, value]),
        ),
      );
      expect(texts).toEqual(
        expect.arrayContaining([
          ["1 裾野の拡大", second],
          ["保管", first],
        ]),
      );
      expect(texts).not.toContainEqual(["1 裾野の拡大", first]);
    },
  );

  it("are not told apart by a workbook that was built anew without one of them", async () => {
    const others = { ...twins, policies: [policyOf("1", "裾野の拡大", [twin("1-1", "広報課")])] };
    const anew = new City(newWorkbook());
    await anew.build(others);
    const { homeless } = await collectedAfter(twins, () => Promise.resolve(), anew);
    expect(homeless).toEqual([first, second]);
  });

  it("say nothing of others: a text follows its measure where 計画 was sorted without its hidden ids", async () => {
    const two = {
      ...plan,
      policies: [policyOf("1", "裾野の拡大", [titled("1-1", "一つ目"), titled("1-2", "二つ目")])],
    };
    const { workbook, homeless } = await collectedAfter(two, (city) => {
      const { cells } = city.sheet("計画");
      const [one, other] = ["1-1", "1-2"].map((number) => cells.get(rowOnPlan(city, number) - 1));
      for (const [column, { value: id }] of one ?? []) {
        const [mine, others] = [one?.get(column), other?.get(column)];
        if (mine && others && typeof id === "string" && /^[a-z0-9]{8}$/.test(id))
          [mine.value, others.value] = [others.value, id];
      }
      return Promise.resolve();
    });
    expect(homeless).toEqual([]);
    expect([textOf(workbook, "1-1"), textOf(workbook, "1-2")]).toEqual([first, second]);
  });
});

describe("a decision", () => {
  it("holds only for the texts that were seen: what changed since is asked again, and nothing is lost", async () => {
    const { before, returned } = await roundOf();
    const decisions = await decisionsOf(structuredClone(before), returned, "theirs");
    put(before, "2-1", "あとから書いた。");
    const city = new City(before);
    const { conflicts } = await collectWorkbook(portOf(city), { returned, decisions, now });
    expect(conflicts.filter(({ choice }) => choice === null).map(({ ours }) => ours)).toEqual([
      "あとから書いた。",
    ]);
    expect(textOf(before, "2-1")).toBe("あとから書いた。");
    expect(missingIn(before, [returnedTexts["2-1"]])).toEqual([]);
  });
});

describe("files of a round", () => {
  it("are known to have come, in this collection or an earlier one", async () => {
    const { before, returned } = await roundOf();
    const city = new City(before);
    const [first] = returned;
    if (first === undefined) throw new Error("no file");
    const { awaited } = await collectWorkbook(portOf(city), { returned: [first], now });
    expect(awaited).toEqual(["広報課", "施設課"]);
    const { sheets } = await city.host.runExcel(readWorkbook);
    const others = returned.filter(({ file }) => file.includes("広報課"));
    expect(previewCollection(sheets, others, []).awaited).toEqual(["施設課"]);
  });

  it("are no files of the year after", async () => {
    const { before, returned } = await roundOf();
    const city = new City(before);
    await collectWorkbook(portOf(city), { returned, now });
    await city.startNextYear();
    const { sheets } = await city.host.runExcel(readWorkbook);
    expect(returnedRounds(sheets, evaluationOf(sheets))).toEqual([]);
    const next = await writeHandOuts(await splitWorkbook(city.host.runExcel, { stage: "self", by: "body" }));
    const [first] = await readReturnedFiles(
      next.slice(0, 1).map(({ name, bytes }) => ({ name, bytes: () => Promise.resolve(bytes) })),
    );
    if (first === undefined) throw new Error("no file");
    expect(previewCollection(sheets, [first], []).awaited).toEqual(["広報課", "施設課"]);
  });

  it("are noted in the list of what is missing: whose has come with blanks in it, and whose has not", async () => {
    const { before, returned } = await roundOf();
    const city = new City(before);
    await collectWorkbook(portOf(city), { returned: returned.slice(0, 1), now });
    put(before, "1-1", "");
    put(before, "2-1", "");
    const { sheets } = await city.host.runExcel(readWorkbook);
    const evaluation = evaluationOf(sheets);
    const message = missingMessage(ja, plan, owedTexts(evaluation), fileStates(sheets, evaluation));
    expect(message).toMatch(/■ 市民協働課（.*）［ファイル受領済］/);
    expect(message).toMatch(/■ 広報課（.*）［ファイル未着］/);
    expect(message).toMatch(/■ 市民活動推進委員会.*）$/m);
  });

  it("are read although others cannot be: each is told why by its name", async () => {
    const encrypted = new Uint8Array([
      ...[0xd0, 0xcf, 0x11, 0xe0],
      ...Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    const { before, returned } = await roundOf();
    const unreadable = await readReturnedFiles([
      { name: "鍵.xlsx", bytes: () => Promise.resolve(encrypted) },
      { name: "壊.xlsx", bytes: () => Promise.resolve(new Uint8Array([0x50, 0x4b, 3, 4, 0])) },
      { name: "文.pdf", bytes: () => Promise.resolve(new TextEncoder().encode("%PDF-1.7")) },
    ]);
    const { files } = await collectWorkbook(portOf(new City(before)), {
      returned: [...unreadable, ...returned],
      now,
    });
    expect(files.map(({ file, status, reason }) => [file, status, reason]).slice(0, 4)).toEqual([
      ["鍵.xlsx", "unreadable", "encrypted"],
      ["壊.xlsx", "unreadable", "corrupt"],
      ["文.pdf", "unreadable", "notXlsx"],
      ["R6_1自己評価_市民協働課.xlsx", "merged", null],
    ]);
  });
});
