import { makeStyles, tokens } from "@fluentui/react-components";
import type { Tally } from "../../../app/check/tally";
import { LinkButton } from "../../controls/LinkButton";
import { usePane } from "../../usePane";
import { ShapeIcon } from "./DotShapes";
import type { DotShape } from "./dotLayout";

const useStyles = makeStyles({
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: "13px",
    lineHeight: "24px",
  },
  count: { display: "flex", alignItems: "center", columnGap: "4px" },
});

interface CheckCountsProps {
  counts: Tally;
  onMissing: () => void;
  onDoubts: () => void;
  onFaults: () => void;
}

/** The picture's key, with how many there are of each; what is to be done leads to it. */
export function CheckCounts({ counts, onMissing, onDoubts, onFaults }: CheckCountsProps) {
  const { check: words } = usePane().strings.pane;
  const styles = useStyles();
  const { written, missing, doubtful, faults, remarks } = counts;
  const entries: { shape: DotShape; count: number; word: (count: number) => string; onClick?: () => void }[] =
    [
      { shape: "square", count: missing, word: words.missing, onClick: onMissing },
      { shape: "cross", count: faults, word: words.faults, onClick: onFaults },
      { shape: "triangle", count: doubtful + remarks, word: words.doubts, onClick: onDoubts },
      { shape: "disc", count: written, word: words.written },
    ];
  return (
    <ul className={styles.counts}>
      {entries
        .filter(({ count }) => count > 0)
        .map(({ shape, count, word, onClick }) => (
          <li key={shape} className={styles.count}>
            <ShapeIcon shape={shape} />
            {onClick === undefined ? word(count) : <LinkButton onClick={onClick}>{word(count)}</LinkButton>}
          </li>
        ))}
    </ul>
  );
}
