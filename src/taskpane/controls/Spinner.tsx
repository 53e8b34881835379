import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  work: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  ring: {
    flexShrink: 0,
    boxSizing: "border-box",
    width: "20px",
    height: "20px",
    border: `2px solid ${tokens.colorBrandStroke2Contrast}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusCircular,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.5s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "6s" },
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
});

/** Work whose end is not known. */
export function Spinner({ label }: { label: string }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="progressbar" aria-labelledby={id} className={styles.work}>
      <span className={styles.ring} />
      <span id={id}>{label}</span>
    </div>
  );
}
