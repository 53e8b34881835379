import { newHost, refusalOf } from "./newHost";

type Change = (sheet: Excel.Worksheet) => void;

/** Changes a protected sheet whose cells B2:B3 are unlocked; gives the error code or "done". */
async function outcome(change: Change, options: Excel.WorksheetProtectionOptions = {}): Promise<string> {
  const host = newHost();
  await host.runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:B3").format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
  });
  const work = host.runExcel(async (context) => {
    change(context.workbook.worksheets.getFirst());
    await context.sync();
    return "done";
  });
  return work.catch(async () => (await refusalOf(work)).code);
}

describe("on a protected sheet", () => {
  it.each<{ what: string; change: Change; allowedBy?: Excel.WorksheetProtectionOptions }>([
    { what: "writing a locked cell", change: (sheet) => (sheet.getRange("A1").values = [["x"]]) },
    {
      what: "writing a block that is partly locked",
      change: (sheet) => (sheet.getRange("B2:C3").values = [["x"]]),
    },
    { what: "clearing a locked cell", change: (sheet) => sheet.getRange("A1").clear("Contents") },
    {
      what: "formatting cells",
      change: (sheet) => (sheet.getRange("B2").format.fill.color = "#FF0000"),
      allowedBy: { allowFormatCells: true },
    },
    {
      what: "row heights",
      change: (sheet) => (sheet.getRange("1:1").format.rowHeight = 30),
      allowedBy: { allowFormatRows: true },
    },
    {
      what: "column widths",
      change: (sheet) => (sheet.getRange("A:A").format.columnWidth = 30),
      allowedBy: { allowFormatColumns: true },
    },
    {
      what: "inserting rows",
      change: (sheet) => sheet.getRange("1:1").insert("Down"),
      allowedBy: { allowInsertRows: true },
    },
    {
      what: "deleting columns",
      change: (sheet) => sheet.getRange("D:D").delete("Left"),
      allowedBy: { allowDeleteColumns: true },
    },
    { what: "data validation", change: (sheet) => sheet.getRange("B2").dataValidation.clear() },
    {
      what: "conditional formats",
      change: (sheet) => sheet.getRange("B2").conditionalFormats.add("Custom"),
      allowedBy: { allowFormatCells: true },
    },
  ])("$what is AccessDenied, unless it is allowed", async ({ change, allowedBy }) => {
    expect(await outcome(change)).toBe("AccessDenied");
    if (allowedBy) expect(await outcome(change, allowedBy)).toBe("done");
  });

  it.each<{ what: string; change: Change }>([
    { what: "writing unlocked cells", change: (sheet) => (sheet.getRange("B2:B3").values = [["x"], ["y"]]) },
    { what: "clearing unlocked cells", change: (sheet) => sheet.getRange("B2:B3").clear("Contents") },
    { what: "renaming the sheet", change: (sheet) => (sheet.name = "renamed") },
    { what: "page set-up", change: (sheet) => (sheet.pageLayout.orientation = "Landscape") },
    { what: "names", change: (sheet) => sheet.names.add("identity", '="x"') },
    {
      what: "everything after unprotecting",
      change: (sheet) => {
        sheet.protection.unprotect();
        sheet.getRange("A1").values = [["x"]];
      },
    },
  ])("$what is possible", async ({ change }) => {
    expect(await outcome(change)).toBe("done");
  });

  it("protecting again fails", async () => {
    expect(await outcome((sheet) => sheet.protection.protect())).toBe("InvalidOperation");
  });

  it("a password is refused aloud", async () => {
    const host = newHost();
    const refusal = await refusalOf(
      host.runExcel(async (context) => {
        context.workbook.worksheets.getFirst().protection.protect({}, "secret");
        await context.sync();
      }),
    );
    expect(refusal.code).toBe("NotImplemented");
  });

  it("the options read back", async () => {
    const host = newHost();
    const read = await host.runExcel(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.load("protected");
      await context.sync();
      const before = protection.protected;
      protection.protect({ allowFormatRows: true, selectionMode: "Unlocked" });
      protection.load("protected");
      await context.sync();
      return { before, after: protection.protected };
    });
    expect(read).toEqual({ before: false, after: true });
    expect(host.workbook.sheets[0]?.protection?.options).toEqual({
      allowFormatRows: true,
      selectLockedCells: false,
    });
  });
});
