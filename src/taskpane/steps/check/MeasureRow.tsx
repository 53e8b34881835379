import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { Suspense, useId } from "react";
import { isAllWritten, type WorkItem } from "../../../app/check/worklist";
import type { CellPlace } from "../../../sheet/sheetContent";
import { usePane } from "../../usePane";
import { TextChip } from "./TextChip";
import { OpenRow } from "./laterPanels";

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  selected: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  title: {
    display: "flex",
    alignItems: "flex-start",
    gap: "6px",
    width: "100%",
    minHeight: "28px",
    padding: "4px 0",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "13px",
    lineHeight: "20px",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2BrandHover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  name: {
    flex: "1 1 0",
    minWidth: 0,
  },
  number: { flexShrink: 0, fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  priority: {
    flexShrink: 0,
    padding: "0 4px",
    fontSize: "13px",
    lineHeight: "18px",
    marginBlockStart: "1px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  done: { flexShrink: 0, marginBlockStart: "2px", color: tokens.colorNeutralForeground3 },
  body: { fontSize: "13px", lineHeight: "20px", color: tokens.colorNeutralForeground2 },
  chevron: { flexShrink: 0, marginBlockStart: "2px" },
  chips: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: "2px" },
  editors: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalS,
  },
});

interface MeasureRowProps {
  item: WorkItem;
  isOpen: boolean;
  /** Whether Tab comes to it: it is the current row of the list. */
  isTabStop: boolean;
  /** The text whose cell is selected in Excel. */
  selectedKey: string | null;
  onToggle: () => void;
  onGoTo: (place: CellPlace | null) => void;
}

/** A measure, or a policy as a whole: the state of its texts and, when it is open, the texts themselves. */
export function MeasureRow({ item, isOpen, isTabStop, selectedKey, onToggle, onGoTo }: MeasureRowProps) {
  const { check: words, editor } = usePane().strings.pane;
  const styles = useStyles();
  const editorsId = useId();
  const { measure, texts } = item;
  const isDone = isAllWritten(item);
  const body = measure?.implementingBody.trim() ?? "";
  return (
    <div
      className={mergeClasses(styles.row, selectedKey !== null && styles.selected)}
      aria-current={selectedKey === null ? undefined : "true"}
    >
      <button
        type="button"
        className={styles.title}
        aria-expanded={isOpen}
        aria-controls={isOpen ? editorsId : undefined}
        tabIndex={isTabStop ? 0 : -1}
        data-row-head=""
        onClick={onToggle}
      >
        {measure !== null && <span className={styles.number}>{measure.number}</span>}
        {measure?.isPriority && <span className={styles.priority}>{words.priority}</span>}
        <span className={styles.name}>{measure?.title ?? words.wholePolicy}</span>
        {isDone && texts.length > 0 && (
          <span className={styles.done} role="img" aria-label={words.states.written}>
            <Checkmark16Regular aria-hidden />
          </span>
        )}
        <span className={styles.chevron}>
          {isOpen ? <ChevronUp16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
        </span>
      </button>
      {!isDone && (
        <div className={styles.chips}>
          {texts
            .filter(({ state }) => state !== "written")
            .map((text) => (
              <TextChip
                key={text.key}
                text={text}
                isSelected={text.key === selectedKey}
                isTabStop={isTabStop}
                onGoTo={() => onGoTo(text.place)}
              />
            ))}
        </div>
      )}
      {isOpen && (
        <div id={editorsId} className={styles.editors}>
          {body !== "" && <p className={styles.body}>{editor.body(body)}</p>}
          <Suspense fallback={null}>
            <OpenRow item={item} onGoTo={onGoTo} />
          </Suspense>
        </div>
      )}
    </div>
  );
}
