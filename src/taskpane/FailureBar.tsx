import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Failure } from "../app/failure";
import { failureMessage } from "../strings/failureMessage";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  body: { paddingBlock: "2px", whiteSpace: "normal" },
  retry: { display: "block", marginBlockStart: "6px" },
});

/** What happened, what to do next, and a way to try again. */
export function FailureBar({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { strings } = usePane();
  const styles = useStyles();
  return (
    <MessageBar
      className={styles.bar}
      intent={failure.code === "stopped" ? "info" : "error"}
      layout="multiline"
      politeness="assertive"
    >
      <MessageBarBody className={styles.body}>
        {failureMessage(strings, failure)}
        <Button className={styles.retry} size="small" onClick={onRetry}>
          {strings.pane.retry}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
