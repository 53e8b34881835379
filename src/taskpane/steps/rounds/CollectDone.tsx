import { makeStyles, tokens } from "@fluentui/react-components";
import type { CollectReport } from "../../../app/collect/collectWorkbook";
import { Button } from "../../controls/Button";
import { NameList } from "../../controls/NameList";
import { useRoundWords } from "./useRoundWords";
import { useTextName } from "./useTextName";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface CollectDoneProps {
  collected: CollectReport;
  onOtherFiles: () => void;
  onBack: () => void;
}

/** What was taken, what lies in 保管, which files somebody should look at, and whose file has not come. */
export function CollectDone({ collected, onOtherFiles, onBack }: CollectDoneProps) {
  const { collect: words } = useRoundWords();
  const styles = useStyles();
  const nameOf = useTextName();
  const { written, losing, awaited } = collected;
  const doubtful = collected.files.filter(({ status }) => status !== "merged");
  return (
    <div className={styles.block}>
      <p role="status">{words.taken(written.length)}</p>
      <NameList
        title={words.toArchive(losing.length)}
        names={losing.map(({ changed, text }) => `${nameOf(changed.handedOut)} ${text}`)}
        isCareful
      />
      <NameList
        title={words.notTaken(doubtful.length)}
        names={doubtful.map(({ file, status, reason }) =>
          [file, words.statuses[status], reason === null ? "" : words.reasons[reason]]
            .filter((text) => text !== "")
            .join("　"),
        )}
        isCareful
      />
      {doubtful.map(({ file, others }) => (
        <NameList
          key={file}
          title={words.othersIn(file, others.length)}
          names={others.map(words.otherText)}
        />
      ))}
      <NameList title={words.awaited(awaited.length)} names={awaited} />
      {awaited.length === 0 && <p>{words.allCame}</p>}
      <div className={styles.actions}>
        <Button appearance="primary" autoFocus onClick={onBack}>
          {words.toCheck}
        </Button>
        <Button onClick={onOtherFiles}>{words.otherFiles}</Button>
      </div>
    </div>
  );
}
