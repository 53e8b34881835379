import { Body1, FluentProvider, makeStyles, Title3, tokens, webLightTheme } from "@fluentui/react-components";
import { useState } from "react";
import type { ReadPlan } from "../app/readPlan";
import type { RunExcel } from "../excel/runExcel";
import type { Strings } from "../strings/strings";
import { BuildStep } from "./steps/BuildStep";
import { CheckStep } from "./steps/CheckStep";
import { PlanStep } from "./steps/PlanStep";
import { SummaryStep } from "./steps/SummaryStep";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    minHeight: "100vh",
    boxSizing: "border-box",
  },
});

/** The whole task pane: the four steps from a plan's text to the summary. */
export function Pane({ run, strings }: { run: RunExcel; strings: Strings }) {
  const styles = useStyles();
  const [plan, setPlan] = useState<ReadPlan | null>(null);
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.pane}>
        <Title3 as="h1">{strings.pane.appTitle}</Title3>
        <Body1>{strings.pane.introduction}</Body1>
        <PlanStep strings={strings} onRead={setPlan} />
        <BuildStep
          key={plan?.plan.title}
          run={run}
          strings={strings}
          readPlan={plan}
          onBuilt={() => undefined}
        />
        <CheckStep run={run} strings={strings} />
        <SummaryStep run={run} strings={strings} />
      </main>
    </FluentProvider>
  );
}
