import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CollectedFile } from "../../../collect/collection";
import type { ChangedText } from "../../../collect/changedText";
import { NameList } from "../../controls/NameList";
import { useTextName } from "./useTextName";
import { useRoundWords } from "./useRoundWords";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "13px", lineHeight: "20px" },
  files: { margin: 0, padding: 0, listStyleType: "none", fontSize: "13px", lineHeight: "20px" },
  file: {
    display: "flex",
    flexDirection: "column",
    paddingBlock: tokens.spacingVerticalXS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

const mostShown = 12;

interface CollectedFilesProps {
  files: readonly CollectedFile[];
  taken: readonly ChangedText[];
}

/** What becomes of every file; those that somebody should look at come first. */
export function CollectedFiles({ files, taken }: CollectedFilesProps) {
  const { collect: words } = useRoundWords();
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const sorted = [...files].sort((one, other) => Number(isInOrder(one)) - Number(isInOrder(other)));
  const shown = showsAll ? sorted : sorted.slice(0, mostShown);
  return (
    <div>
      <h3 className={styles.title}>{words.files}</h3>
      <ul className={styles.files}>
        {shown.map((file, index) => (
          <li key={`${file.file} ${index}`} className={styles.file}>
            <FileLines file={file} taken={taken.filter((each) => each.file === file.file)} />
          </li>
        ))}
      </ul>
      {shown.length < files.length && (
        <Button appearance="subtle" size="small" onClick={() => setShowsAll(true)}>
          {words.moreFiles(files.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

const isInOrder = ({ status }: CollectedFile): boolean => status === "merged";

function FileLines({ file, taken }: { file: CollectedFile; taken: readonly ChangedText[] }) {
  const { collect: words } = useRoundWords();
  const styles = useStyles();
  const nameOf = useTextName();
  const { status, body, reason, stage } = file;
  return (
    <>
      <span className={styles.name}>{file.file}</span>
      <span>
        {[body, words.statuses[status], reason === null ? "" : words.reasons[reason]]
          .filter((text) => text !== "")
          .join("　")}
      </span>
      {stage !== null && <span>{words.counts(file.taken, file.conflicts, file.kept)}</span>}
      <NameList title={words.unread(file.unread.length)} names={file.unread.map(nameOf)} isCareful />
      <NameList
        title={words.takenFrom(taken.length)}
        names={taken.map(({ handedOut, theirs }) => `${nameOf(handedOut)} ${theirs || words.noText}`)}
        isFolded
      />
    </>
  );
}
