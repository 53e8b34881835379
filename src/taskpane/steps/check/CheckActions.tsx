import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { fileStates } from "../../../app/check/fileStates";
import { owedTexts } from "../../../app/check/owedTexts";
import type { OpenWorkbook } from "../../../app/session/openWorkbook";
import { missingMessage } from "../../../strings/missingMessage";
import { Button } from "../../controls/Button";
import { CopyButton } from "../../controls/CopyButton";
import { JobState } from "../../controls/JobState";
import { useJob } from "../../controls/useJob";
import { usePane } from "../../usePane";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  time: { fontSize: "13px", lineHeight: "18px" },
});

interface CheckActionsProps {
  workbook: OpenWorkbook;
  /** Goes to the next blank; `null` when there is none that can be gone to. */
  onNextGap: (() => void) | null;
  /** Opens what hands files out and takes them in again. */
  onRounds: () => void;
  /** Opens what says which stage it is. */
  onStage: () => void;
}

/** What to do next, the list to send to those who still have to write, and the check to be run again on demand. */
export function CheckActions({ workbook, onNextGap, onRounds, onStage }: CheckActionsProps) {
  const { report, sheets } = workbook;
  const { strings, session, goTo } = usePane();
  const { check: words, working } = strings.pane;
  const styles = useStyles();
  const checking = useJob(
    useCallback(async () => {
      await session.reload();
      return new Date();
    }, [session]),
  );
  return (
    <>
      {report.isComplete && <p role="status">{words.complete}</p>}
      <div className={styles.actions}>
        {report.isComplete && (
          <Button appearance="primary" onClick={() => goTo("summary")}>
            {words.toSummary}
          </Button>
        )}
        {onNextGap !== null && (
          <Button appearance="primary" onClick={onNextGap}>
            {words.nextGap}
          </Button>
        )}
        {report.filled < report.required && (
          <CopyButton
            label={words.copyMissing}
            text={() => {
              const { evaluation } = report;
              const fileOf = fileStates(sheets, evaluation);
              return missingMessage(strings, evaluation.plan, owedTexts(evaluation), fileOf);
            }}
          />
        )}
        <Button onClick={onRounds}>{words.rounds}</Button>
        <Button onClick={onStage}>{words.stage}</Button>
        <Button
          appearance="subtle"
          size="small"
          disabledFocusable={checking.isRunning}
          onClick={checking.start}
        >
          {words.runCheck}
        </Button>
      </div>
      <JobState job={checking} working={working}>
        {(time) => (
          <span className={styles.time} role="status">
            {words.checkedAt(time)}
          </span>
        )}
      </JobState>
    </>
  );
}
