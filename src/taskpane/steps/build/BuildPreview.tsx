import { makeStyles, tokens } from "@fluentui/react-components";
import type { BuildReport } from "../../../app/build/buildReport";
import { Button } from "../../controls/Button";
import { Message } from "../../controls/Message";
import { useBuildWords } from "./useBuildWords";
import { ArchivedTexts } from "./ArchivedTexts";
import { NameList } from "../../controls/NameList";
import { subjectText } from "./subjectText";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** Whether a build would change nothing. */
export const isUpToDate = ({ added, changed, removed, archived, ambiguous }: BuildReport): boolean =>
  added.length + changed.length + removed.length + archived.length + ambiguous.length === 0;

const renaming = ({ from, to }: BuildReport["changes"]["reworded"][number]): string =>
  `${subjectText(from)} → ${subjectText(to)}`;

interface BuildPreviewProps {
  report: BuildReport;
  /** Whether the plan is that of the plan sheet, whose sheets are there already. */
  isRebuild: boolean;
  onBuild: () => void;
  onSkip: () => void;
}

/** What will be added, changed, removed and kept, before anything is written. */
export function BuildPreview({ report, isRebuild, onBuild, onSkip }: BuildPreviewProps) {
  const words = useBuildWords();
  const styles = useStyles();
  const { added, changed, removed, keptCount, archived, carried, keptTexts, ambiguous, changes } = report;
  if (isUpToDate(report)) {
    return (
      <div className={styles.block}>
        <p role="status">{words.upToDate}</p>
        <div className={styles.actions}>
          <Button appearance="primary" onClick={onSkip}>
            {words.toCheck}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.block}>
      {isRebuild && <Message intent="warning">{words.outdated}</Message>}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={ambiguous.length > 0} onClick={onBuild}>
          {isRebuild ? words.rebuildSheets : words.buildSheets}
        </Button>
      </div>
      <div className={styles.groups}>
        <NameList title={words.added(added.length)} names={added} />
        <NameList title={words.changed(changed.length)} names={changed} />
        <NameList title={words.removed(removed.length)} names={removed} isCareful />
        <NameList
          title={words.reworded(changes.reworded.length)}
          names={changes.reworded.map(renaming)}
          isCareful
        />
        <NameList title={words.moved(changes.moved.length)} names={changes.moved.map(renaming)} isCareful />
        <NameList title={words.newSubjects(changes.added.length)} names={changes.added.map(subjectText)} />
        <NameList
          title={words.goneSubjects(changes.gone.length)}
          names={changes.gone.map(subjectText)}
          isCareful
        />
        <ArchivedTexts title={words.toBeArchived(archived.length)} archived={archived} />
        {keptCount > 0 && <p>{words.unchanged(keptCount)}</p>}
        {carried[0] && <p>{words.carriedTexts(carried.length, carried[0].fiscalYear)}</p>}
        {keptTexts.length > 0 && <p>{words.keptTexts(keptTexts.length)}</p>}
        <p>{words.noUndo}</p>
      </div>
    </div>
  );
}
