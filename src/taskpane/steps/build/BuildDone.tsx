import { makeStyles, tokens } from "@fluentui/react-components";
import type { BuildReport } from "../../../app/build/buildReport";
import { usePane } from "../../usePane";
import { useBuildWords } from "./useBuildWords";
import { Button } from "../../controls/Button";
import { UnmetNotice } from "../../controls/UnmetNotice";
import { ArchivedTexts } from "./ArchivedTexts";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  next: { alignSelf: "flex-start" },
});

/** What a build did, and where to go next. */
export function BuildDone({ report }: { report: BuildReport }) {
  const { goTo } = usePane();
  const words = useBuildWords();
  const styles = useStyles();
  const { added, changed, removed, archived, unmet } = report;
  return (
    <div className={styles.block}>
      <p role="status">{words.built(added.length, changed.length, removed.length)}</p>
      <UnmetNotice unmet={unmet} />
      <ArchivedTexts title={words.archived(archived.length)} archived={archived} />
      <Button appearance="primary" autoFocus className={styles.next} onClick={() => goTo("check")}>
        {words.toCheck}
      </Button>
    </div>
  );
}
