import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { isBuilt } from "../../../app/session/isBuilt";
import type { OpenWorkbook } from "../../../app/session/openWorkbook";
import { nextGap } from "../../../app/check/nextGap";
import { worklist, type WorkPolicy } from "../../../app/check/worklist";
import { summaryState } from "../../../app/summary/summaryState";
import { writeSummary, type SummaryReport } from "../../../app/summary/writeSummary";
import { Button } from "../../controls/Button";
import { LinkButton } from "../../controls/LinkButton";
import { JobState } from "../../controls/JobState";
import { Message } from "../../controls/Message";
import { StepPanel } from "../../controls/StepPanel";
import { UnmetNotice } from "../../controls/UnmetNotice";
import { useJob } from "../../controls/useJob";
import { usePane } from "../../usePane";
import { useSession } from "../../useSession";
import type { ListView } from "../check/useListView";
import { NextYear } from "./NextYear";
import { PublicationFiles } from "./PublicationFiles";
import { useShowSheet } from "../../controls/useShowSheet";
import { useSummaryWords } from "./useSummaryWords";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  missing: { margin: 0, paddingInlineStart: "20px", fontSize: "13px", lineHeight: "24px" },
  hint: { color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "18px" },
});

/** Writes the summary sheet or writes it again, and says whether it must be. */
export function SummaryStep({ view }: { view: ListView }) {
  const { strings, goTo } = usePane();
  const { pane } = strings;
  const { summary: words } = useSummaryWords();
  const styles = useStyles();
  const { workbook } = useSession();
  return (
    <StepPanel title={pane.steps.summary}>
      {workbook === null || !isBuilt(workbook) ? (
        <div className={styles.empty}>
          <p>{words.notOurs}</p>
          <Button appearance="primary" onClick={() => goTo("plan")}>
            {pane.check.toPlan}
          </Button>
        </div>
      ) : (
        <SummaryOf workbook={workbook} view={view} />
      )}
    </StepPanel>
  );
}

const intents = { missing: "info", current: "success", outdated: "warning" } as const;

function SummaryOf({ workbook, view }: { workbook: OpenWorkbook; view: ListView }) {
  const { run, strings, session } = usePane();
  const { working } = strings.pane;
  const { summary: words } = useSummaryWords();
  const styles = useStyles();
  const summary = useMemo(() => summaryState(workbook.report.evaluation, workbook.sheets), [workbook]);
  const sheetName = summary.state === "missing" ? null : summary.sheetName;
  const { showSheet, showing } = useShowSheet();
  const writing = useJob(
    useCallback(async () => {
      const report = await writeSummary(run, { now: new Date() });
      await session.reload();
      return report;
    }, [run, session]),
    useCallback(({ sheetName: written }: SummaryReport) => showSheet(written), [showSheet]),
  );
  return (
    <>
      <Message intent={intents[summary.state]}>{words.states[summary.state]}</Message>
      {summary.state === "outdated" && summary.edits > 0 && <p>{words.edits(summary.edits)}</p>}
      <MissingByPolicy workbook={workbook} view={view} />
      <div className={styles.actions}>
        <Button
          appearance={summary.state === "current" ? "secondary" : "primary"}
          disabledFocusable={writing.isRunning}
          onClick={writing.start}
        >
          {summary.state === "missing" ? words.writeSummary : words.rewriteSummary}
        </Button>
        {sheetName !== null && <Button onClick={() => showSheet(sheetName)}>{words.showSheet}</Button>}
      </div>
      <JobState job={writing} working={working}>
        {({ sheetName: written, keptEdits, unmet }) =>
          summary.state === "current" ? (
            <>
              <span role="status">
                {words.summaryWritten(written)}
                {keptEdits > 0 && words.keptEdits(keptEdits)}
              </span>
              <UnmetNotice unmet={unmet} />
            </>
          ) : null
        }
      </JobState>
      <JobState job={showing} working={working} />
      <p className={styles.hint}>{words.printHint}</p>
      <PublicationFiles workbook={workbook} />
      <NextYear workbook={workbook} />
    </>
  );
}

/** What will stand in the summary as not written. */
function MissingByPolicy({ workbook, view }: { workbook: OpenWorkbook; view: ListView }) {
  const { goTo } = usePane();
  const { summary: words } = useSummaryWords();
  const styles = useStyles();
  const list = worklist(workbook.report);
  const gaps = list.policies.filter(({ written, required }) => written < required);
  const show = (policy: WorkPolicy) => {
    const gap = nextGap({ ...list, policies: [policy] }, null);
    if (gap !== undefined) view.show(gap.item, gap.text);
    goTo("check");
  };
  const missing = workbook.report.required - workbook.report.filled;
  if (missing === 0) return <span>{words.nothingMissing}</span>;
  return (
    <div>
      <p>{words.missing(missing)}</p>
      <ul className={styles.missing}>
        {gaps.map((gap) => (
          <li key={gap.key}>
            <LinkButton onClick={() => show(gap)}>
              {words.missingIn(gap.policy.number, gap.policy.title, gap.required - gap.written)}
            </LinkButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
