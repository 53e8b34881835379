import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { FindingSeverity, Found } from "../../../check/finding";
import type { CellPlace } from "../../../sheet/sheetContent";
import { LinkButton } from "../../controls/LinkButton";

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

type Shown = Found<{ code: string; severity: FindingSeverity }>;

interface FindingListProps<Item extends Shown> {
  findings: readonly Item[];
  /** What each is told by. */
  messageOf: (finding: Item) => string;
  onGoTo: (place: CellPlace) => void;
}

/** Findings, each a link to its cell where it has one. */
export function FindingList<Item extends Shown>({ findings, messageOf, onGoTo }: FindingListProps<Item>) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => {
        const { place } = finding;
        const message = messageOf(finding);
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

const isWarning = ({ severity }: Pick<Shown, "severity">): boolean => severity === "warning";

/** Errors before warnings. */
export const errorsFirst = <Item extends Shown>(findings: readonly Item[]): Item[] =>
  [...findings].sort((one, other) => Number(isWarning(one)) - Number(isWarning(other)));
