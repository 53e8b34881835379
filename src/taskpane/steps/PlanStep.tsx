import {
  Body1,
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useRef, useState } from "react";
import { countTexts } from "../../app/countTexts";
import { readPlan, type ReadPlan } from "../../app/readPlan";
import { problemMessage } from "../../strings/problemMessage";
import type { Strings } from "../../strings/strings";
import { JobState } from "../JobState";
import { Step } from "../Step";
import { useJob } from "../useJob";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  file: { display: "none" },
  problems: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

const textFiles = ".txt,.md,.csv,.tsv";

interface PlanStepProps {
  strings: Strings;
  onRead: (plan: ReadPlan) => void;
}

/** Takes the text of a plan: pasted, from a file, or the sample. */
export function PlanStep({ strings, onRead }: PlanStepProps) {
  const { pane } = strings;
  const styles = useStyles();
  const fileInput = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const source = useRef<() => Promise<string | Uint8Array>>(() => Promise.resolve(""));
  const work = useCallback(async () => readPlan(await source.current()), []);
  const job = useJob(work, onRead);
  const read = (from: () => Promise<string | Uint8Array>) => {
    source.current = from;
    job.start();
  };
  const readFile = (file: File) => read(async () => new Uint8Array(await file.arrayBuffer()));
  return (
    <Step number={1} title={pane.steps.plan}>
      <Field label={pane.pastePlan}>
        <Textarea
          rows={6}
          resize="vertical"
          value={text}
          placeholder={pane.pastePlaceholder}
          onChange={(_, data) => setText(data.value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={text.trim() === ""}
          onClick={() => read(() => Promise.resolve(text))}
        >
          {pane.readPlan}
        </Button>
        <Button onClick={() => fileInput.current?.click()}>{pane.chooseFile}</Button>
        <Button onClick={() => read(async () => (await fetch("assets/sample-plan.txt")).text())}>
          {pane.openSample}
        </Button>
        <input
          ref={fileInput}
          className={styles.file}
          type="file"
          accept={textFiles}
          aria-label={pane.chooseFile}
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = "";
            if (file !== undefined) readFile(file);
          }}
        />
      </div>
      <JobState job={job} strings={strings} working={pane.working}>
        {({ plan, problems }) => (
          <div className={styles.problems} role="status">
            <Body1>{pane.planRead(...countTexts(plan))}</Body1>
            {problems.map((problem) => (
              <MessageBar
                key={`${problem.line} ${problem.code}`}
                intent={problem.severity === "error" ? "error" : "warning"}
                layout="multiline"
              >
                <MessageBarBody>{`${pane.problemAt(problem.line)}: ${problemMessage(strings, problem)}`}</MessageBarBody>
              </MessageBar>
            ))}
          </div>
        )}
      </JobState>
    </Step>
  );
}
