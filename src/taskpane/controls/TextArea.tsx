import { makeStyles, Textarea, tokens, type TextareaProps } from "@fluentui/react-components";
import { useId, type Ref } from "react";

const useStyles = makeStyles({
  // As wide as the pane, however long the words of its text are.
  field: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  label: {
    maxWidth: "max-content",
    paddingBlock: tokens.spacingVerticalXXS,
    marginBlockEnd: tokens.spacingVerticalXXS,
  },
});

interface TextAreaProps extends TextareaProps {
  label: string;
  ref?: Ref<HTMLTextAreaElement>;
  /** Read out when it appears. */
  isStatus?: boolean;
}

/** A text area under its label. Fluent's field would bring hints and validations, which none of ours has. */
export function TextArea({ label, isStatus = false, ...area }: TextAreaProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field} role={isStatus ? "status" : undefined}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Textarea id={id} {...area} />
    </div>
  );
}
