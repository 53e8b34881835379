import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { ReportedFinding } from "../../../app/check/checkEvaluation";
import type { CellPlace } from "../../../sheet/sheetContent";
import { findingMessage } from "../../../strings/findingMessage";
import type { PublicationWords } from "../../../strings/strings";
import { LinkButton } from "../../controls/LinkButton";
import { usePane } from "../../usePane";

const useStyles = makeStyles({
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
});

interface FindingListProps {
  findings: readonly ReportedFinding[];
  onGoTo: (place: CellPlace) => void;
  /** Words of what is found before publishing, where that is shown. */
  found?: PublicationWords;
}

/** Findings, each a link to its cell where it has one. */
export function FindingList({ findings, onGoTo, found }: FindingListProps) {
  const { strings } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => {
        const { place } = finding;
        const message = findingMessage(strings, finding, found);
        return (
          <li key={index} className={styles.finding}>
            <span className={mergeClasses(styles.icon, isWarning(finding) ? styles.warning : styles.error)}>
              {isWarning(finding) ? <Warning16Regular aria-hidden /> : <ErrorCircle16Regular aria-hidden />}
            </span>
            {place === null ? (
              <span>{message}</span>
            ) : (
              <LinkButton onClick={() => onGoTo(place)}>{message}</LinkButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const isWarning = ({ severity }: ReportedFinding): boolean => severity === "warning";

/** Errors before warnings. */
export const errorsFirst = (findings: readonly ReportedFinding[]): ReportedFinding[] =>
  [...findings].sort((one, other) => Number(isWarning(one)) - Number(isWarning(other)));
