import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TextState, WorkText } from "../../../app/check/worklist";
import { usePane } from "../../usePane";
import { ShapeIcon } from "./DotShapes";
import { shapeOf } from "./dotLayout";

const useStyles = makeStyles({
  chip: {
    display: "inline-flex",
    alignItems: "center",
    gap: "3px",
    minHeight: "26px",
    padding: "0 4px",
    marginInlineStart: "-4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "13px",
    lineHeight: "18px",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":disabled": { cursor: "default", textDecorationLine: "none" },
  },
  selected: { fontWeight: tokens.fontWeightSemibold },
  written: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

const colours = {
  written: "written",
  doubtful: "attention",
  missing: "fault",
  error: "fault",
  unplaced: "fault",
} as const satisfies Record<TextState, unknown>;

interface TextChipProps {
  text: WorkText;
  isSelected: boolean;
  /** Whether Tab comes to it: it is in the current row of the list. */
  isTabStop: boolean;
  onGoTo: () => void;
}

/** The state of one text as icon and word; a click goes to its cell. */
export function TextChip({ text, isSelected, isTabStop, onGoTo }: TextChipProps) {
  const { fieldName, pane } = usePane().strings;
  const styles = useStyles();
  const [field, state] = [fieldName(text.field), pane.check.states[text.state]];
  return (
    <button
      type="button"
      className={mergeClasses(styles.chip, isSelected && styles.selected)}
      aria-label={pane.check.goToCell(field, state)}
      disabled={text.place === null}
      tabIndex={isTabStop ? 0 : -1}
      onClick={onGoTo}
    >
      <ShapeIcon shape={shapeOf[text.state]} />
      <span>{field}</span>
      <span className={styles[colours[text.state]]}>{state}</span>
    </button>
  );
}
