import { makeStyles } from "@fluentui/react-components";
import type { Failure } from "../../app/failure";
import { Button } from "./Button";
import { FailureText } from "./FailureText";
import { Message } from "./Message";
import { usePane } from "../usePane";

const useStyles = makeStyles({ retry: { display: "block", marginBlockStart: "6px" } });

interface FailureBarProps {
  failure: Failure;
  onRetry: () => void;
  /** What stands on the button, where trying again is something else. */
  retryLabel?: string;
  /** A sentence that says what has failed, where the place does not. */
  about?: string;
}

/** What happened, what to do next, and a way to try again. */
export function FailureBar({ failure, onRetry, retryLabel, about }: FailureBarProps) {
  const { strings } = usePane();
  const styles = useStyles();
  return (
    <Message intent={failure.code === "stopped" ? "info" : "error"} isUrgent>
      <div data-failure={failure.code}>
        {about !== undefined && <p>{about}</p>}
        <FailureText failure={failure} />
      </div>
      <Button className={styles.retry} size="small" onClick={onRetry}>
        {retryLabel ?? strings.pane.retry}
      </Button>
    </Message>
  );
}
