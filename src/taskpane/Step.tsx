import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** One of the pane's steps, with its number and name. */
export function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section className={styles.step} aria-labelledby={headingId}>
      <Subtitle2 as="h2" id={headingId}>
        {`${number}. ${title}`}
      </Subtitle2>
      {children}
    </section>
  );
}
