import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { CheckReport } from "../../../app/check/checkWorkbook";
import { missingTexts } from "../../../app/check/missingTexts";
import { missingMessage } from "../../../strings/missingMessage";
import { CopyButton } from "../../controls/CopyButton";
import { JobState } from "../../controls/JobState";
import { useJob } from "../../controls/useJob";
import { usePane } from "../../usePane";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  time: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What the check found, to be run again on demand, and the list to send to those who still have to write. */
export function CheckActions({ report }: { report: CheckReport }) {
  const { strings, session } = usePane();
  const { check: words, working } = strings.pane;
  const styles = useStyles();
  const checking = useJob(
    useCallback(async () => {
      await session.reload();
      return new Date();
    }, [session]),
  );
  const missing = report.required - report.filled;
  const errors = report.findings.filter(({ severity }) => severity === "error").length;
  const warnings = report.findings.length - errors;
  const faults = report.findings.filter(
    ({ severity, code }) => severity === "error" && code !== "blank" && code !== "placeholder",
  ).length;
  return (
    <>
      <p role="status">{report.isComplete ? words.complete : words.counts(missing, faults, warnings)}</p>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={checking.isRunning} onClick={checking.start}>
          {words.runCheck}
        </Button>
        {missing > 0 && (
          <CopyButton
            label={words.copyMissing}
            text={() => missingMessage(strings, report.evaluation.plan, missingTexts(report.evaluation))}
          />
        )}
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
