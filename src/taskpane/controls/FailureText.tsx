import { makeStyles } from "@fluentui/react-components";
import type { Failure } from "../../app/failure";
import { failureDetail, failureMessage } from "../../strings/failureMessage";
import { usePane } from "../usePane";

const useStyles = makeStyles({ details: { fontSize: "12px", lineHeight: "20px", cursor: "pointer" } });

/** What happened and what to do next; what only helps those who mend the add-in is folded away. */
export function FailureText({ failure }: { failure: Failure }) {
  const { strings } = usePane();
  const styles = useStyles();
  const detail = failureDetail(failure);
  return (
    <>
      {failureMessage(strings, failure)}
      {detail !== null && (
        <details className={styles.details}>
          <summary tabIndex={0}>{strings.pane.details}</summary>
          {detail}
        </details>
      )}
    </>
  );
}
