import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { gradeIn, type RowField } from "../../../app/check/rowFields";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  choices: { display: "flex", flexWrap: "wrap", columnGap: "16px" },
  choice: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "28px",
    cursor: "pointer",
  },
  explained: { flexBasis: "100%" },
  mark: {
    width: "16px",
    height: "16px",
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  symbol: { fontWeight: tokens.fontWeightSemibold },
  meaning: { color: tokens.colorNeutralForeground2, fontSize: "13px", lineHeight: "18px" },
});

interface GradeChoicesProps {
  label: string;
  kind: RowField["kind"] & { is: "choice" };
  value: string;
  /** Of the choice that takes a grade back. */
  noGrade: string;
  isDisabled: boolean;
  onChange: (symbol: string) => void;
  onFocus: () => void;
  onBlur: () => void;
}

/** The grades of a scale, best first, each with what it means. What was pasted past the scale is none of them. */
export function GradeChoices({ label, kind, value, noGrade, isDisabled, ...on }: GradeChoicesProps) {
  const styles = useStyles();
  const name = useId();
  const chosen = value.trim() === "" ? "" : (gradeIn(kind, value)?.symbol ?? null);
  const grades = kind.scale.grades.map(({ symbol, label: short, meaning }) => ({
    symbol,
    meaning: [short, meaning].filter((text) => text !== "").join("　"),
  }));
  const choices = [...grades, { symbol: "", meaning: "" }];
  return (
    <fieldset className={styles.group} disabled={isDisabled} onFocus={on.onFocus} onBlur={on.onBlur}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {choices.map(({ symbol, meaning }) => (
          <label key={symbol} className={mergeClasses(styles.choice, meaning !== "" && styles.explained)}>
            <input
              type="radio"
              name={name}
              className={styles.mark}
              checked={symbol === chosen}
              onChange={() => on.onChange(symbol)}
            />
            <span className={symbol === "" ? styles.meaning : styles.symbol}>
              {symbol === "" ? noGrade : symbol}
            </span>
            {meaning !== "" && <span className={styles.meaning}>{meaning}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
