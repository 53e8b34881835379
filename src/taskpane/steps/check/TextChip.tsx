import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { TextState, WorkText } from "../../../app/check/worklist";
import { usePane } from "../../usePane";

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
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":disabled": { cursor: "default", textDecorationLine: "none" },
  },
  selected: { fontWeight: tokens.fontWeightSemibold },
  icon: { display: "flex" },
  written: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

const looks = {
  written: { Icon: CheckmarkCircle16Filled, colour: "written" },
  doubtful: { Icon: Warning16Regular, colour: "attention" },
  missing: { Icon: Circle16Regular, colour: "attention" },
  error: { Icon: ErrorCircle16Regular, colour: "fault" },
  unplaced: { Icon: ErrorCircle16Regular, colour: "fault" },
} as const satisfies Record<TextState, unknown>;

interface TextChipProps {
  text: WorkText;
  isSelected: boolean;
  onGoTo: () => void;
}

/** The state of one text as icon and word; a click goes to its cell. */
export function TextChip({ text, isSelected, onGoTo }: TextChipProps) {
  const { fields, pane } = usePane().strings;
  const styles = useStyles();
  const { Icon, colour } = looks[text.state];
  const [field, state] = [fields[text.field], pane.check.states[text.state]];
  return (
    <button
      type="button"
      className={mergeClasses(styles.chip, isSelected && styles.selected)}
      aria-label={pane.check.goToCell(field, state)}
      disabled={text.place === null}
      onClick={onGoTo}
    >
      <span className={mergeClasses(styles.icon, styles[colour])}>
        <Icon aria-hidden />
      </span>
      <span>{field}</span>
      <span className={styles[colour]}>{state}</span>
    </button>
  );
}
