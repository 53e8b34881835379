import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { CopyButton } from "../CopyButton";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The version of a text that was not chosen, so that nothing of it is lost. */
export function SetAsideText({ text, onPutAway }: { text: string; onPutAway: () => void }) {
  const { editor: words } = usePane().strings.pane;
  const styles = useStyles();
  return (
    <div className={styles.block}>
      <Field label={words.setAside}>
        <Textarea readOnly rows={4} resize="vertical" value={text} />
      </Field>
      <div className={styles.buttons}>
        <CopyButton size="small" label={words.copy} text={() => text} />
        <Button size="small" onClick={onPutAway}>
          {words.putAway}
        </Button>
      </div>
    </div>
  );
}
