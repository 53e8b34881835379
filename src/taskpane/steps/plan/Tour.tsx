import { makeStyles, tokens } from "@fluentui/react-components";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  tour: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    columnGap: "20px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: "13px",
    lineHeight: "18px",
    textAlign: "center",
  },
  stop: {
    position: "relative",
    "&:not(:first-child)::before": {
      content: "'▸'",
      position: "absolute",
      insetInlineStart: "-15px",
      insetBlockStart: "18px",
      color: tokens.colorNeutralForeground3,
    },
  },
  picture: {
    display: "block",
    width: "100%",
    height: "56px",
    fill: "none",
    strokeWidth: 2,
    stroke: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  strong: {
    stroke: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
});

/** A page of lines; a table that is being filled; a table that is ticked off. */
const pictures = [
  { plain: "M12 4h32v48H12zM18 24h20M18 32h20M18 40h14", strong: "M18 13h20" },
  { plain: "M6 8h44v40H6zM6 20h44M22 8v40M6 34h16", strong: "M28 40l4-1L48 23l-3-3L29 36zM28 27h8" },
  { plain: "M6 8h44v40H6zM6 18h44M22 8v40M6 28h44M6 38h44", strong: "M30 41l6 6 13-15" },
];

/** What becomes of a plan, in three pictures. */
export function Tour() {
  const { tour } = usePlanWords();
  const styles = useStyles();
  return (
    <ol className={styles.tour}>
      {tour.map((words, index) => (
        <li key={words} className={styles.stop}>
          <svg className={styles.picture} viewBox="0 0 56 56" aria-hidden>
            <path d={pictures[index]?.plain} />
            <path d={pictures[index]?.strong} className={styles.strong} />
          </svg>
          {words}
        </li>
      ))}
    </ol>
  );
}
