import { makeStyles, tokens } from "@fluentui/react-components";
import type { OpenWorkbook } from "../app/session/openWorkbook";
import type { Plan } from "../plan/plan";
import { ProgressBar } from "./controls/ProgressBar";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  title: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontSize: "13px",
    lineHeight: "18px",
    fontVariantNumeric: "tabular-nums",
  },
});

interface HeaderProps {
  plan: Pick<Plan, "title" | "fiscalYear"> | null;
  workbook: OpenWorkbook | null;
}

/** Which plan the workbook is about and how far the writing has come. */
export function Header({ plan, workbook }: HeaderProps) {
  const { header, appTitle } = usePane().strings.pane;
  const styles = useStyles();
  if (workbook === null) {
    return (
      <header className={styles.header}>
        <h1 className={styles.title}>{plan?.title || appTitle}</h1>
        <div className={styles.line}>{plan === null ? header.noPlan : plan.fiscalYear}</div>
      </header>
    );
  }
  const { filled, required } = workbook.report;
  const share = required === 0 ? 0 : filled / required;
  const progress = header.progress(filled, required);
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{plan?.title || appTitle}</h1>
      <div className={styles.line}>
        <span>{plan?.fiscalYear}</span>
        <span>{`${progress}　${header.percent(share)}`}</span>
      </div>
      <ProgressBar label={progress} share={share} isThick isFinished={share === 1} />
    </header>
  );
}
