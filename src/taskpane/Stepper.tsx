import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle20Regular } from "@fluentui/react-icons/svg/circle";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import type { StepState } from "./stepStates";
import { usePane, type StepName } from "./usePane";

const useStyles = makeStyles({
  list: { display: "flex", margin: 0, padding: 0, listStyleType: "none" },
  item: { flex: "1 1 0", minWidth: 0, display: "flex" },
  step: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    padding: `${tokens.spacingVerticalS} 2px`,
    border: "none",
    borderBlockEndWidth: "3px",
    borderBlockEndStyle: "solid",
    borderBlockEndColor: "transparent",
    "@media (forced-colors: active)": { borderBlockEndColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    cursor: "pointer",
    textAlign: "center",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  current: {
    borderBlockEndColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBlockEndColor: "Highlight" },
  },
  name: { fontSize: "12px", lineHeight: "16px" },
  currentName: { fontWeight: tokens.fontWeightSemibold },
  state: { color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "15px", minHeight: "15px" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorStatusWarningForeground1 },
});

const icons = {
  todo: <Circle20Regular aria-hidden />,
  attention: <ErrorCircle20Regular aria-hidden />,
  done: <CheckmarkCircle20Filled aria-hidden />,
} as const;

interface StepperProps {
  current: StepName;
  states: Record<StepName, StepState>;
}

/** The four steps and how far each has come; any of them can be opened at any time. */
export function Stepper({ current, states }: StepperProps) {
  const { strings, goTo } = usePane();
  const { pane } = strings;
  const styles = useStyles();
  const names = Object.keys(pane.steps) as StepName[];
  return (
    <nav aria-label={pane.stepsLabel}>
      <ol className={styles.list}>
        {names.map((name) => {
          const { tone, word } = states[name];
          const isCurrent = name === current;
          const colour = tone === "done" ? styles.done : tone === "attention" ? styles.attention : undefined;
          return (
            <li key={name} className={styles.item}>
              <button
                type="button"
                className={mergeClasses(styles.step, isCurrent && styles.current)}
                aria-current={isCurrent ? "step" : undefined}
                onClick={() => goTo(name)}
              >
                <span className={colour}>{icons[tone]}</span>
                <span className={mergeClasses(styles.name, isCurrent && styles.currentName)}>
                  {pane.steps[name]}
                </span>
                <span className={mergeClasses(styles.state, colour)}>{word}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
