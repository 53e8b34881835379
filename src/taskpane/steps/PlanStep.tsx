import { Body1, makeStyles } from "@fluentui/react-components";
import { StepPanel } from "../StepPanel";
import { usePane } from "../usePane";
import type { PlanDraft } from "../usePlanDraft";
import { useSession } from "../useSession";
import { PlanReview } from "./PlanReview";
import { PlanSources } from "./PlanSources";

const useStyles = makeStyles({ text: { margin: 0 } });

/** Takes the text of a plan and lets the person look through what was recognised. */
export function PlanStep({ draft }: { draft: PlanDraft }) {
  const { pane } = usePane().strings;
  const styles = useStyles();
  const { workbook } = useSession();
  return (
    <StepPanel title={pane.steps.plan}>
      {draft.read !== null ? (
        <PlanReview read={draft.read} draft={draft} />
      ) : (
        <>
          {workbook === null && (
            <Body1 as="p" block className={styles.text}>
              {pane.introduction}
            </Body1>
          )}
          <PlanSources draft={draft} />
        </>
      )}
    </StepPanel>
  );
}
