import { makeStyles, tokens } from "@fluentui/react-components";
import type { OpenWorkbook } from "../app/session/openWorkbook";
import { ProgressBar } from "./controls/ProgressBar";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  count: { fontSize: "12px", lineHeight: "20px", fontVariantNumeric: "tabular-nums" },
});

/** Which fiscal year the workbook is about and how far the writing has come. */
export function Header({ fiscalYear, workbook }: { fiscalYear: string; workbook: OpenWorkbook | null }) {
  const { header, appTitle } = usePane().strings.pane;
  const styles = useStyles();
  if (workbook === null) {
    return (
      <header className={styles.header}>
        <div className={styles.line}>
          <h1 className={styles.title}>{fiscalYear === "" ? appTitle : `${appTitle}　${fiscalYear}`}</h1>
          {fiscalYear === "" && <span className={styles.count}>{header.noPlan}</span>}
        </div>
      </header>
    );
  }
  const { filled, required } = workbook.report;
  const share = required === 0 ? 1 : filled / required;
  const progress = header.progress(filled, required);
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title}>{fiscalYear === "" ? appTitle : `${appTitle}　${fiscalYear}`}</h1>
        <span
          className={styles.count}
        >{`${progress}　${header.percent(Math.floor(share * 100) / 100)}`}</span>
      </div>
      <ProgressBar label={progress} share={share} isThick isFinished={share === 1} />
    </header>
  );
}
