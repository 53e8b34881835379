import {
  Body1,
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { checkWorkbook, type CheckReport, type ReportedFinding } from "../../app/checkWorkbook";
import { failureOf, type Failure } from "../../app/failure";
import { goToPlace } from "../../app/goToPlace";
import type { RunExcel } from "../../excel/runExcel";
import { failureMessage } from "../../strings/failureMessage";
import { findingMessage } from "../../strings/findingMessage";
import type { Strings } from "../../strings/strings";
import { JobState } from "../JobState";
import { Step } from "../Step";
import { useJob } from "../useJob";

const useStyles = makeStyles({
  findings: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  finding: { textAlign: "start" },
});

interface CheckStepProps {
  run: RunExcel;
  strings: Strings;
}

/** Checks the workbook; a click on a finding goes to its cell. */
export function CheckStep({ run, strings }: CheckStepProps) {
  const { pane } = strings;
  const work = useCallback(() => checkWorkbook(run), [run]);
  const job = useJob(work);
  return (
    <Step number={3} title={pane.steps.check}>
      <Button appearance="primary" disabled={job.isRunning} onClick={job.start}>
        {pane.runCheck}
      </Button>
      <JobState job={job} strings={strings} working={pane.working}>
        {(report) => <CheckResult report={report} run={run} strings={strings} />}
      </JobState>
    </Step>
  );
}

function CheckResult({ report, run, strings }: CheckStepProps & { report: CheckReport }) {
  const { pane } = strings;
  const styles = useStyles();
  const [failure, setFailure] = useState<Failure | null>(null);
  const errors = report.findings.filter(({ severity }) => severity === "error").length;
  const warnings = report.findings.length - errors;
  const progress = pane.progress(report.filled, report.required);
  const goTo = ({ place }: ReportedFinding) => {
    setFailure(null);
    if (place !== null) goToPlace(run, place).catch((error: unknown) => setFailure(failureOf(error)));
  };
  return (
    <div role="status">
      <Body1 as="p">{progress}</Body1>
      <ProgressBar
        aria-label={progress}
        value={report.required === 0 ? 1 : report.filled / report.required}
      />
      <Body1 as="p">{report.isComplete ? pane.complete : pane.incomplete(errors)}</Body1>
      {warnings > 0 && <Body1 as="p">{pane.warnings(warnings)}</Body1>}
      {failure !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{failureMessage(strings, failure)}</MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.findings}>
        {report.findings.map((finding, index) => (
          <li key={index}>
            {finding.place === null ? (
              <Body1>{findingMessage(strings, finding)}</Body1>
            ) : (
              <Link as="button" className={styles.finding} onClick={() => goTo(finding)}>
                {findingMessage(strings, finding)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
