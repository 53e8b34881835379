import { useCallback } from "react";
import { loadPart } from "../../../app/loadPart";
import { useJob, type Job } from "../../controls/useJob";
import { usePane } from "../../usePane";

/** Adds an empty plan sheet, for a plan that is typed there. */
export function usePlanTable(): Job<void> {
  const { run, session } = usePane();
  return useJob(
    useCallback(async () => {
      const { startPlanSheet } = await loadPart(import("../../../app/plan/startPlanSheet"));
      await startPlanSheet(run);
      await session.reload();
    }, [run, session]),
  );
}
