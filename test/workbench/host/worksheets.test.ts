import type { Host } from "../../../workbench/host/host";
import { newHost, refusalOf } from "./newHost";

type Batch = (context: Excel.RequestContext) => void;

/** Does something in one batch and gives the names of the sheets afterwards. */
async function sheetsAfter(host: Host, batch: Batch): Promise<string[]> {
  await host.runExcel(async (context) => {
    batch(context);
    await context.sync();
  });
  return host.workbook.sheets.map(({ name }) => name);
}

const refused = (host: Host, batch: Batch): ReturnType<typeof refusalOf> =>
  refusalOf(sheetsAfter(host, batch));

describe("sheets", () => {
  it("are added at the end, with a name of their own when none is given", async () => {
    const names = await sheetsAfter(newHost(), ({ workbook }) => {
      workbook.worksheets.add("計画");
      workbook.worksheets.add();
    });
    expect(names).toEqual(["Sheet1", "計画", "Sheet3"]);
  });

  it("move to a position", async () => {
    const names = await sheetsAfter(newHost(), ({ workbook }) => {
      workbook.worksheets.add("a");
      workbook.worksheets.add("b").position = 0;
    });
    expect(names).toEqual(["b", "Sheet1", "a"]);
  });

  it("are found by name whatever the case, and by id after a rename", async () => {
    const host = newHost();
    const found = await host.runExcel(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("Plan").load("id");
      await context.sync();
      sheet.name = "計画";
      const byId = worksheets.getItem(sheet.id).load("name");
      const byOldName = worksheets.getItemOrNullObject("PLAN");
      sheet.name = "Plan";
      const byName = worksheets.getItem("pLAN").load("name");
      await context.sync();
      return [byId.name, byOldName.isNullObject, byName.name];
    });
    expect(found).toEqual(["計画", true, "Plan"]);
  });

  it.each([
    { name: "x".repeat(32), code: "InvalidArgument" },
    { name: "a/b", code: "InvalidArgument" },
    { name: "a：b", code: "InvalidArgument" },
    { name: "'quoted", code: "InvalidArgument" },
    { name: "History", code: "InvalidArgument" },
    { name: "sheet1", code: "ItemAlreadyExists" },
    { name: "Ｓｈｅｅｔ１", code: "ItemAlreadyExists" },
  ])("cannot be called $name", async ({ name, code }) => {
    const host = newHost();
    expect((await refused(host, ({ workbook }) => workbook.worksheets.add(name))).code).toBe(code);
    const refusal = await refused(host, ({ workbook }) => {
      workbook.worksheets.add("other").name = name;
    });
    expect(refusal).toMatchObject({ code, location: "Worksheet.name" });
  });

  it("take what points at them along when they are renamed", async () => {
    const host = newHost();
    await sheetsAfter(host, ({ workbook }) => {
      const sheet = workbook.worksheets.add("施策 1");
      const first = workbook.worksheets.getFirst();
      first.getRange("A1").formulas = [["='施策 1'!B7&\"'施策 1'!\"&Sheet1!B1"]];
      first.names.add("target", sheet.getRange("B7"));
      first.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "='施策 1'!$A$1=1";
      sheet.name = "Measure";
    });
    const [first] = host.workbook.sheets;
    expect(first?.cells.get(0)?.get(0)?.formula).toBe("=Measure!B7&\"'施策 1'!\"&Sheet1!B1");
    expect(first?.names[0]?.formula).toBe("=Measure!$B$7");
    expect(first?.conditionalFormats[0]?.rule).toMatchObject({ formula: "Measure!$A$1=1" });
  });

  it("are copied with their contents, looks and names, and the copy stands for itself", async () => {
    const host = newHost();
    const names = await sheetsAfter(host, ({ workbook }) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["original"]];
      sheet.names.add("identity", '="policy:1"');
      sheet.names.add("here", sheet.getRange("A1"));
      sheet.getRange("B1").formulas = [["=Sheet1!A1"]];
      const copy = sheet.copy("After", sheet);
      copy.getRange("A1").values = [["copy"]];
      copy.getRange("A1").format.fill.color = "#FF0000";
    });
    expect(names).toEqual(["Sheet1", "Sheet1 (2)"]);
    const [original, copy] = host.workbook.sheets;
    expect(original?.cells.get(0)?.get(0)).toEqual({ value: "original" });
    expect(copy?.cells.get(0)?.get(0)).toEqual({ value: "copy", style: { fill: "#FF0000" } });
    expect(copy?.cells.get(0)?.get(1)).toEqual({ formula: "='Sheet1 (2)'!A1", value: "copy" });
    expect(copy?.names).toEqual([
      { name: "identity", formula: '="policy:1"', isVisible: true },
      { name: "here", formula: "='Sheet1 (2)'!$A$1", isVisible: true },
    ]);
  });

  it("leave #REF! behind when they are deleted, and their neighbour in front", async () => {
    const host = newHost();
    const names = await sheetsAfter(host, ({ workbook }) => {
      const sheet = workbook.worksheets.add("gone");
      workbook.worksheets.getFirst().getRange("A1").formulas = [["=gone!A1+1"]];
      sheet.activate();
      sheet.delete();
    });
    expect(names).toEqual(["Sheet1"]);
    expect(host.workbook.sheets[0]?.cells.get(0)?.get(0)?.formula).toBe("=#REF!A1+1");
    expect(host.workbook.activeSheetId).toBe(host.workbook.sheets[0]?.id);
  });

  it("are ItemNotFound once they are deleted", async () => {
    const refusal = await refused(newHost(), ({ workbook }) => {
      const sheet = workbook.worksheets.add("gone");
      sheet.delete();
      sheet.name = "back";
    });
    expect(refusal.code).toBe("ItemNotFound");
  });

  it.each<{ what: string; batch: Batch }>([
    { what: "deleting the last sheet", batch: ({ workbook }) => workbook.worksheets.getFirst().delete() },
    {
      what: "hiding the last visible sheet",
      batch: ({ workbook }) => {
        workbook.worksheets.add("hidden").visibility = "Hidden";
        workbook.worksheets.getFirst().visibility = "Hidden";
      },
    },
    {
      what: "deleting a very hidden sheet",
      batch: ({ workbook }) => {
        const sheet = workbook.worksheets.add("secret");
        sheet.visibility = "VeryHidden";
        sheet.delete();
      },
    },
  ])("refuse $what", async ({ batch }) => {
    expect((await refused(newHost(), batch)).code).toBe("InvalidOperation");
  });

  it("show and hide their gridlines and colour their tabs", async () => {
    const host = newHost();
    const read = await host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.showGridlines = false;
      sheet.tabColor = "#1F3864";
      sheet.load("showGridlines,tabColor");
      await context.sync();
      return [sheet.showGridlines, sheet.tabColor];
    });
    expect(read).toEqual([false, "#1F3864"]);
  });

  it("come to the front with a selection", async () => {
    const host = newHost();
    const selected = await host.runExcel(async (context) => {
      context.workbook.worksheets.add("計画").getRange("B2:C3").select();
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("計画!B2:C3");
  });

  it("keep what is frozen", async () => {
    const host = newHost();
    const after = (change: (panes: Excel.WorksheetFreezePanes) => void) =>
      host.runExcel(async (context) => {
        change(context.workbook.worksheets.getFirst().freezePanes);
        await context.sync();
        return host.workbook.sheets[0]?.frozen;
      });
    expect(await after((panes) => panes.freezeAt("A1:B3"))).toEqual({ rows: 3, columns: 2 });
    expect(await after((panes) => panes.freezeRows(2))).toEqual({ rows: 2, columns: 0 });
    expect(await after((panes) => panes.unfreeze())).toEqual({ rows: 0, columns: 0 });
  });
});

describe("defined names", () => {
  it("hold constants, formulas and ranges", async () => {
    const host = newHost();
    const read = await host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.names.add("identity", '="policy:2"', "what the sheet is");
      context.workbook.names.add("table", sheet.getRange("A1:B2"));
      const identity = sheet.names.getItem("IDENTITY").load("name,formula,visible,comment");
      const table = context.workbook.names.getItem("table").load("formula");
      const none = sheet.names.getItemOrNullObject("table");
      await context.sync();
      return [identity.toJSON(), table.formula as unknown, none.isNullObject];
    });
    expect(read).toEqual([
      {
        name: "identity",
        formula: '="policy:2"',
        visible: true,
        comment: "what the sheet is",
      },
      "=Sheet1!$A$1:$B$2",
      true,
    ]);
  });

  it("can be hidden, changed and deleted", async () => {
    const host = newHost();
    await host.runExcel(async (context) => {
      const { names } = context.workbook.worksheets.getFirst();
      const kept = names.add("kept", '="a"');
      names.add("gone", '="b"');
      await context.sync();
      kept.visible = false;
      kept.formula = '="c"';
      names.getItem("gone").delete();
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.names).toEqual([{ name: "kept", formula: '="c"', isVisible: false }]);
  });

  it.each([
    { name: "A1", formula: '="x"', code: "InvalidArgument" },
    { name: "two words", formula: '="x"', code: "InvalidArgument" },
    { name: "plain", formula: "x", code: "InvalidArgument" },
    { name: "TAKEN", formula: '="x"', code: "ItemAlreadyExists" },
  ])("refuse $name as $formula", async ({ name, formula, code }) => {
    const refusal = await refused(newHost(), ({ workbook }) => {
      workbook.names.add("taken", "=1");
      workbook.names.add(name, formula);
    });
    expect(refusal.code).toBe(code);
  });

  it("are addresses too", async () => {
    const host = newHost();
    const address = await host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.names.add("施策", sheet.getRange("C4:D5"));
      const cells = sheet.getRange("施策").load("address");
      await context.sync();
      return cells.address;
    });
    expect(address).toBe("Sheet1!C4:D5");
  });
});
