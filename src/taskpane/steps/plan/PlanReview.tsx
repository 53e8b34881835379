import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { columnsOf } from "../../../app/plan/columnsOf";
import { countTexts } from "../../../app/plan/countTexts";
import { measuresLacking } from "../../../app/plan/measuresLacking";
import type { DraftPlan } from "../../../app/plan/draftPlan";
import type { ReportedProblem } from "../../../app/plan/readPlan";
import { suitsPolicyLevel } from "../../../app/plan/suitsPolicyLevel";
import type { CorrectedRole } from "../../../plan/correction";
import type { PlanLine } from "../../../plan/planLine";
import { Button } from "../../controls/Button";
import { Checkbox } from "../../controls/Checkbox";
import { Message } from "../../controls/Message";
import { usePane } from "../../usePane";
import type { PlanDraft } from "./usePlanDraft";
import { WindowedList } from "../../controls/WindowedList";
import { ChosenLinesBar } from "./ChosenLinesBar";
import { CorrectionNotice } from "./CorrectionNotice";
import { EditedText } from "./EditedText";
import { PlanLineRow } from "./PlanLineRow";
import { PlanSettings } from "./PlanSettings";
import { ProblemLinks } from "./ProblemLinks";
import { StartOver } from "./StartOver";
import { useChosenLines } from "./useChosenLines";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: {
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Left out until the person asks for all lines; a problem brings any of them in, and what was corrected here stays. */
const quietRoles = new Set<PlanLine["role"]>(["paragraph", "noise", "blank", "section"]);

const shownReasons = new Set<PlanLine["reason"]>(["tableHeader", "likeChosen", "chosenByPerson"]);

const rowHeight = 52;
const problemHeight = 44;

/** What was recognised, line by line, with its problems, to be corrected; and the settings. */
export function PlanReview({ read, draft }: { read: DraftPlan; draft: PlanDraft }) {
  const { goTo } = usePane();
  const words = usePlanWords();
  const styles = useStyles();
  const [showsTexts, setShowsTexts] = useState(false);
  const [corrected, setCorrected] = useState<ReadonlySet<number>>(new Set());
  const problemsAt = useMemo(() => byLine(read.problems), [read.problems]);
  const lines = useMemo(
    () =>
      read.lines.filter(
        ({ line, role, reason }) =>
          problemsAt.has(line) ||
          corrected.has(line) ||
          shownReasons.has(reason) ||
          !quietRoles.has(role) ||
          (showsTexts && role !== "blank"),
      ),
    [read.lines, problemsAt, corrected, showsTexts],
  );
  const estimate = useCallback(
    ({ line }: PlanLine) => rowHeight + (problemsAt.get(line)?.length ?? 0) * problemHeight,
    [problemsAt],
  );
  const correct = (lines: readonly number[], role: CorrectedRole) => {
    setCorrected((known) => new Set([...known, ...lines]));
    draft.setRole(lines, role);
  };
  const chosen = useChosenLines(lines);
  const lacking = measuresLacking(read);
  const [shown, setShown] = useState<{ key: string } | null>(null);
  return (
    <>
      <div role="status">
        <p>{words.planRead(...countTexts(read.plan))}</p>
      </div>
      <ProblemLinks problems={read.problems} onShow={(line) => setShown({ key: String(line) })} />
      {lacking !== null && <Message intent="warning">{words.noMeasures[lacking]}</Message>}
      <div className={styles.actions}>
        {lacking === null && (
          <Button appearance="primary" onClick={() => goTo("build")}>
            {words.toBuild}
          </Button>
        )}
        <StartOver corrections={read.steps.length} onDiscard={draft.discard} />
      </div>
      {suitsPolicyLevel(read) && (
        <Message intent="info">
          <p>{words.onlyPolicyTexts}</p>
          <Button size="small" onClick={() => draft.setSettings({ ...read.settings, level: "policy" })}>
            {words.toPolicyLevel}
          </Button>
        </Message>
      )}
      <PlanSettings read={read} draft={draft} />
      <EditedText read={read} draft={draft} />
      <div>
        <h3 className={styles.title}>{words.linesLabel}</h3>
        <p className={styles.hint}>{words.linesHint}</p>
        <Checkbox label={words.showTexts} checked={showsTexts} onChange={setShowsTexts} />
      </div>
      <CorrectionNotice read={read} draft={draft} />
      <ChosenLinesBar chosen={chosen} onRole={correct} />
      <WindowedList
        label={words.linesLabel}
        className={styles.list}
        items={lines}
        keyOf={lineKey}
        estimate={estimate}
        revealed={shown}
      >
        {(line) => (
          <PlanLineRow
            line={line}
            problems={problemsAt.get(line.line) ?? []}
            columns={columnsOf(read, line.line)}
            isChosen={chosen.has(line.line)}
            onChoose={chosen.toggle}
            onRole={(at, role) => correct([at], role)}
            onColumn={draft.setColumn}
          />
        )}
      </WindowedList>
    </>
  );
}

const lineKey = ({ line }: PlanLine): string => String(line);

function byLine(problems: readonly ReportedProblem[]): ReadonlyMap<number, ReportedProblem[]> {
  const found = new Map<number, ReportedProblem[]>();
  for (const problem of problems) found.set(problem.line, [...(found.get(problem.line) ?? []), problem]);
  return found;
}
