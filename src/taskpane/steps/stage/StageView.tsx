import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { offeredStages } from "../../../app/handOut/offeredStages";
import { loadPart } from "../../../app/loadPart";
import type { OpenWorkbook } from "../../../app/session/openWorkbook";
import type { TaskProgress } from "../../../app/taskProgress";
import { stageNow } from "../../../app/stage/stageNow";
import { stageStrings } from "../../../strings/stageStrings";
import { Button } from "../../controls/Button";
import { Checkbox } from "../../controls/Checkbox";
import { Choices } from "../../controls/Choices";
import { FailureBar } from "../../controls/FailureBar";
import { Message } from "../../controls/Message";
import { StepPanel } from "../../controls/StepPanel";
import { UnmetNotice } from "../../controls/UnmetNotice";
import { useStoppableJob } from "../../controls/useStoppableJob";
import { WorkProgress } from "../../controls/WorkProgress";
import { usePane } from "../../usePane";
import { ChaseList } from "./ChaseList";

const useStyles = makeStyles({
  start: { alignSelf: "flex-start" },
  hint: { color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "18px" },
});

/** Up to which stage the workbook is open, whether it is locked to it, and who still has to write. */
export function StageView({ workbook, onBack }: { workbook: OpenWorkbook; onBack: () => void }) {
  const { run, session, strings } = usePane();
  const words = stageStrings[strings.language];
  const styles = useStyles();
  const { evaluation } = workbook.report;
  const [chosen, setChosen] = useState(() => stageNow(evaluation));
  const stages = useMemo(() => offeredStages(evaluation).map(({ stage }) => stage), [evaluation]);
  const { job, progress, stop } = useStoppableJob(
    useCallback(
      async (task: TaskProgress) => {
        const { changeStage } = await loadPart(import("../../../app/stage/changeStage"));
        try {
          const { archived, unmet } = await changeStage(run, chosen, { ...task, now: new Date() });
          return { ...chosen, archived: archived.length, unmet };
        } finally {
          await session.reload();
        }
      },
      [run, session, chosen],
    ),
  );
  if (job.isRunning)
    return (
      <StepPanel title={strings.pane.check.stage}>
        <WorkProgress label={words.applying(progress.done, progress.total)} {...progress} onStop={stop} />
      </StepPanel>
    );
  return (
    <StepPanel title={strings.pane.check.stage}>
      <Button className={styles.start} autoFocus appearance="subtle" size="small" onClick={onBack}>
        {words.back}
      </Button>
      <Choices
        label={words.choose}
        value={chosen.openStage}
        choices={(["all", ...stages] as const).map((value) => ({ value, label: words.stages[value] }))}
        onChange={(openStage) => setChosen({ openStage, isLocked: chosen.isLocked && openStage !== "all" })}
      />
      <p className={styles.hint}>{words.chooseHint}</p>
      {chosen.openStage !== "all" && (
        <>
          <Checkbox
            label={words.lock}
            checked={chosen.isLocked}
            onChange={(isLocked) => setChosen({ ...chosen, isLocked })}
          />
          {chosen.isLocked && <p className={styles.hint}>{words.lockHint}</p>}
        </>
      )}
      <Button className={styles.start} appearance="primary" onClick={job.start}>
        {words.apply}
      </Button>
      {job.failure !== null && <FailureBar failure={job.failure} onRetry={job.start} />}
      {job.result !== null && (
        <>
          <Message intent="success">
            {words.applied(job.result.openStage, job.result.isLocked)}
            {job.result.archived > 0 && words.archived(job.result.archived)}
          </Message>
          <UnmetNotice unmet={job.result.unmet} />
        </>
      )}
      <ChaseList evaluation={evaluation} words={words} />
    </StepPanel>
  );
}
