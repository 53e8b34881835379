import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DiamondDismiss20Filled } from "@fluentui/react-icons/svg/diamond-dismiss";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  message: {
    flexShrink: 0,
    display: "flex",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  body: { flexGrow: 1, paddingBlock: "2px" },
  icon: { display: "flex" },
});

const useIntentStyles = makeStyles({
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
});

const useIconStyles = makeStyles({
  info: { color: tokens.colorNeutralForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

const icons = {
  info: <Info20Filled aria-hidden />,
  success: <CheckmarkCircle20Filled aria-hidden />,
  warning: <Warning20Filled aria-hidden />,
  error: <DiamondDismiss20Filled aria-hidden />,
} as const;

interface MessageProps {
  intent: keyof typeof icons;
  children: ReactNode;
  /** Read out at once. */
  isUrgent?: boolean;
  /** Stands at the end of the first line. */
  action?: ReactNode;
}

/** A message that stands out. Fluent's own bar wants a part of the page that reads out what it says, and five times the code. */
export function Message({ intent, children, isUrgent = false, action }: MessageProps) {
  const styles = useStyles();
  const intentStyles = useIntentStyles();
  const iconStyles = useIconStyles();
  return (
    <div role={isUrgent ? "alert" : undefined} className={mergeClasses(styles.message, intentStyles[intent])}>
      <span className={mergeClasses(styles.icon, iconStyles[intent])}>{icons[intent]}</span>
      <div className={styles.body}>{children}</div>
      {action}
    </div>
  );
}
