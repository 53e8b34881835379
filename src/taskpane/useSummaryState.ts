import { useEffect, useMemo, useState } from "react";
import { loadPart } from "../app/loadPart";
import type { OpenWorkbook } from "../app/session/openWorkbook";
import { hasSummary } from "../app/summary/hasSummary";
import type { SummaryState } from "../app/summary/summaryState";

type Judge = (workbook: OpenWorkbook) => SummaryState;

const missing: SummaryState = { state: "missing" };

/**
 * Whether 総括表 is there and up to date; `null` as long as that is not known. What judges it is what writes it, and is loaded after the
 * first screen; where it does not arrive, it is asked for again when the workbook is next read, and the summary's own step tells of it.
 */
export function useSummaryState(workbook: OpenWorkbook | null): SummaryState | null {
  const [judge, setJudge] = useState<Judge | null>(null);
  const isWanted = workbook !== null && hasSummary(workbook);
  useEffect(() => {
    if (!isWanted || judge !== null) return;
    void loadPart(import("../app/summary/summaryState")).then(
      ({ summaryState }) =>
        setJudge(
          () =>
            ({ report, sheets }: OpenWorkbook) =>
              summaryState(report.evaluation, sheets),
        ),
      () => undefined,
    );
  }, [workbook, isWanted, judge]);
  return useMemo(
    () => (workbook === null ? null : !isWanted ? missing : (judge?.(workbook) ?? null)),
    [workbook, isWanted, judge],
  );
}
