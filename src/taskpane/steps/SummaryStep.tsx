import { Body1, Button } from "@fluentui/react-components";
import { useCallback } from "react";
import { writeSummary } from "../../app/writeSummary";
import type { RunExcel } from "../../excel/runExcel";
import type { Strings } from "../../strings/strings";
import { JobState } from "../JobState";
import { Step } from "../Step";
import { useJob } from "../useJob";

interface SummaryStepProps {
  run: RunExcel;
  strings: Strings;
}

/** Writes the summary sheet, or writes it again. */
export function SummaryStep({ run, strings }: SummaryStepProps) {
  const { pane } = strings;
  const work = useCallback(() => writeSummary(run), [run]);
  const job = useJob(work);
  return (
    <Step number={4} title={pane.steps.summary}>
      <Button appearance="primary" disabled={job.isRunning} onClick={job.start}>
        {pane.writeSummary}
      </Button>
      <JobState job={job} strings={strings} working={pane.working}>
        {({ sheetName, filled, required }) => (
          <div role="status">
            <Body1 as="p">{pane.summaryWritten(sheetName)}</Body1>
            <Body1 as="p">{pane.progress(filled, required)}</Body1>
          </div>
        )}
      </JobState>
    </Step>
  );
}
