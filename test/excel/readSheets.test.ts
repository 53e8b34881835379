import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { excelPort } from "../../src/app/excelPort";
import { failureOf } from "../../src/app/failure";
import { openHost, type HostRequest } from "../../workbench/host/host";
import { actionKinds } from "../../workbench/host/protocol";
import type { Workbook } from "../../src/file/model/workbook";
import { City } from "../app/city";

async function filledWorkbook(): Promise<Workbook> {
  const city = new City();
  await city.build();
  await city.fill();
  await city.summarise();
  return city.host.workbook;
}

/** How many cells' values a request asks for, as far as it can be told from outside: a used range counts as 1,000 rows. */
function askedRows({ batch }: HostRequest): number {
  return batch.Actions.filter(
    ({ ActionType, QueryInfo }) =>
      ActionType === actionKinds.query && QueryInfo?.Select?.includes("values") === true,
  )
    .map(({ ObjectPathId }) => {
      const path = batch.ObjectPaths[String(ObjectPathId)];
      return path?.Name === "GetResizedRange" ? Number(path.ArgumentInfo?.Arguments?.[0]) + 1 : 1_000;
    })
    .reduce((sum, rows) => sum + rows, 0);
}

/** An Excel that answers for at most so many rows at once. */
function answering(workbook: Workbook, mostRows: number) {
  let refused = 0;
  const host = openHost(workbook, {
    interceptRequest: (request) => {
      if (askedRows(request) <= mostRows) return undefined;
      refused += 1;
      return { code: "ResponsePayloadSizeLimitExceeded" };
    },
  });
  return { host, refusals: () => refused };
}

describe("reading more than Excel answers at once", () => {
  it.each([
    ["a few sheets", 2_000],
    ["one sheet", 1_000],
    ["a part of a sheet", 400],
    ["two rows", 2],
  ])("finds the same as in one answer, when Excel answers for %s", async (_, mostRows) => {
    const workbook = await filledWorkbook();
    const whole = await checkWorkbook(excelPort(openHost(workbook).runExcel));
    const { host, refusals } = answering(workbook, mostRows);
    const report = await checkWorkbook(excelPort(host.runExcel));
    expect(refusals()).toBeGreaterThan(0);
    expect(report.evaluation.plan).toEqual(whole.evaluation.plan);
    expect(report.findings).toEqual(whole.findings);
    expect(report).toMatchObject({ required: 10, filled: 10 });
  });

  it("is Excel's failure when it does not answer for a single row", async () => {
    const { host } = answering(await filledWorkbook(), 0);
    expect(await checkWorkbook(excelPort(host.runExcel)).catch(failureOf)).toMatchObject({
      code: "host",
      kind: "tooLarge",
    });
  });
});
