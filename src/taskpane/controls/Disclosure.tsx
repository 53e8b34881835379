import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  title: {
    boxSizing: "border-box",
    minHeight: "32px",
    lineHeight: "20px",
    paddingBlock: "6px",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  small: { fontSize: "12px", fontWeight: tokens.fontWeightSemibold },
});

interface DisclosureProps {
  title: ReactNode;
  size?: "small" | "medium";
  /** Whether it begins unfolded. */
  open?: boolean | undefined;
  className?: string;
  children: ReactNode;
}

/** What is folded away under its title. */
export function Disclosure({ title, size = "medium", open, className, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details className={className} open={open}>
      <summary className={mergeClasses(styles.title, size === "small" && styles.small)} tabIndex={0}>
        {title}
      </summary>
      {children}
    </details>
  );
}
