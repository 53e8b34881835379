import { makeStyles, tokens } from "@fluentui/react-components";
import { Button } from "./Button";
import { ProgressBar } from "./ProgressBar";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  stop: { alignSelf: "flex-start" },
});

interface WorkProgressProps {
  /** Says what is done, and how much of it. */
  label: string;
  done: number;
  total: number;
  onStop: () => void;
}

/** How far work has come, and a way to stop it. */
export function WorkProgress({ label, done, total, onStop }: WorkProgressProps) {
  const { cancel } = usePane().strings.pane;
  const styles = useStyles();
  return (
    <div className={styles.block}>
      <span role="status">{label}</span>
      <ProgressBar label={label} share={total === 0 ? 0 : done / total} />
      <Button autoFocus className={styles.stop} onClick={onStop}>
        {cancel}
      </Button>
    </div>
  );
}
