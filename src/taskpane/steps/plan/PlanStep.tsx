import { useState } from "react";
import { StepPanel } from "../../controls/StepPanel";
import { usePane } from "../../usePane";
import type { PlanDraft } from "./usePlanDraft";
import { useSession } from "../../useSession";
import { PlanReview } from "./laterReview";
import { PlanSources } from "./PlanSources";
import { SampleButton } from "./SampleButton";
import { Tour } from "./Tour";
import { WorkbookPlan } from "./WorkbookPlan";

/** Takes the text of a plan and lets the person look through what was recognised; a workbook of ours has its plan already. */
export function PlanStep({ draft }: { draft: PlanDraft }) {
  const { pane } = usePane().strings;
  const { workbook } = useSession();
  const [readsAnother, setReadsAnother] = useState(false);
  if (draft.read !== null)
    return (
      <StepPanel title={pane.steps.plan}>
        <PlanReview read={draft.read} draft={draft} />
      </StepPanel>
    );
  if (workbook !== null && !readsAnother)
    return (
      <StepPanel title={pane.steps.plan}>
        <WorkbookPlan workbook={workbook} onReadAnother={() => setReadsAnother(true)} />
      </StepPanel>
    );
  return (
    <StepPanel title={pane.steps.plan}>
      {workbook === null && (
        <>
          <Tour />
          <SampleButton draft={draft} appearance="primary" />
        </>
      )}
      <PlanSources draft={draft} isFirst={workbook === null} />
    </StepPanel>
  );
}
