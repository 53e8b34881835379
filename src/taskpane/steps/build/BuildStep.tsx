import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { planOnSheet } from "../../../app/build/planOnSheet";
import type { ReadPlan } from "../../../app/plan/readPlan";
import { isBuilt } from "../../../app/session/isBuilt";
import { Button } from "../../controls/Button";
import { Choices } from "../../controls/Choices";
import { StepPanel } from "../../controls/StepPanel";
import { usePane } from "../../usePane";
import { useBuildWords } from "./useBuildWords";
import { useSession } from "../../useSession";
import { BuildRun } from "./BuildRun";
import { EmptyPlan } from "./EmptyPlan";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
  },
});

type Source = "draft" | "workbook";

/** Builds the sheets of the plan that was read, or again from what the plan sheet says now. */
export function BuildStep({ draft, onBuilt }: { draft: ReadPlan | null; onBuilt: () => void }) {
  const { strings, goTo } = usePane();
  const { pane } = strings;
  const words = useBuildWords();
  const styles = useStyles();
  const { workbook } = useSession();
  const [source, setSource] = useState<Source>(draft === null ? "workbook" : "draft");
  const structure = workbook?.report.evaluation.structure;
  const used: Source = draft === null ? "workbook" : source;
  const chosen =
    used === "draft"
      ? draft
      : structure
        ? { plan: planOnSheet(structure), settings: structure.settings }
        : draft;
  const isEmpty = chosen?.plan.policies.every(({ measures }) => measures.length === 0) === true;
  if (workbook !== null && used === "workbook" && isEmpty) {
    return (
      <StepPanel title={pane.steps.build}>
        <div className={styles.empty}>
          <EmptyPlan workbook={workbook} />
        </div>
      </StepPanel>
    );
  }
  if (chosen === null) {
    return (
      <StepPanel title={pane.steps.build}>
        <div className={styles.empty}>
          <p>{words.noPlan}</p>
          <Button appearance="primary" onClick={() => goTo("plan")}>
            {words.toPlan}
          </Button>
        </div>
      </StepPanel>
    );
  }
  const sourceNames = {
    draft: words.fromDraft(draft?.plan.title ?? ""),
    workbook: words.fromWorkbook,
  };
  return (
    <StepPanel title={pane.steps.build}>
      <BuildRun
        key={source}
        plan={chosen.plan}
        settings={chosen.settings}
        isRebuild={used === "workbook" && workbook !== null && isBuilt(workbook)}
        onBuilt={onBuilt}
      >
        {draft !== null && structure !== undefined ? (
          <Choices
            label={words.source}
            value={used}
            choices={(["draft", "workbook"] as const).map((value) => ({ value, label: sourceNames[value] }))}
            onChange={setSource}
          />
        ) : (
          <div>
            <p>{words.source}</p>
            <p>{sourceNames[used]}</p>
          </div>
        )}
      </BuildRun>
    </StepPanel>
  );
}
