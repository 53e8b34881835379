import { Hand } from "../../../workbench/browserHost/hand";
import type { EventEntry } from "../../../workbench/browserHost/eventEntries";
import { OpenWorkbook, type Listener, type PersonName } from "../../../workbench/browserHost/openWorkbook";
import { actionKinds, objectPathKinds, type Batch } from "../../../workbench/host/protocol";
import { newWorkbook } from "../../../src/file/model/newWorkbook";
import type { Sheet } from "../../../src/file/model/workbook";

const changed = 10;
const selectionChanged = 14;

/** A page of the add-in that keeps what it is told. */
class Page implements Listener {
  areEventsEnabled = true;
  readonly heard: EventEntry[] = [];

  constructor(
    readonly person: PersonName,
    open: OpenWorkbook,
  ) {
    open.addPage(this);
  }

  tell(entries: EventEntry[]): void {
    this.heard.push(...entries);
  }

  /** What the handlers of all sheets together are told about events of a type. */
  async messages(type: number): Promise<Record<string, unknown>[]> {
    await Promise.resolve();
    return this.heard
      .filter(([, each, target]) => each === type && target === "Workbook")
      .map(([, , , message]) => JSON.parse(message) as Record<string, unknown>);
  }
}

function opened(apiVersion = "1.14") {
  const open = new OpenWorkbook(newWorkbook(), apiVersion);
  const [sheet] = open.workbook.sheets;
  if (!sheet) throw new Error("A new workbook has a sheet.");
  return { open, sheet };
}

const at = (row: number, column: number) => ({ row, column });
const area = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

/** The batch of `sheet.getRange("A1").values = [[value]]`. */
const writeBatch = (sheet: Sheet, value: unknown): Batch => ({
  Actions: [
    {
      Id: 4,
      ActionType: actionKinds.set,
      ObjectPathId: 3,
      Name: "Values",
      ArgumentInfo: { Arguments: [[[value]]] },
    },
  ],
  ObjectPaths: {
    "1": { Id: 1, ObjectPathType: objectPathKinds.root },
    "2": { Id: 2, ObjectPathType: objectPathKinds.property, Name: "Worksheets", ParentObjectPathId: 1 },
    "5": {
      Id: 5,
      ObjectPathType: objectPathKinds.indexer,
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: [sheet.id] },
    },
    "3": {
      Id: 3,
      ObjectPathType: objectPathKinds.method,
      Name: "GetRange",
      ParentObjectPathId: 5,
      ArgumentInfo: { Arguments: ["A1"] },
    },
  },
});

describe("who hears of a change", () => {
  it("a page hears of typing, with the values before and after", async () => {
    const { open, sheet } = opened();
    const page = new Page("me", open);
    new Hand(open, "me").type(sheet, at(0, 0), [["文章"]]);
    expect(await page.messages(changed)).toEqual([
      expect.objectContaining({
        address: "A1",
        source: "Local",
        triggerSource: "Unknown",
        worksheetId: sheet.id,
        valueBefore: "",
        valueAfter: "文章",
      }),
    ]);
  });

  it("a page hears of its own writing as its own, a colleague's page as of somebody else's", async () => {
    const { open, sheet } = opened();
    const [mine, colleagues] = [new Page("me", open), new Page("colleague", open)];
    open.answer(writeBatch(sheet, 1), 100, mine);
    expect(await mine.messages(changed)).toMatchObject([
      { source: "Local", triggerSource: "ThisLocalAddin" },
    ]);
    expect(await colleagues.messages(changed)).toMatchObject([
      { source: "Remote", triggerSource: "Unknown" },
    ]);
  });

  it("what triggered a change is not told before ExcelApi 1.14", async () => {
    const { open, sheet } = opened("1.9");
    const page = new Page("me", open);
    open.answer(writeBatch(sheet, 1), 100, page);
    expect((await page.messages(changed))[0]).not.toHaveProperty("triggerSource");
  });

  it("a page that has turned its events off hears nothing", async () => {
    const { open, sheet } = opened();
    const page = new Page("me", open);
    page.areEventsEnabled = false;
    new Hand(open, "me").type(sheet, at(0, 0), [["文章"]]);
    expect(await page.messages(changed)).toEqual([]);
  });

  it("a selection is its owner's business alone", async () => {
    const { open, sheet } = opened();
    const [mine, colleagues] = [new Page("me", open), new Page("colleague", open)];
    new Hand(open, "colleague").select(sheet, area(4, 1));
    expect(await colleagues.messages(selectionChanged)).toEqual([{ address: "B5", worksheetId: sheet.id }]);
    expect(await mine.messages(selectionChanged)).toEqual([]);
    expect(open.workbook.selection).toEqual(area(0, 0));
  });
});

describe("what is typed directly below a table", () => {
  const withTable = () => {
    const { open, sheet } = opened();
    sheet.tables.push({
      id: "{1}",
      name: "表",
      area: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
      hasHeadings: true,
      hasTotals: false,
      showsFilter: true,
      style: "",
      hasBandedRows: true,
    });
    return { sheet, hand: new Hand(open, "me"), rows: () => sheet.tables[0]?.area.rowCount };
  };

  it("joins it", () => {
    const { sheet, hand, rows } = withTable();
    hand.type(sheet, at(2, 0), [["1-3"], ["1-4"]]);
    expect(rows()).toBe(4);
  });

  it("does not where a row is left out, where it reaches beyond the table, and on a protected sheet", () => {
    const { sheet, hand, rows } = withTable();
    hand.type(sheet, at(3, 0), [["1-3"]]);
    hand.type(sheet, at(2, 1), [["きっかけ", "づくり"]]);
    sheet.protection = { options: {} };
    hand.type(sheet, at(2, 0), [["1-3"]]);
    expect(rows()).toBe(2);
  });
});

describe("what is done by hand", () => {
  const contents = (sheet: Sheet) => sheet.cells.get(0)?.get(0)?.value ?? null;

  it("is taken back step by step", () => {
    const { open, sheet } = opened();
    const hand = new Hand(open, "me");
    hand.type(sheet, at(0, 0), [["一"]]);
    hand.type(sheet, at(0, 0), [["二"]]);
    hand.clear(sheet, area(0, 0));
    const undone = [1, 2, 3].map(() => {
      hand.undo();
      return contents(sheet);
    });
    expect(undone).toEqual(["二", "一", null]);
  });

  it("is not taken back where somebody else has written since", () => {
    const { open, sheet } = opened();
    const hand = new Hand(open, "me");
    hand.type(sheet, at(0, 0), [["わたし"]]);
    new Hand(open, "colleague").type(sheet, at(0, 0), [["同僚"]]);
    hand.undo();
    expect(contents(sheet)).toBe("同僚");
  });

  it("is refused in locked cells of a protected sheet", () => {
    const { open, sheet } = opened();
    sheet.protection = { options: {} };
    expect(new Hand(open, "me").type(sheet, at(0, 0), [["文章"]])).toBe("locked");
    expect(contents(sheet)).toBeNull();
  });

  it.each([
    ["=1+1", 2],
    ["25%", 0.25],
    ["'=1", "=1"],
    ["", null],
  ])("turns %j into %j", (text, value) => {
    const { open, sheet } = opened();
    new Hand(open, "me").type(sheet, at(0, 0), [[text]]);
    expect(contents(sheet)).toBe(value);
  });
});
