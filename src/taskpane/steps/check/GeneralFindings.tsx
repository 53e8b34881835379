import { makeStyles, tokens } from "@fluentui/react-components";
import { isMendedByBuilding } from "../../../app/build/isMendedByBuilding";
import type { ReportedFinding } from "../../../app/check/checkEvaluation";
import { findingMessage } from "../../../strings/findings/findingMessage";
import { Button } from "../../controls/Button";
import { JobState } from "../../controls/JobState";
import { errorsFirst, FindingList } from "./FindingList";
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
  const sorted = errorsFirst(findings);
  const shown = showsAll ? sorted : sorted.slice(0, mostShown);
  return (
    <div className={styles.box}>
      <h3 className={styles.title}>{words.general}</h3>
      <FindingList
        findings={shown}
        messageOf={(finding) => findingMessage(strings, finding)}
        onGoTo={goToCell}
      />
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
