import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ComponentProps } from "react";
import { useFieldStyles } from "./fieldStyles";

const useStyles = makeStyles({
  // As wide as the pane, however long the words of its text are.
  block: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  label: {
    maxWidth: "max-content",
    paddingBlock: tokens.spacingVerticalXXS,
    marginBlockEnd: tokens.spacingVerticalXXS,
  },
  area: { resize: "vertical", overflowWrap: "anywhere" },
});

interface TextAreaProps extends ComponentProps<"textarea"> {
  label: string;
  /** Read out when it appears. */
  isStatus?: boolean;
}

/** A text area under its label. */
export function TextArea({ label, isStatus = false, className, ...area }: TextAreaProps) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const id = useId();
  return (
    <div className={styles.block} role={isStatus ? "status" : undefined}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea id={id} className={mergeClasses(field, styles.area, className)} {...area} />
    </div>
  );
}
