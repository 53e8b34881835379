import { loadOfficeClient } from "../../../workbench/host/officeClient";
import { newHost } from "./newHost";

describe("the client library", () => {
  it("is loaded once", () => {
    expect(loadOfficeClient()).toBe(loadOfficeClient());
  });

  it("leaves no window behind for other libraries to mistake for a browser", () => {
    loadOfficeClient();
    expect("window" in globalThis).toBe(false);
  });

  it("throws errors and gives arrays of the caller's own realm", async () => {
    const host = newHost();
    const refused = host.runExcel(async (context) => {
      context.workbook.worksheets.getItem("no such sheet").load("name");
      await context.sync();
    });
    await expect(refused).rejects.toBeInstanceOf(Error);
    const values = await host.runExcel(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      return cell.values;
    });
    expect(values).toBeInstanceOf(Array);
  });

  it("keeps what a batch returns and what it throws", async () => {
    const host = newHost();
    expect(await host.runExcel(() => Promise.resolve("done"))).toBe("done");
    await expect(host.runExcel(() => Promise.reject(new Error("mine")))).rejects.toThrow("mine");
  });
});
