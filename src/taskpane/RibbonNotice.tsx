import { makeStyles } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useState } from "react";
import { leaveNotice, noticeKey, readNotice, sharedStorage } from "../app/ribbon/ribbonNotice";
import { Button } from "./controls/Button";
import { FailureText } from "./controls/FailureText";
import { Message } from "./controls/Message";
import { usePane } from "./usePane";

const useStyles = makeStyles({ dismiss: { minWidth: "32px", padding: "7px" } });

/** What went wrong when a ribbon button was pressed, also while the pane was closed. */
export function RibbonNotice() {
  const { strings } = usePane();
  const styles = useStyles();
  const [storage] = useState(() => sharedStorage(window));
  const [notice, setNotice] = useState(() => storage && readNotice(storage));
  useEffect(() => {
    const follow = ({ key }: StorageEvent) => {
      if (key === noticeKey) setNotice(storage && readNotice(storage));
    };
    window.addEventListener("storage", follow);
    return () => window.removeEventListener("storage", follow);
  }, [storage]);
  if (notice === null || storage === null) return null;
  const dismiss = () => {
    leaveNotice(storage, null);
    setNotice(null);
  };
  return (
    <Message
      intent="error"
      isUrgent
      action={
        <Button
          appearance="subtle"
          className={styles.dismiss}
          aria-label={strings.pane.close}
          onClick={dismiss}
        >
          <Dismiss16Regular />
        </Button>
      }
    >
      <FailureText failure={notice} />
    </Message>
  );
}
