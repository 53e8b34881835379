import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { viewConflict, type ConflictView } from "../../../app/collect/viewConflict";
import type { Choice, Decision } from "../../../collect/decision";
import type { Conflict } from "../../../collect/mergeFile";
import type { TextPart } from "../../../collect/textDifference";
import { Button } from "../../controls/Button";
import { Choices } from "../../controls/Choices";
import { useRoundWords } from "./useRoundWords";
import { useTextName } from "./useTextName";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: "13px", lineHeight: "20px" },
  hint: { fontSize: "12px", lineHeight: "18px" },
  all: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  conflict: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    fontSize: "13px",
    lineHeight: "20px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { margin: 0, fontSize: "13px", lineHeight: "20px" },
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(200px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "18px" },
    "& > *": { minWidth: 0, overflowWrap: "anywhere" },
    "& dd": { margin: 0, whiteSpace: "pre-wrap" },
  },
  different: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
  },
});

const choices = ["ours", "theirs", "both"] as const;
const mostShown = 10;

interface ConflictsProps {
  conflicts: readonly Conflict[];
  onDecide: (decision: Decision) => void;
  onDecideAll: (choice: Choice) => void;
}

/** Texts that changed on both sides, side by side, each to be decided, or all at once. */
export function Conflicts({ conflicts, onDecide, onDecideAll }: ConflictsProps) {
  const { collect: words } = useRoundWords();
  const styles = useStyles();
  const [most, setMost] = useState(mostShown);
  if (conflicts.length === 0) return null;
  const left = conflicts.length - most;
  return (
    <div className={styles.block}>
      <h3 className={styles.title}>{words.conflicts(conflicts.length)}</h3>
      <p className={styles.hint}>{words.conflictsHint}</p>
      <div className={styles.all} role="group" aria-label={words.forAll}>
        <span>{words.forAll}</span>
        {choices.map((choice) => (
          <Button key={choice} size="small" onClick={() => onDecideAll(choice)}>
            {words.choices[choice]}
          </Button>
        ))}
      </div>
      {conflicts.slice(0, most).map((conflict) => {
        const view = viewConflict(conflict);
        return (
          <ConflictOf
            key={view.key}
            conflict={conflict}
            view={view}
            onChoose={(choice) => onDecide({ conflict, choice })}
          />
        );
      })}
      {left > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setMost(most + 5 * mostShown)}>
          {words.moreConflicts(left)}
        </Button>
      )}
    </div>
  );
}

interface ConflictOfProps {
  conflict: Conflict;
  view: ConflictView;
  onChoose: (choice: Choice) => void;
}

function ConflictOf({ conflict, view, onChoose }: ConflictOfProps) {
  const { collect: words } = useRoundWords();
  const styles = useStyles();
  const name = useTextName()(conflict.handedOut);
  const { choices: offered, ours, theirs } = view;
  return (
    <div className={styles.conflict}>
      <h4 className={styles.name}>{name}</h4>
      <dl className={styles.sides}>
        <div>
          <dt>{words.ours}</dt>
          <dd>
            <MarkedText parts={ours} />
          </dd>
        </div>
        <div>
          <dt>{words.theirs(conflict.file)}</dt>
          <dd>
            <MarkedText parts={theirs} />
          </dd>
        </div>
      </dl>
      {offered.length === 0 ? (
        <p>{words.noPlace}</p>
      ) : (
        <Choices
          label={words.chooseFor(name)}
          value={conflict.choice ?? "ours"}
          choices={offered.map((value) => ({ value, label: words.choices[value] }))}
          onChange={onChoose}
        />
      )}
    </div>
  );
}

function MarkedText({ parts }: { parts: readonly TextPart[] }) {
  const { collect: words } = useRoundWords();
  const styles = useStyles();
  if (parts.length === 0) return <>{words.noText}</>;
  return parts.map(({ text, isSame }, index) =>
    isSame ? (
      <span key={index}>{text}</span>
    ) : (
      <mark key={index} className={styles.different}>
        {text}
      </mark>
    ),
  );
}
