import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  link: {
    minHeight: "24px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "start",
    verticalAlign: "top",
    textDecorationLine: "underline",
    textUnderlineOffset: "2px",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationThickness: "2px" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

interface LinkButtonProps {
  children: ReactNode;
  onClick: () => void;
  className?: string | undefined;
}

/** A sentence or a number that leads to what it is about. */
export function LinkButton({ children, onClick, className }: LinkButtonProps) {
  return (
    <button type="button" className={mergeClasses(useStyles().link, className)} onClick={onClick}>
      {children}
    </button>
  );
}
