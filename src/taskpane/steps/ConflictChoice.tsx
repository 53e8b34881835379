import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  conflict: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  body: { paddingBlock: "2px", whiteSpace: "normal" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ConflictChoiceProps {
  theirs: string;
  onChoose: (choice: "mine" | "theirs") => void;
}

/** Shows what a colleague wrote meanwhile beside what was typed here, and lets the person choose. */
export function ConflictChoice({ theirs, onChoose }: ConflictChoiceProps) {
  const { editor: words } = usePane().strings.pane;
  const styles = useStyles();
  return (
    <div className={styles.conflict}>
      <MessageBar intent="warning" layout="multiline" politeness="assertive">
        <MessageBarBody className={styles.body}>{words.conflict}</MessageBarBody>
      </MessageBar>
      <Field label={words.theirs}>
        <Textarea readOnly rows={4} resize="vertical" value={theirs} />
      </Field>
      <div className={styles.buttons}>
        <Button onClick={() => onChoose("theirs")}>{words.takeTheirs}</Button>
        <Button onClick={() => onChoose("mine")}>{words.takeMine}</Button>
      </div>
    </div>
  );
}
