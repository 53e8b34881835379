import type { HostAction } from "../../../workbench/host/process";
import { newHost, refusalOf } from "./newHost";

describe("what a batch costs", () => {
  it("counts a sync for every request that does something, not for letting go of references", async () => {
    const host = newHost();
    await host.runExcel(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.values = [["計画"]];
      await context.sync();
      cell.load("values");
      await context.sync();
    });
    expect(host.usage().syncs).toBe(2);
  });

  it("counts the bytes of the batches as UTF-8", async () => {
    const host = newHost();
    const write = (text: string): Promise<void> =>
      host.runExcel(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [[text]];
        await context.sync();
      });
    await write("a".repeat(1000));
    const short = host.usage().largestRequestBytes;
    await write("あ".repeat(1000));
    expect(host.usage().largestRequestBytes - short).toBe(2000);
    expect(host.usage().requestBytes).toBeGreaterThan(host.usage().largestRequestBytes + short);
  });

  it("writes a large block in chunks within one sync, as the client does", async () => {
    const host = newHost();
    const rows = Array.from({ length: 1000 }, (_row, index) => [`施策${index}`, index]);
    await host.runExcel(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B3:C1002").values = rows;
      await context.sync();
    });
    const cells = host.workbook.sheets[0]?.cells;
    expect(host.usage().syncs).toBe(1);
    expect(cells?.size).toBe(1000);
    expect([cells?.get(2)?.get(1)?.value, cells?.get(1001)?.get(2)?.value]).toEqual(["施策0", 999]);
  });
});

describe("a batch that fails", () => {
  it("keeps what was done before and does nothing after", async () => {
    const host = newHost();
    const refusal = await refusalOf(
      host.runExcel(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1").values = [["before"]];
        sheet.getRange("A2:A3").values = [["one value for two cells"], ["and"], ["one too many"]];
        sheet.getRange("A4").values = [["after"]];
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
    const cells = host.workbook.sheets[0]?.cells;
    expect(cells?.get(0)?.get(0)?.value).toBe("before");
    expect(cells?.has(3)).toBe(false);
  });

  it("leaves the context usable", async () => {
    const host = newHost();
    const name = await host.runExcel(async (context) => {
      context.workbook.worksheets.getItem("no such sheet").activate();
      await context.sync().catch(() => undefined);
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Sheet1");
  });

  it("names type and member of what the workbench does not know", async () => {
    const host = newHost();
    const refusal = await refusalOf(
      host.runExcel(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B1").merge();
        await context.sync();
      }),
    );
    expect(refusal.code).toBe("NotImplemented");
    expect(refusal.message).toContain("Range.Merge");
  });

  it.each([
    { apiVersion: "1.8", code: "ApiNotFound" },
    { apiVersion: "1.9", code: undefined },
    { apiVersion: "1.10", code: undefined },
  ])("with ExcelApi $apiVersion answers a member of 1.9 with $code", async ({ apiVersion, code }) => {
    const host = newHost({ apiVersion });
    const work = host.runExcel(async (context) => {
      context.workbook.worksheets.getFirst().pageLayout.blackAndWhite = true;
      await context.sync();
    });
    if (code === undefined) {
      await expect(work).resolves.toBeUndefined();
      return;
    }
    const refusal = await refusalOf(work);
    expect(refusal.code).toBe(code);
    expect(refusal.message).toContain("Worksheet.PageLayout");
  });

  it("tells the API sets it has", () => {
    const host = newHost({ apiVersion: "1.9" });
    expect(host.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(host.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(host.isSetSupported("ImaginaryApi", "1.1")).toBe(false);
  });
});

describe("faults a test asks for", () => {
  it("stop the batch at the chosen action and keep what was done before", async () => {
    const seen: HostAction[] = [];
    const host = newHost({
      interceptAction: (action) => {
        seen.push(action);
        const isSecondWrite = seen.filter(({ member }) => member === "Values").length === 2;
        return isSecondWrite ? { code: "GeneralException", message: "unlucky" } : undefined;
      },
    });
    const refusal = await refusalOf(
      host.runExcel(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("A2").values = [[2]];
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({ code: "GeneralException", message: "unlucky" });
    expect([...(host.workbook.sheets[0]?.cells.keys() ?? [])]).toEqual([0]);
    expect(seen).toContainEqual(
      expect.objectContaining({ kind: "get", type: "Worksheet", member: "GetRange", arguments: ["A1"] }),
    );
    expect(seen).toContainEqual(expect.objectContaining({ kind: "set", type: "Range", arguments: [[[1]]] }));
  });

  it("fail a whole request before anything is done", async () => {
    const host = newHost({ interceptRequest: () => ({ code: "InvalidOperationInCellEditMode" }) });
    const work = host.runExcel(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(host.workbook.sheets[0]?.cells.size).toBe(0);
  });
});

describe("objects", () => {
  it("of one batch can be used after the sync", async () => {
    const host = newHost();
    const read = await host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.add("計画");
      const cell = sheet.getRange("B2");
      await context.sync();
      sheet.name = "計画（新）";
      await context.sync();
      cell.values = [["施策"]];
      cell.load("address,values");
      await context.sync();
      return [cell.address, cell.values];
    });
    expect(read).toEqual(["'計画（新）'!B2", [["施策"]]]);
  });

  it("follow their cells when rows above are inserted", async () => {
    const host = newHost();
    const address = await host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const cell = sheet.getRange("B5");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      cell.load("address");
      await context.sync();
      return cell.address;
    });
    expect(address).toBe("Sheet1!B7");
  });

  it("are InvalidReference once their cells are deleted", async () => {
    const host = newHost();
    const refusal = await refusalOf(
      host.runExcel(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        const cell = sheet.getRange("B5");
        sheet.getRange("4:6").delete("Up");
        cell.load("values");
        await context.sync();
      }),
    );
    expect(refusal.code).toBe("InvalidReference");
  });

  it("that are null swallow what is done to them", async () => {
    const host = newHost();
    const isNull = await host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("no such sheet");
      const names = sheet.names.getItemOrNullObject("identity");
      sheet.activate();
      await context.sync();
      names.load("formula");
      await context.sync();
      return [sheet.isNullObject, names.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  it("load nested properties and collections in one go", async () => {
    const host = newHost();
    const loaded = await host.runExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("基本施策1").getRange("A1").format.font.bold = true;
      worksheets.load("items/name,items/position,items/names/items/name");
      const cell = worksheets
        .getItem("基本施策1")
        .getRange("A1")
        .load({ address: true, format: { font: { bold: true } } });
      await context.sync();
      return {
        sheets: worksheets.items.map(({ name, position, names }) => [name, position, names.items.length]),
        bold: cell.format.font.bold,
        address: cell.address,
      };
    });
    expect(loaded).toEqual({
      sheets: [
        ["Sheet1", 0, 0],
        ["基本施策1", 1, 0],
      ],
      bold: true,
      address: "基本施策1!A1",
    });
  });

  it("of two hosts stay apart, even when their batches interleave", async () => {
    const hosts = [newHost(), newHost()];
    await Promise.all(
      hosts.map((host, index) =>
        host.runExcel(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          sheet.name = `host ${index}`;
          await context.sync();
          sheet.getRange("A1").values = [[index]];
          await context.sync();
        }),
      ),
    );
    expect(hosts.map(({ workbook }) => workbook.sheets[0]?.name)).toEqual(["host 0", "host 1"]);
    expect(hosts.map(({ workbook }) => workbook.sheets[0]?.cells.get(0)?.get(0)?.value)).toEqual([0, 1]);
  });

  it("of single properties can be set together", async () => {
    const host = newHost();
    await host.runExcel(async (context) => {
      context.workbook.worksheets.getFirst().set({ name: "総括表", tabColor: "#00AA00" });
      context.workbook.worksheets
        .getFirst()
        .getRange("A1")
        .set({ values: [["x"]], format: { wrapText: true } });
      await context.sync();
    });
    expect(host.workbook.sheets[0]).toMatchObject({ name: "総括表", tabColor: "#00AA00" });
    expect(host.workbook.sheets[0]?.cells.get(0)?.get(0)).toEqual({ value: "x", style: { wrapText: true } });
  });

  it("accept handlers of events", async () => {
    const host = newHost();
    const handler = (): Promise<void> => Promise.resolve();
    const work = host.runExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(handler);
      worksheets.onAdded.add(handler);
      const result = worksheets.onDeleted.add(handler);
      await context.sync();
      result.remove();
      await context.sync();
    });
    await expect(work).resolves.toBeUndefined();
  });
});
