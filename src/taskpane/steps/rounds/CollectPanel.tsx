import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useRef, useState } from "react";
import { readReturnedFiles } from "../../../app/collect/readReturnedFiles";
import { sourceFile } from "../../../app/collect/sourceFiles";
import type { OpenWorkbook } from "../../../app/session/openWorkbook";
import type { TaskProgress } from "../../../app/taskProgress";
import { FailureBar } from "../../controls/FailureBar";
import { useStoppableJob } from "../../controls/useStoppableJob";
import { WorkProgress } from "../../controls/WorkProgress";
import { CollectPreview } from "./CollectPreview";
import { ReturnedFiles } from "./ReturnedFiles";
import { useRoundWords } from "./useRoundWords";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "18px" },
});

/** Takes files that came back, shows what comes in, and takes it in. */
export function CollectPanel({ workbook, onBack }: { workbook: OpenWorkbook; onBack: () => void }) {
  const { collect: words } = useRoundWords();
  const styles = useStyles();
  const chosen = useRef<readonly File[]>([]);
  const [round, setRound] = useState(0);
  const { job, progress, stop } = useStoppableJob(
    useCallback((task: TaskProgress) => readReturnedFiles(chosen.current.map(sourceFile), task), []),
    useCallback(() => setRound((before) => before + 1), []),
  );
  const [isDone, setIsDone] = useState(false);
  const read = (files: readonly File[]) => {
    chosen.current = files;
    setIsDone(false);
    job.start();
  };
  if (job.isRunning) {
    const { done, total } = progress;
    return <WorkProgress label={words.reading(done, total)} {...progress} onStop={stop} />;
  }
  if (job.result !== null && !isDone)
    return (
      <CollectPreview
        key={round}
        workbook={workbook}
        returned={job.result}
        onOtherFiles={() => setIsDone(true)}
        onBack={onBack}
      />
    );
  return (
    <>
      <p className={styles.hint}>{words.hint}</p>
      <ReturnedFiles onFiles={read} />
      {job.failure !== null && job.failure.code !== "stopped" && (
        <FailureBar failure={job.failure} onRetry={job.start} />
      )}
    </>
  );
}
