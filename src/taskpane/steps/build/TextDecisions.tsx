import { makeStyles, tokens } from "@fluentui/react-components";
import type { AmbiguousTexts, TextDecision } from "../../../forms/build/matchSubjects";
import { Message } from "../../controls/Message";
import { Select } from "../../controls/Select";
import { useBuildWords } from "./useBuildWords";
import { subjectText } from "./subjectText";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  question: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    fontSize: "12px",
    lineHeight: "18px",
  },
});

/** A question about typed texts and what the person answered; `undefined` for not yet. */
export interface TextQuestion {
  asked: AmbiguousTexts;
  to: TextDecision["to"] | undefined;
}

interface TextDecisionsProps {
  questions: readonly TextQuestion[];
  onDecide: (asked: AmbiguousTexts, to: TextDecision["to"]) => void;
}

const archive = "archive";

/** Asks to which measure typed texts belong where numbers and titles alone do not tell. */
export function TextDecisions({ questions, onDecide }: TextDecisionsProps) {
  const words = useBuildWords();
  const styles = useStyles();
  if (questions.length === 0) return null;
  return (
    <div className={styles.block}>
      {questions.some(({ to }) => to === undefined) && <Message intent="warning">{words.undecided}</Message>}
      {questions.map(({ asked, to }) => (
        <label key={subjectText(asked.from)} className={styles.question}>
          <span>{words.textsOf(subjectText(asked.from))}</span>
          <Select
            value={to === undefined ? null : to === null ? archive : subjectText(to)}
            placeholder={words.choose}
            choices={[
              ...asked.candidates.map(subjectText).map((text) => ({ value: text, label: text })),
              { value: archive, label: words.toArchive },
            ]}
            onChange={(chosen) =>
              onDecide(asked, asked.candidates.find((each) => subjectText(each) === chosen) ?? null)
            }
          />
        </label>
      ))}
    </div>
  );
}
