import { makeStyles, tokens } from "@fluentui/react-components";
import type { WorkPolicy } from "../../../app/check/worklist";
import { usePane } from "../../usePane";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: {
    flex: "1 1 0",
    minWidth: 0,
    margin: 0,
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    flexShrink: 0,
    fontSize: "13px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The heading of a policy in the list, with how much of it is written. */
export function PolicyRow({ list }: { list: WorkPolicy }) {
  const { check: words } = usePane().strings.pane;
  const styles = useStyles();
  const { number, title } = list.policy;
  return (
    <div className={styles.row}>
      <h3 className={styles.title}>{`${number}　${title}`}</h3>
      <span className={styles.count}>{words.policyProgress(list.written, list.required)}</span>
    </div>
  );
}
