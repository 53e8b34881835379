import { makeStyles, tokens } from "@fluentui/react-components";
import { countTexts } from "../../../app/plan/countTexts";
import { isBuilt } from "../../../app/session/isBuilt";
import type { OpenWorkbook } from "../../../app/session/openWorkbook";
import { planSheetName } from "../../../app/session/planSheetName";
import { Button } from "../../controls/Button";
import { JobState } from "../../controls/JobState";
import { useShowSheet } from "../../controls/useShowSheet";
import { usePane } from "../../usePane";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface WorkbookPlanProps {
  workbook: OpenWorkbook;
  onReadAnother: () => void;
}

/** The plan of a workbook of ours: it is changed on its plan sheet, or another one is read. */
export function WorkbookPlan({ workbook, onReadAnother }: WorkbookPlanProps) {
  const { strings, goTo } = usePane();
  const { working } = strings.pane;
  const words = usePlanWords();
  const styles = useStyles();
  const { showSheet, showing } = useShowSheet();
  const { plan } = workbook.report.evaluation;
  const counts = countTexts(plan);
  const [, measures] = counts;
  const canBuild = !isBuilt(workbook) && measures > 0;
  return (
    <>
      <div>
        <p className={styles.name}>{plan.title}</p>
        <p>{plan.fiscalYear}</p>
        <p>{words.planInWorkbook(...counts)}</p>
      </div>
      <p>{isBuilt(workbook) ? words.changeOnSheet : words.typingHint}</p>
      <div className={styles.buttons}>
        {canBuild && (
          <Button appearance="primary" onClick={() => goTo("build")}>
            {words.toBuild}
          </Button>
        )}
        <Button
          appearance={canBuild ? "secondary" : "primary"}
          onClick={() => showSheet(planSheetName(workbook))}
        >
          {words.openPlanSheet}
        </Button>
        <Button onClick={onReadAnother}>{words.readAnother}</Button>
      </div>
      {showing.failure !== null && <JobState job={showing} working={working} />}
    </>
  );
}
