import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { owedTexts, type OwedTexts } from "../../../app/check/owedTexts";
import { textKey } from "../../../app/check/worklist";
import { Button } from "../../controls/Button";
import { fileStates, type FileState } from "../../../app/check/fileStates";
import type { OpenWorkbook } from "../../../app/session/openWorkbook";
import { fileNote, ownerName } from "../../../strings/missingMessage";
import { ProgressBar } from "../../controls/ProgressBar";
import { usePane } from "../../usePane";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "13px", lineHeight: "20px" },
  bars: { margin: 0, padding: 0, listStyleType: "none" },
  bar: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "3px",
    width: "100%",
    padding: "4px",
    marginInline: "-4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "13px",
    lineHeight: "18px",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  count: { fontVariantNumeric: "tabular-nums" },
  whole: { gridColumn: "1 / -1" },
});

/** Those who owe most; the others are folded away. */
const mostShown = 4;

interface OwedBarsProps {
  workbook: OpenWorkbook;
  /** Goes to the text of a key. */
  onGoTo: (key: string) => void;
}

/** Who still has to write, and how far each has come; a click goes to the first text that is missing. */
export function OwedBars({ workbook: { report, sheets }, onGoTo }: OwedBarsProps) {
  const { strings } = usePane();
  const { check: words } = strings.pane;
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const { evaluation } = report;
  const owing = useMemo(() => owingMost(owedTexts(evaluation)), [evaluation]);
  const fileOf = useMemo(() => fileStates(sheets, evaluation), [sheets, evaluation]);
  if (owing.length === 0) return null;
  const shown = showsAll ? owing : owing.slice(0, mostShown);
  return (
    <div>
      <h3 className={styles.title}>{words.owedTitle}</h3>
      <ul className={styles.bars}>
        {shown.map((owed) => (
          <OwedBar key={owed.key} owed={owed} file={fileOf(owed)} onGoTo={onGoTo} />
        ))}
      </ul>
      {shown.length < owing.length && (
        <Button appearance="subtle" size="small" onClick={() => setShowsAll(true)}>
          {words.moreOwners(owing.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

interface OwedBarProps {
  owed: OwedTexts;
  file: FileState;
  onGoTo: (key: string) => void;
}

function OwedBar({ owed: { owner, required, missing }, file, onGoTo }: OwedBarProps) {
  const { strings } = usePane();
  const styles = useStyles();
  const [first] = missing;
  return (
    <li>
      <button type="button" className={styles.bar} onClick={() => first && onGoTo(textKey(first))}>
        <span>{ownerName(strings, owner) + fileNote(strings, file)}</span>
        <span className={styles.count}>{strings.pane.check.owed(missing.length)}</span>
        <span className={styles.whole}>
          <ProgressBar share={(required - missing.length) / required} isThick />
        </span>
      </button>
    </li>
  );
}

const owingMost = (owed: readonly OwedTexts[]): OwedTexts[] =>
  owed
    .filter(({ missing }) => missing.length > 0)
    .sort((one, other) => other.missing.length - one.missing.length);
