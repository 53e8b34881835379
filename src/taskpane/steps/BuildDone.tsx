import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { BuildReport } from "../../app/buildWorkbook";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  next: { alignSelf: "flex-start" },
});

/** What a build did, and where to go next. */
export function BuildDone({ report }: { report: BuildReport }) {
  const { strings, goTo } = usePane();
  const { build: words } = strings.pane;
  const styles = useStyles();
  const { added, changed, removed, archived } = report;
  return (
    <div className={styles.block}>
      <div role="status">
        <Body1 as="p" block className={styles.text}>
          {words.built(added.length, changed.length, removed.length)}
        </Body1>
        {archived.length > 0 && (
          <Body1 as="p" block className={styles.text}>
            {words.archived(archived.length)}
          </Body1>
        )}
      </div>
      <Button appearance="primary" autoFocus className={styles.next} onClick={() => goTo("check")}>
        {words.toCheck}
      </Button>
    </div>
  );
}
