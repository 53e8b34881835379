import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Button } from "../../controls/Button";
import { Message } from "../../controls/Message";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Leaves the plan that was read for another one; asks first where corrections would be lost. */
export function StartOver({ corrections, onDiscard }: { corrections: number; onDiscard: () => void }) {
  const words = usePlanWords();
  const styles = useStyles();
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking)
    return (
      <Button onClick={() => (corrections === 0 ? onDiscard() : setIsAsking(true))}>{words.startOver}</Button>
    );
  return (
    <Message intent="warning" isUrgent>
      <p>{words.losesCorrections(corrections)}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={onDiscard}>
          {words.discardCorrections}
        </Button>
        <Button size="small" appearance="primary" onClick={() => setIsAsking(false)}>
          {words.keepCorrections}
        </Button>
      </div>
    </Message>
  );
}
