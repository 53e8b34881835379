import { makeStyles, tokens } from "@fluentui/react-components";
import type { Layout } from "../../../forms/settings";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: "104px", height: "56px" },
  sheet: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  text: { fill: tokens.colorNeutralBackground6, "@media (forced-colors: active)": { fill: "GrayText" } },
  head: {
    fill: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});

/** A sheet in small: a table with a row a measure, or a stack of sheets of one measure each. */
export function LayoutPicture({ layout }: { layout: Layout }) {
  const styles = useStyles();
  return (
    <svg className={styles.picture} viewBox="0 0 104 56" aria-hidden>
      {layout === "policy" ? (
        <>
          <path className={styles.sheet} d="M4.5 2.5h95v51h-95z" />
          <path className={styles.head} d="M8 6h88v8h-88z" />
          <path
            className={styles.text}
            d="M8 18h20v9h-20zM31 18h31v9h-31zM65 18h31v9h-31zM8 30h20v9h-20zM31 30h31v9h-31zM65 30h31v9h-31zM8 42h20v9h-20zM31 42h31v9h-31zM65 42h31v9h-31z"
          />
        </>
      ) : (
        <>
          <path className={styles.sheet} d="M46.5 2.5h40v43h-40zM38.5 6.5h40v43h-40zM30.5 10.5h40v43h-40z" />
          <path className={styles.head} d="M34 14h33v6h-33z" />
          <path className={styles.text} d="M34 23h33v12h-33zM34 38h33v12h-33z" />
        </>
      )}
    </svg>
  );
}
