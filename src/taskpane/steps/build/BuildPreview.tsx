import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { BuildReport } from "../../../app/build/buildWorkbook";
import { usePane } from "../../usePane";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    minHeight: "32px",
    lineHeight: "20px",
    paddingBlock: "6px",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  names: {
    margin: 0,
    paddingInlineStart: "28px",
    paddingBlockEnd: tokens.spacingVerticalS,
    fontSize: "12px",
    lineHeight: "20px",
  },
  careful: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface BuildPreviewProps {
  report: BuildReport;
  onBuild: () => void;
  onSkip: () => void;
}

/** What will be added, changed, removed and kept, before anything is written. */
export function BuildPreview({ report, onBuild, onSkip }: BuildPreviewProps) {
  const { build: words } = usePane().strings.pane;
  const styles = useStyles();
  const { added, changed, removed, keptCount, archived, keptTexts, ambiguous } = report;
  const isUpToDate =
    added.length + changed.length + removed.length + archived.length + ambiguous.length === 0;
  if (isUpToDate) {
    return (
      <div className={styles.block}>
        <p role="status">{words.upToDate}</p>
        <div className={styles.actions}>
          <Button appearance="primary" onClick={onSkip}>
            {words.toCheck}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.block}>
      <div className={styles.groups}>
        <Names title={words.added(added.length)} names={added} />
        <Names title={words.changed(changed.length)} names={changed} />
        <Names title={words.removed(removed.length)} names={removed} isCareful />
        <Names
          title={words.archived(archived.length)}
          names={archived.map(({ sheetName, text }) => `${sheetName}：${text.slice(0, 40)}`)}
          isCareful
        />
        {keptCount > 0 && <p>{words.unchanged(keptCount)}</p>}
        {keptTexts.length > 0 && <p>{words.keptTexts(keptTexts.length)}</p>}
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={ambiguous.length > 0} onClick={onBuild}>
          {words.buildSheets}
        </Button>
      </div>
    </div>
  );
}

/** More names than this are folded away. */
const mostOpen = 12;

function Names({ title, names, isCareful }: { title: string; names: string[]; isCareful?: boolean }) {
  const styles = useStyles();
  if (names.length === 0) return null;
  return (
    <details className={styles.group} open={names.length <= mostOpen}>
      <summary className={styles.summary} tabIndex={0}>
        <span className={isCareful ? styles.careful : undefined}>{title}</span>
      </summary>
      <ul className={styles.names}>
        {names.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
