import { excelPort } from "../../../src/app/excelPort";
import { WorkbookSession, type SessionState } from "../../../src/app/session/workbookSession";
import { allChecks } from "../../../src/check/allChecks";
import { NotLoadedError } from "../../../src/app/loadPart";
import { City } from "../city";

/** A workbook with a text that says only what is intended, and others still blank. */
async function openPane() {
  const city = new City();
  await city.build();
  await city.type("1 裾野の拡大", "E8", "今後検討する。");
  const line = { isDown: false };
  const loadChecks = () =>
    line.isDown ? Promise.reject(new NotLoadedError()) : Promise.resolve({ allChecks });
  const session = new WorkbookSession(excelPort(city.host.runExcel), loadChecks);
  const seen: SessionState[] = [];
  session.subscribe(() => seen.push(session.state()));
  return { city, session, seen, line };
}

const codes = ({ workbook }: SessionState): string[] => [
  ...new Set(workbook?.report.findings.map(({ code }) => code)),
];

describe("the findings of the pane", () => {
  it("begin with all that blocks completeness; what deserves a second look comes by itself", async () => {
    const { session, seen } = await openPane();
    await session.reload();
    await session.checkThoroughly();
    const [first] = seen.filter(({ hasRead }) => hasRead);
    const last = session.state();
    expect(first && codes(first)).toEqual(["blank"]);
    expect(codes(last)).toEqual(["blank", "intentOnly"]);
    expect(first?.workbook?.report).toMatchObject({
      isComplete: last.workbook?.report.isComplete,
      required: last.workbook?.report.required,
      filled: last.workbook?.report.filled,
    });
  });

  it("say so where the second look did not arrive, and ask for it at the next change again", async () => {
    const { city, session, line } = await openPane();
    line.isDown = true;
    await session.reload();
    await session.checkThoroughly();
    expect(session.state().failure).toEqual({ code: "notLoaded" });
    expect(codes(session.state())).toEqual(["blank"]);
    line.isDown = false;
    await city.type("1 裾野の拡大", "F8", "広報の回数を増やした。");
    await session.reload();
    await session.checkThoroughly();
    expect(session.state().failure).toBeNull();
    expect(codes(session.state())).toEqual(["blank", "intentOnly"]);
  });

  it("keep the second look when a cell is typed in afterwards", async () => {
    const { city, session } = await openPane();
    await session.reload();
    await session.checkThoroughly();
    await city.type("1 裾野の拡大", "F8", "引き続き努力する。");
    await session.reload();
    const found = session.state().workbook?.report.findings.filter(({ code }) => code === "intentOnly");
    expect(found).toHaveLength(2);
  });
});
