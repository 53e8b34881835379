import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useFieldStyles } from "./fieldStyles";

const useStyles = makeStyles({
  block: { position: "relative" },
  icon: {
    position: "absolute",
    insetInlineStart: tokens.spacingHorizontalMNudge,
    insetBlockStart: "8px",
    color: tokens.colorNeutralForeground3,
    pointerEvents: "none",
  },
  field: { paddingInlineStart: "32px" },
});

interface SearchFieldProps {
  label: string;
  /** Shown while nothing is typed. */
  hint: string;
  value: string;
  onChange: (value: string) => void;
  className?: string;
}

/** A field for words to search for. */
export function SearchField({ label, hint, value, onChange, className }: SearchFieldProps) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  return (
    <div className={mergeClasses(styles.block, className)}>
      <Search16Regular className={styles.icon} aria-hidden />
      <input
        type="search"
        className={mergeClasses(field, styles.field)}
        aria-label={label}
        placeholder={hint}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
