import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenWorkbook } from "../../../app/session/openWorkbook";
import { Button } from "../../controls/Button";
import { Choices } from "../../controls/Choices";
import { StepPanel } from "../../controls/StepPanel";
import { usePane } from "../../usePane";
import { CollectPanel } from "./CollectPanel";
import { HandOutPanel } from "./HandOutPanel";
import { useRoundWords } from "./useRoundWords";

const useStyles = makeStyles({ back: { alignSelf: "flex-start" } });

const tasks = ["handOut", "collect"] as const;

/** Files out to the bodies, and back into the workbook. */
export function RoundsView({ workbook, onBack }: { workbook: OpenWorkbook; onBack: () => void }) {
  const { pane } = usePane().strings;
  const words = useRoundWords();
  const styles = useStyles();
  const [task, setTask] = useState<(typeof tasks)[number]>("handOut");
  return (
    <StepPanel title={pane.check.rounds}>
      <Button className={styles.back} autoFocus appearance="subtle" size="small" onClick={onBack}>
        {words.back}
      </Button>
      <Choices
        label={words.task}
        value={task}
        choices={tasks.map((value) => ({ value, label: words.tasks[value] }))}
        onChange={setTask}
      />
      {task === "handOut" ? (
        <HandOutPanel workbook={workbook} />
      ) : (
        <CollectPanel workbook={workbook} onBack={onBack} />
      )}
    </StepPanel>
  );
}
