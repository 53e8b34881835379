import { Body1, Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { buildWorkbook } from "../../app/buildWorkbook";
import type { ReadPlan } from "../../app/readPlan";
import type { RunExcel } from "../../excel/runExcel";
import type { Layout } from "../../forms/settings";
import type { Strings } from "../../strings/strings";
import { JobState } from "../JobState";
import { Step } from "../Step";
import { useJob } from "../useJob";

interface BuildStepProps {
  run: RunExcel;
  strings: Strings;
  readPlan: ReadPlan | null;
  onBuilt: () => void;
}

/** Builds the sheets of the plan that was read. */
export function BuildStep({ run, strings, readPlan, onBuilt }: BuildStepProps) {
  const { pane } = strings;
  const [layout, setLayout] = useState<Layout>("policy");
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const work = useCallback(async () => {
    if (readPlan === null) return null;
    const { plan, settings } = readPlan;
    return buildWorkbook(run, {
      plan,
      settings: { ...settings, layout },
      now: new Date(),
      onProgress: (done, total) => setProgress({ done, total }),
    });
  }, [run, readPlan, layout]);
  const job = useJob(work, onBuilt);
  return (
    <Step number={2} title={pane.steps.build}>
      <Field label={pane.layout}>
        <RadioGroup
          value={layout}
          onChange={(_, { value }) => setLayout(value === "measure" ? "measure" : "policy")}
        >
          <Radio value="policy" label={pane.layouts.policy} />
          <Radio value="measure" label={pane.layouts.measure} />
        </RadioGroup>
      </Field>
      <Button appearance="primary" disabled={readPlan === null || job.isRunning} onClick={job.start}>
        {pane.buildSheets}
      </Button>
      <JobState job={job} strings={strings} working={pane.building(progress.done, progress.total)}>
        {(report) =>
          report && (
            <div role="status">
              <Body1 as="p">{pane.built(report.added.length, report.changed.length, report.keptCount)}</Body1>
              {report.archived.length > 0 && <Body1 as="p">{pane.archived(report.archived.length)}</Body1>}
            </div>
          )
        }
      </JobState>
    </Step>
  );
}
