import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { rowFields, stageDue, type StageDue } from "../../../app/check/rowFields";
import type { WorkItem } from "../../../app/check/worklist";
import type { CellPlace } from "../../../sheet/sheetContent";
import { stageStrings } from "../../../strings/stageStrings";
import { usePane } from "../../usePane";
import { useSession } from "../../useSession";
import { TextEditor } from "./TextEditor";

const useStyles = makeStyles({
  stage: {
    margin: 0,
    fontSize: "12px",
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
  },
});

interface OpenRowProps {
  item: WorkItem;
  onGoTo: (place: CellPlace | null) => void;
}

/** All that can be typed about a measure, or a policy as a whole, with the stage wherever another begins. */
export function OpenRow({ item, onGoTo }: OpenRowProps) {
  const { workbook } = useSession();
  const evaluation = workbook?.report.evaluation;
  const fields = useMemo(() => (evaluation ? rowFields(evaluation, item) : []), [evaluation, item]);
  const now = useMemo(() => new Date(), []);
  return fields.map((field, index) => {
    const begins = field.stage !== fields[index - 1]?.stage;
    const due = begins && evaluation ? stageDue(evaluation, field.stage, now) : null;
    return (
      <div key={field.text.key}>
        {due !== null && <StageLine {...due} />}
        <TextEditor field={field} onGoTo={() => onGoTo(field.text.place)} />
      </div>
    );
  });
}

function StageLine({ stage, dueDate, daysLeft }: StageDue) {
  const words = stageStrings[usePane().strings.language];
  const styles = useStyles();
  return (
    <p className={styles.stage}>
      {words.stages[stage]}
      {dueDate !== "" && `　${words.dueDate(dueDate, daysLeft)}`}
    </p>
  );
}
