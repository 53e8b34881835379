import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalXXL,
  },
  heading: { margin: 0, outlineStyle: "none" },
});

/** The panel of the step the person is in. */
export function StepPanel({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <Subtitle2 as="h2" id={headingId} className={styles.heading} tabIndex={-1} data-step-heading="">
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
