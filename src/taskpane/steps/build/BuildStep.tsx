import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { planOnSheet } from "../../../app/build/planOnSheet";
import type { ReadPlan } from "../../../app/plan/readPlan";
import { StepPanel } from "../../controls/StepPanel";
import { usePane } from "../../usePane";
import { useSession } from "../../useSession";
import { BuildRun } from "./BuildRun";

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
  if (chosen === null) {
    return (
      <StepPanel title={pane.steps.build}>
        <div className={styles.empty}>
          <p>{pane.build.noPlan}</p>
          <Button appearance="primary" onClick={() => goTo("plan")}>
            {pane.build.toPlan}
          </Button>
        </div>
      </StepPanel>
    );
  }
  return (
    <StepPanel title={pane.steps.build}>
      <BuildRun key={source} plan={chosen.plan} settings={chosen.settings} onBuilt={onBuilt}>
        <Field label={pane.build.source}>
          {draft !== null && structure !== undefined ? (
            <RadioGroup value={used} onChange={(_, { value }) => setSource(value as Source)}>
              <Radio value="draft" label={pane.build.fromDraft(draft.plan.title)} />
              <Radio value="workbook" label={pane.build.fromWorkbook} />
            </RadioGroup>
          ) : (
            <span>{draft === null ? pane.build.fromWorkbook : pane.build.fromDraft(draft.plan.title)}</span>
          )}
        </Field>
      </BuildRun>
    </StepPanel>
  );
}
