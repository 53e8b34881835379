import { StepPanel } from "../../controls/StepPanel";
import { usePane } from "../../usePane";
import type { PlanDraft } from "./usePlanDraft";
import { useSession } from "../../useSession";
import { PlanReview } from "./laterReview";
import { PlanSources } from "./PlanSources";
import { SampleButton } from "./SampleButton";
import { Tour } from "./Tour";

/** Takes the text of a plan and lets the person look through what was recognised. */
export function PlanStep({ draft }: { draft: PlanDraft }) {
  const { pane } = usePane().strings;
  const { workbook } = useSession();
  return (
    <StepPanel title={pane.steps.plan}>
      {draft.read !== null ? (
        <PlanReview read={draft.read} draft={draft} />
      ) : (
        <>
          {workbook === null && (
            <>
              <Tour />
              <SampleButton draft={draft} appearance="primary" />
            </>
          )}
          <PlanSources draft={draft} isFirst={workbook === null} />
        </>
      )}
    </StepPanel>
  );
}
