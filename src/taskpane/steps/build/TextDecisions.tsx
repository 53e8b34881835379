import { makeStyles, tokens } from "@fluentui/react-components";
import type { AmbiguousTexts, TextDecision } from "../../../forms/build/matchSubjects";
import { Message } from "../../controls/Message";
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
  choice: {
    minHeight: "32px",
    fontFamily: "inherit",
    fontSize: "12px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
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
          <select
            className={styles.choice}
            value={to === undefined ? "" : to === null ? archive : subjectText(to)}
            onChange={({ target }) =>
              onDecide(asked, asked.candidates.find((each) => subjectText(each) === target.value) ?? null)
            }
          >
            {to === undefined && <option value="">{words.choose}</option>}
            {asked.candidates.map((candidate) => (
              <option key={subjectText(candidate)}>{subjectText(candidate)}</option>
            ))}
            <option value={archive}>{words.toArchive}</option>
          </select>
        </label>
      ))}
    </div>
  );
}
