import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBlockEnd: tokens.spacingVerticalXS },
  choices: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  choice: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    width: "100%",
    cursor: "pointer",
    color: tokens.colorNeutralForeground1,
  },
  pictured: {
    flex: "1 1 96px",
    width: "auto",
    alignItems: "flex-start",
    flexWrap: "wrap",
    rowGap: "4px",
    boxSizing: "border-box",
    marginBlockEnd: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  chosen: { border: `2px solid ${tokens.colorCompoundBrandStroke}`, padding: "7px" },
  picture: { flexBasis: "100%" },
  label: { flex: "1 1 0", minWidth: 0 },
  mark: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: "2px 0",
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

interface ChoicesProps<Value extends string> {
  label: string;
  value: Value;
  /** Two or more, in the order in which they stand. */
  choices: readonly { value: Value; label: string; picture?: ReactNode }[];
  onChange: (value: Value) => void;
}

/** One of a few. The browser's own radio buttons: Fluent's show what is not chosen as if it could not be. */
export function Choices<Value extends string>({ label, value, choices, onChange }: ChoicesProps<Value>) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={mergeClasses(
              styles.choice,
              choice.picture !== undefined && styles.pictured,
              choice.picture !== undefined && choice.value === value && styles.chosen,
            )}
          >
            {choice.picture !== undefined && <span className={styles.picture}>{choice.picture}</span>}
            <input
              type="radio"
              name={name}
              className={styles.mark}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span className={styles.label}>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
