import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowField } from "../../../app/check/rowFields";
import { fieldStrings } from "../../../strings/editorStrings";
import { Button } from "../../controls/Button";
import { usePane } from "../../usePane";

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: "13px",
    lineHeight: "20px",
    color: tokens.colorNeutralForeground2,
  },
  text: {
    margin: 0,
    maxHeight: "120px",
    overflowY: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

interface EarlierYearProps {
  earlier: NonNullable<RowField["earlier"]>;
  /** Takes it over; `null` where that would replace what is there. */
  onCopy: (() => void) | null;
}

/** What was written in the field the year before. */
export function EarlierYear({ earlier: { fiscalYear, text }, onCopy }: EarlierYearProps) {
  const words = fieldStrings[usePane().strings.language];
  const styles = useStyles();
  return (
    <div className={styles.block}>
      <span>{words.earlier(fiscalYear)}</span>
      <p className={styles.text} tabIndex={0}>
        {text}
      </p>
      {onCopy !== null && (
        <Button size="small" onClick={onCopy}>
          {words.copyEarlier}
        </Button>
      )}
    </div>
  );
}
