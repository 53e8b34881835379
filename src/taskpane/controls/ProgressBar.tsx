import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  whole: {
    height: "2px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground6,
    borderRadius: tokens.borderRadiusMedium,
    "@media (forced-colors: active)": {
      boxSizing: "border-box",
      height: "8px",
      border: "1px solid CanvasText",
      backgroundColor: "Canvas",
    },
  },
  thick: { height: "4px" },
  done: {
    height: "100%",
    borderRadius: "inherit",
    backgroundColor: tokens.colorCompoundBrandBackground,
    transition: "width 0.3s ease",
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  finished: { backgroundColor: tokens.colorPaletteGreenBackground3 },
});

interface ProgressBarProps {
  /** Left out where the words beside it say the same. */
  label?: string;
  /** 0 to 1. */
  share: number;
  isThick?: boolean;
  /** Green instead of blue. */
  isFinished?: boolean;
}

/** How much of the whole is done. Fluent's own bar brings an engine for the motion of work whose end is not known. */
export function ProgressBar({ label, share, isThick = false, isFinished = false }: ProgressBarProps) {
  const styles = useStyles();
  return (
    <div
      {...(label === undefined
        ? { "aria-hidden": true }
        : {
            role: "progressbar",
            "aria-label": label,
            "aria-valuemin": 0,
            "aria-valuemax": 1,
            "aria-valuenow": share,
          })}
      className={mergeClasses(styles.whole, isThick && styles.thick)}
    >
      <div
        className={mergeClasses(styles.done, isFinished && styles.finished)}
        style={{ width: `${share * 100}%` }}
      />
    </div>
  );
}
