import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { readAgain, type DraftPlan } from "../../../app/plan/draftPlan";
import { Button } from "../../controls/Button";
import { Disclosure } from "../../controls/Disclosure";
import { JobState } from "../../controls/JobState";
import { TextArea } from "../../controls/TextArea";
import { useJob } from "../../controls/useJob";
import { usePane } from "../../usePane";
import type { PlanDraft } from "./usePlanDraft";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  text: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Characters; laying out more than these would hold up the pane. */
const mostShown = 100_000;

/** The text that the plan was read from, to be edited: what was corrected stays corrected. */
export function EditedText({ read, draft }: { read: DraftPlan; draft: PlanDraft }) {
  const { working } = usePane().strings.pane;
  const words = usePlanWords();
  const styles = useStyles();
  const [text, setText] = useState(read.text ?? "");
  const work = useCallback(() => Promise.resolve().then(() => readAgain(read, text)), [read, text]);
  const reading = useJob(work, draft.replace);
  if (read.text === null || read.text.length > mostShown) return null;
  return (
    <Disclosure size="small" title={words.pastePlan}>
      <div className={styles.text}>
        <TextArea
          label={words.pastePlan}
          rows={6}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div>
          <Button disabledFocusable={text.trim() === "" || text === read.text} onClick={reading.start}>
            {words.readPlan}
          </Button>
        </div>
        <JobState job={reading} working={working} />
      </div>
    </Disclosure>
  );
}
