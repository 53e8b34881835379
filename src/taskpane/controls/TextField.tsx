import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useFieldStyles } from "./fieldStyles";

const useStyles = makeStyles({
  label: { display: "inline-block", paddingBlock: tokens.spacingVerticalXXS },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface TextFieldProps {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
}

/** A line of text under its label, with an example below. */
export function TextField({ label, hint, value, onChange }: TextFieldProps) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const [id, hintId] = [useId(), useId()];
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        className={field}
        aria-describedby={hintId}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p id={hintId} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}
