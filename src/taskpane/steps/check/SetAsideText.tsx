import { makeStyles, tokens } from "@fluentui/react-components";
import { Button } from "../../controls/Button";
import { CopyButton } from "../../controls/CopyButton";
import { TextArea } from "../../controls/TextArea";
import { usePane } from "../../usePane";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface SetAsideTextProps {
  text: string;
  isMine: boolean;
  onUse: () => void;
  onPutAway: () => void;
}

/** Of two texts that were written at once the one that is not in the cell. */
export function SetAsideText({ text, isMine, onUse, onPutAway }: SetAsideTextProps) {
  const { editor: words } = usePane().strings.pane;
  const styles = useStyles();
  return (
    <div className={styles.block}>
      <TextArea
        label={isMine ? words.mineAside : words.theirsAside}
        isStatus
        readOnly
        rows={4}
        value={text}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={onUse}>
          {words.useAside}
        </Button>
        <CopyButton size="small" label={words.copy} text={() => text} />
        <Button size="small" onClick={onPutAway}>
          {words.putAway}
        </Button>
      </div>
    </div>
  );
}
