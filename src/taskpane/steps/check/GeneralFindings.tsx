import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { isMendedByBuilding } from "../../../app/build/isMendedByBuilding";
import type { ReportedFinding } from "../../../app/check/checkWorkbook";
import { findingMessage } from "../../../strings/findingMessage";
import { JobState } from "../../controls/JobState";
import { LinkButton } from "../../controls/LinkButton";
import { useGoToCell } from "./useGoToCell";
import { usePane } from "../../usePane";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: "13px", lineHeight: tokens.lineHeightBase400 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: "13px",
    lineHeight: "20px",
  },
  finding: { display: "flex", gap: "6px" },
  icon: { flexShrink: 0, marginBlockStart: "1px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  build: { alignSelf: "flex-start" },
});

/** Findings beyond these are folded away until asked for. */
const mostShown = 3;

interface GeneralFindingsProps {
  findings: readonly ReportedFinding[];
  showsAll: boolean;
  onShowAll: () => void;
}

/** Findings that are not about one text: sheets, columns, numbers, titles. Errors come first. */
export function GeneralFindings({ findings, showsAll, onShowAll }: GeneralFindingsProps) {
  const { strings, goTo } = usePane();
  const { check: words, working } = strings.pane;
  const styles = useStyles();
  const { goToCell, going } = useGoToCell();
  if (findings.length === 0) return null;
  const sorted = [...findings].sort((one, other) => Number(isWarning(one)) - Number(isWarning(other)));
  const shown = showsAll ? sorted : sorted.slice(0, mostShown);
  return (
    <div className={styles.box}>
      <h3 className={styles.title}>{words.general}</h3>
      <ul className={styles.list}>
        {shown.map((finding, index) => (
          <li key={index} className={styles.finding}>
            <span className={mergeClasses(styles.icon, isWarning(finding) ? styles.warning : styles.error)}>
              {isWarning(finding) ? <Warning16Regular aria-hidden /> : <ErrorCircle16Regular aria-hidden />}
            </span>
            {finding.place === null ? (
              <span>{findingMessage(strings, finding)}</span>
            ) : (
              <LinkButton onClick={() => goToCell(finding.place)}>
                {findingMessage(strings, finding)}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      {!showsAll && findings.length > mostShown && (
        <Button appearance="subtle" size="small" onClick={onShowAll}>
          {words.moreFindings(findings.length - mostShown)}
        </Button>
      )}
      {findings.some(isMendedByBuilding) && (
        <Button className={styles.build} onClick={() => goTo("build")}>
          {words.toBuild}
        </Button>
      )}
      {going.failure !== null && <JobState job={going} working={working} />}
    </div>
  );
}

const isWarning = ({ severity }: ReportedFinding): boolean => severity === "warning";
