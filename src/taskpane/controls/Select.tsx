import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  select: {
    maxWidth: "100%",
    minHeight: "28px",
    fontFamily: "inherit",
    fontSize: "12px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface SelectProps<Value extends string> {
  /** Read out; absent where a label stands around it. */
  label?: string;
  /** `null` where none of them is chosen. */
  value: Value | null;
  /** What stands there then. */
  placeholder: string;
  choices: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  className?: string | undefined;
}

/** One of several, in a line. */
export function Select<Value extends string>({
  label,
  value,
  placeholder,
  choices,
  onChange,
  className,
}: SelectProps<Value>) {
  const styles = useStyles();
  return (
    <select
      className={mergeClasses(styles.select, className)}
      aria-label={label}
      value={value ?? ""}
      onChange={({ target }) => onChange(target.value as Value)}
    >
      {value === null && (
        <option value="" disabled>
          {placeholder}
        </option>
      )}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
