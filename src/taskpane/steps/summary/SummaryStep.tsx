import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { showSheet } from "../../../app/goToPlace";
import type { OpenWorkbook } from "../../../app/session/openWorkbook";
import { worklist } from "../../../app/check/worklist";
import { writeSummary } from "../../../app/summary/writeSummary";
import { JobState } from "../../controls/JobState";
import { Message } from "../../controls/Message";
import { StepPanel } from "../../controls/StepPanel";
import { useJob } from "../../controls/useJob";
import { usePane } from "../../usePane";
import { useSession } from "../../useSession";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  missing: { margin: 0, paddingInlineStart: "20px", fontSize: "12px", lineHeight: "20px" },
  hint: { color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "18px" },
});

/** Writes the summary sheet or writes it again, and says whether it must be. */
export function SummaryStep() {
  const { strings, goTo } = usePane();
  const { pane } = strings;
  const styles = useStyles();
  const { workbook } = useSession();
  return (
    <StepPanel title={pane.steps.summary}>
      {workbook === null ? (
        <div className={styles.empty}>
          <p>{pane.summary.notOurs}</p>
          <Button appearance="primary" onClick={() => goTo("plan")}>
            {pane.check.toPlan}
          </Button>
        </div>
      ) : (
        <SummaryOf workbook={workbook} />
      )}
    </StepPanel>
  );
}

const intents = { missing: "info", current: "success", outdated: "warning" } as const;

function SummaryOf({ workbook }: { workbook: OpenWorkbook }) {
  const { run, strings, session } = usePane();
  const { summary: words, working } = strings.pane;
  const styles = useStyles();
  const { summary } = workbook;
  const writing = useJob(
    useCallback(async () => {
      const report = await writeSummary(run, { now: new Date() });
      await session.reload();
      return report;
    }, [run, session]),
  );
  const sheetName = summary.state === "missing" ? null : summary.sheetName;
  const showing = useJob(
    useCallback(async () => {
      if (sheetName !== null) await showSheet(run, sheetName);
    }, [run, sheetName]),
  );
  return (
    <>
      <Message intent={intents[summary.state]}>{words.states[summary.state]}</Message>
      {summary.state === "outdated" && summary.edits > 0 && <p>{words.edits(summary.edits)}</p>}
      <MissingByPolicy workbook={workbook} />
      <div className={styles.actions}>
        <Button
          appearance={summary.state === "current" ? "secondary" : "primary"}
          disabledFocusable={writing.isRunning}
          onClick={writing.start}
        >
          {summary.state === "missing" ? words.writeSummary : words.rewriteSummary}
        </Button>
        {sheetName !== null && <Button onClick={showing.start}>{words.showSheet}</Button>}
      </div>
      <JobState job={writing} working={working}>
        {({ sheetName: written, keptEdits }) =>
          summary.state === "current" ? (
            <span role="status">
              {words.summaryWritten(written)}
              {keptEdits > 0 && words.keptEdits(keptEdits)}
            </span>
          ) : null
        }
      </JobState>
      <JobState job={showing} working={working} />
      <p className={styles.hint}>{words.printHint}</p>
    </>
  );
}

/** What will stand in the summary as not written. */
function MissingByPolicy({ workbook }: { workbook: OpenWorkbook }) {
  const { summary: words } = usePane().strings.pane;
  const styles = useStyles();
  const gaps = worklist(workbook.report).policies.filter(({ written, required }) => written < required);
  const missing = workbook.report.required - workbook.report.filled;
  if (missing === 0) return <span>{words.nothingMissing}</span>;
  return (
    <div>
      <p>{words.missing(missing)}</p>
      <ul className={styles.missing}>
        {gaps.map(({ key, policy, written, required }) => (
          <li key={key}>{words.missingIn(policy.number, policy.title, required - written)}</li>
        ))}
      </ul>
    </div>
  );
}
