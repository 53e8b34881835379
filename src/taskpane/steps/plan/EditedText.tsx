import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { readAgain, type DraftPlan } from "../../../app/plan/draftPlan";
import { Button } from "../../controls/Button";
import { JobState } from "../../controls/JobState";
import { TextArea } from "../../controls/TextArea";
import { useJob } from "../../controls/useJob";
import { usePane } from "../../usePane";
import type { PlanDraft } from "./usePlanDraft";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  title: {
    minHeight: "28px",
    lineHeight: "20px",
    paddingBlock: "4px",
    fontSize: "12px",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
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
    <details>
      <summary className={styles.title} tabIndex={0}>
        {words.pastePlan}
      </summary>
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
    </details>
  );
}
