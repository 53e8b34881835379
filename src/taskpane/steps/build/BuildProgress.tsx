import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ProgressBar } from "../../controls/ProgressBar";
import { usePane } from "../../usePane";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  stop: { alignSelf: "flex-start" },
});

interface BuildProgressProps {
  done: number;
  total: number;
  onStop: () => void;
}

/** How many sheets are written, and a way to stop between two of them. */
export function BuildProgress({ done, total, onStop }: BuildProgressProps) {
  const { build: words } = usePane().strings.pane;
  const styles = useStyles();
  const label = words.building(done, total);
  return (
    <div className={styles.block}>
      <span role="status">{label}</span>
      <ProgressBar label={label} share={total === 0 ? 0 : done / total} />
      <Button autoFocus className={styles.stop} onClick={onStop}>
        {words.cancel}
      </Button>
    </div>
  );
}
