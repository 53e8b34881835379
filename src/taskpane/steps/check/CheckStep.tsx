import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { OpenWorkbook } from "../../../app/session/openWorkbook";
import { worklist } from "../../../app/check/worklist";
import { StepPanel } from "../../controls/StepPanel";
import { usePane } from "../../usePane";
import { useSession } from "../../useSession";
import { CheckActions } from "./CheckActions";
import { GeneralFindings } from "./GeneralFindings";
import { MeasureList } from "./MeasureList";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px" },
});

/** What is written and what is not, measure by measure; the texts can be typed here too. */
export function CheckStep() {
  const { strings, goTo } = usePane();
  const { pane } = strings;
  const styles = useStyles();
  const { workbook } = useSession();
  return (
    <StepPanel title={pane.steps.check}>
      {workbook === null ? (
        <div className={styles.empty}>
          <p>{pane.check.notOurs}</p>
          <Button appearance="primary" onClick={() => goTo("plan")}>
            {pane.check.toPlan}
          </Button>
        </div>
      ) : (
        <CheckOf workbook={workbook} />
      )}
    </StepPanel>
  );
}

function CheckOf({ workbook }: { workbook: OpenWorkbook }) {
  const list = useMemo(() => worklist(workbook.report), [workbook.report]);
  return (
    <>
      <CheckActions report={workbook.report} />
      <GeneralFindings findings={list.general} />
      <MeasureList list={list} />
    </>
  );
}
