import type { OpenWorkbook } from "../../../app/session/openWorkbook";
import { planSheetName } from "../../../app/session/planSheetName";
import { Button } from "../../controls/Button";
import { FailureBar } from "../../controls/FailureBar";
import { useShowSheet } from "../../controls/useShowSheet";
import { usePlanWords } from "../plan/usePlanWords";

/** What to do where the plan sheet has no measures yet. */
export function EmptyPlan({ workbook }: { workbook: OpenWorkbook }) {
  const words = usePlanWords();
  const { showSheet, showing } = useShowSheet();
  return (
    <>
      <p>{words.typingHint}</p>
      <Button appearance="primary" onClick={() => showSheet(planSheetName(workbook))}>
        {words.openPlanSheet}
      </Button>
      {showing.failure !== null && <FailureBar failure={showing.failure} onRetry={showing.start} />}
    </>
  );
}
