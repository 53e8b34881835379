import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { startTransition, Suspense, useMemo, useState } from "react";
import { TextDrafts } from "../app/session/textDrafts";
import type { WorkbookSession } from "../app/session/workbookSession";
import type { HasExcelApi } from "../excel/readSurroundings";
import type { RunExcel } from "../excel/runExcel";
import type { Strings } from "../strings/strings";
import { FailureBar } from "./controls/FailureBar";
import { Header } from "./Header";
import { PaneBoundary } from "./PaneBoundary";
import { RibbonNotice } from "./RibbonNotice";
import { Spinner } from "./controls/Spinner";
import { Stepper } from "./Stepper";
import { stepStates } from "./stepStates";
import { BuildStep, PlanStep, SummaryStep } from "./laterPanels";
import { CheckStep } from "./steps/check/CheckStep";
import { UnsavedTexts } from "./UnsavedTexts";
import { useKeptFocus } from "./controls/useKeptFocus";
import { PaneContext, usePane, type PaneTools, type StepName } from "./usePane";
import { usePlanDraft } from "./steps/plan/usePlanDraft";
import { useListView } from "./steps/check/useListView";
import { useSecondLook } from "./useSecondLook";
import { useSession } from "./useSession";
import { useSaveOnLeaving } from "./useSaveOnLeaving";
import { useSummaryState } from "./useSummaryState";
import { useTheme } from "./useTheme";

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100dvh",
    boxSizing: "border-box",
    wordBreak: "auto-phrase" as "normal",
    overflowWrap: "anywhere",
    lineBreak: "strict",
    "& p": { margin: 0 },
    "@media (max-height: 420px)": { height: "auto", minHeight: "100dvh" },
  },
  top: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
    // What a step could not do is told there; that reading failed for the same reason is no news.
    "&:has(section [data-failure='host']) [data-reading='host']": { display: "none" },
  },
  notices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    "&:not(:empty)": { padding: tokens.spacingHorizontalM, paddingBlockEnd: 0 },
  },
  opening: { padding: tokens.spacingHorizontalXXL },
});

interface PaneProps {
  run: RunExcel;
  hasApi: HasExcelApi;
  session: WorkbookSession;
  strings: Strings;
  /** Background of Office as `#RRGGBB`; `null` where it does not say. */
  officeBackground?: string | null;
}

/** The whole task pane: the four steps from a plan's text to the summary. */
export function Pane({ run, hasApi, session, strings, officeBackground = null }: PaneProps) {
  const themeClass = useTheme(officeBackground);
  const styles = useStyles();
  const [drafts] = useState(() => new TextDrafts(session));
  useSaveOnLeaving(drafts);
  const [chosen, setChosen] = useState<StepName | null>(null);
  const tools = useMemo<PaneTools>(
    () => ({
      run,
      hasApi,
      strings,
      session,
      drafts,
      // The step before stays on the screen until the next one is loaded.
      goTo: (step) => startTransition(() => setChosen(step)),
    }),
    [run, hasApi, strings, session, drafts],
  );
  return (
    <div className={mergeClasses(themeClass, styles.root)}>
      <PaneBoundary message={strings.pane.crashed}>
        <PaneContext value={tools}>
          <PaneContent chosen={chosen} />
        </PaneContext>
      </PaneBoundary>
    </div>
  );
}

function PaneContent({ chosen }: { chosen: StepName | null }) {
  const { strings, session } = usePane();
  const styles = useStyles();
  const { workbook, hasRead, failure } = useSession();
  const draft = usePlanDraft(workbook?.report.evaluation.settings ?? null);
  useSecondLook();
  const view = useListView();
  const summary = useSummaryState(workbook);
  const [first, setFirst] = useState<StepName | null>(null);
  if (first === null && hasRead) setFirst(workbook === null ? "plan" : "check");
  const step = chosen ?? first;
  const isReviewing = step === "plan" && draft.read !== null;
  const panel = useKeptFocus(`${chosen ?? ""} ${isReviewing}`);
  const evaluated = workbook?.report.evaluation.plan ?? draft.read?.plan;
  return (
    <div className={styles.pane} lang={strings.language}>
      <div className={styles.top}>
        <Header plan={evaluated ?? null} workbook={workbook} />
        <Stepper current={step ?? "plan"} states={stepStates(strings.pane, workbook, draft.read, summary)} />
      </div>
      <main ref={panel} className={styles.panel}>
        <div className={styles.notices}>
          <RibbonNotice />
          {failure !== null && (
            <div data-reading={failure.code}>
              <FailureBar failure={failure} onRetry={() => void session.start()} />
            </div>
          )}
          {step !== "check" && <UnsavedTexts isShown={() => false} />}
        </div>
        {step === null && (
          <div role="status" className={styles.opening}>
            <Spinner label={strings.pane.opening} />
          </div>
        )}
        <Suspense fallback={null}>
          {step === "plan" && <PlanStep draft={draft} />}
          {step === "build" && <BuildStep draft={draft.read} onBuilt={draft.discard} />}
          {step === "check" && <CheckStep view={view} />}
          {step === "summary" && <SummaryStep view={view} />}
        </Suspense>
      </main>
    </div>
  );
}
