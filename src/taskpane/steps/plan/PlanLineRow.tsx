import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { ChosenColumn } from "../../../app/plan/columnsOf";
import type { ReportedProblem } from "../../../app/plan/readPlan";
import type { ColumnRole } from "../../../plan/correction";
import type { LineRole, PlanLine } from "../../../plan/planLine";
import type { ChosenRole } from "../../../strings/panePlanStrings";
import { problemMessage } from "../../../strings/problemMessage";
import { usePane } from "../../usePane";
import { ColumnChoices } from "./ColumnChoices";
import { RoleChoice } from "./RoleChoice";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "40px",
  },
  text: {
    // In a zoomed pane the role stands under the text.
    flex: "1 1 88px",
    minWidth: 0,
    overflowWrap: "anywhere",
    fontSize: "12px",
    lineHeight: "18px",
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  depth1: { paddingInlineStart: "12px" },
  depth2: { paddingInlineStart: "24px" },
  depth3: { paddingInlineStart: "32px" },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  problem: { display: "flex", gap: "4px", fontSize: "12px", lineHeight: "18px" },
  icon: { flexShrink: 0, marginBlockStart: "1px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

const depths: Partial<Record<LineRole, "depth1" | "depth2" | "depth3">> = {
  measure: "depth1",
  implementingBody: "depth2",
  selfAssessment: "depth2",
  committeeAssessment: "depth2",
  headingTitle: "depth1",
  paragraph: "depth3",
};

const headings = new Set<LineRole>(["title", "group", "policy", "measure"]);

interface PlanLineRowProps {
  line: PlanLine;
  problems: readonly ReportedProblem[];
  /** Of a table whose header the line is. */
  columns: readonly ChosenColumn[];
  /** To be corrected together with others. */
  isChosen: boolean;
  onChoose: (line: number, isRange: boolean) => void;
  onRole: (line: number, role: ChosenRole) => void;
  onColumn: (heading: string, role: ColumnRole) => void;
}

/** A line of the plan's text, what it was taken for, and what is wrong with it. */
export function PlanLineRow(props: PlanLineRowProps) {
  const { line, problems, columns, isChosen, onChoose, onRole, onColumn } = props;
  const { strings } = usePane();
  const plan = usePlanWords();
  const styles = useStyles();
  const depth = depths[line.role];
  const text = line.text.trim();
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        {line.role !== "record" && (
          <input
            type="checkbox"
            className={styles.box}
            aria-label={plan.chooseLine(line.line, text)}
            checked={isChosen}
            onChange={({ nativeEvent }) => onChoose(line.line, isWithShift(nativeEvent))}
          />
        )}
        <span
          title={text}
          className={mergeClasses(
            styles.text,
            depth && styles[depth],
            headings.has(line.role) && styles.heading,
            line.role === "noise" && styles.quiet,
          )}
        >
          {plan.excerpt(text)}
        </span>
        {line.role !== "record" && (
          <RoleChoice
            label={plan.roleOf(line.line, text)}
            role={chosenRole(line.role)}
            onRole={(role) => onRole(line.line, role)}
          />
        )}
      </div>
      {columns.length > 0 && <ColumnChoices columns={columns} onColumn={onColumn} />}
      {problems.map((problem) => (
        <p
          key={problem.code}
          className={mergeClasses(
            styles.problem,
            problem.severity === "error" ? styles.error : styles.warning,
          )}
        >
          {problem.severity === "error" ? (
            <ErrorCircle16Regular className={styles.icon} aria-hidden />
          ) : (
            <Warning16Regular className={styles.icon} aria-hidden />
          )}
          <span>{plan.problemAt(problem.line, problemMessage(strings, problem))}</span>
        </p>
      ))}
    </div>
  );
}

const isWithShift = (event: Event): boolean => "shiftKey" in event && event.shiftKey === true;

/** Roles that a person does not choose are shown as the nearest one. */
function chosenRole(role: LineRole): ChosenRole {
  switch (role) {
    case "headingTitle":
      return "paragraph";
    case "section":
    case "blank":
    case "record":
      return "noise";
    default:
      return role;
  }
}
