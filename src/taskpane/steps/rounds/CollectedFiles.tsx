import type { CollectedFile } from "../../../collect/collection";
import type { ChangedText } from "../../../collect/changedText";
import { NameList } from "../../controls/NameList";
import { FileList } from "./FileList";
import { useTextName } from "./useTextName";
import { useRoundWords } from "./useRoundWords";

interface CollectedFilesProps {
  files: readonly CollectedFile[];
  taken: readonly ChangedText[];
}

/** What becomes of every file; those that somebody should look at come first. */
export function CollectedFiles({ files, taken }: CollectedFilesProps) {
  const { collect: words } = useRoundWords();
  const sorted = [...files].sort((one, other) => Number(isInOrder(one)) - Number(isInOrder(other)));
  return (
    <FileList title={words.files} files={sorted} more={words.moreFiles}>
      {(file) => <FileLines file={file} taken={taken.filter((each) => each.file === file.file)} />}
    </FileList>
  );
}

const isInOrder = ({ status }: CollectedFile): boolean => status === "merged";

function FileLines({ file, taken }: { file: CollectedFile; taken: readonly ChangedText[] }) {
  const { collect: words } = useRoundWords();
  const nameOf = useTextName();
  const { status, body, reason, stage } = file;
  return (
    <>
      <span>
        {[body, words.statuses[status], reason === null ? "" : words.reasons[reason]]
          .filter((text) => text !== "")
          .join("　")}
      </span>
      {stage !== null && <span>{words.counts(file.taken, file.conflicts, file.kept)}</span>}
      <NameList title={words.unread(file.unread.length)} names={file.unread.map(nameOf)} isCareful />
      <NameList title={words.others(file.others.length)} names={file.others.map(words.otherText)} isCareful />
      <NameList
        title={words.takenFrom(taken.length)}
        names={taken.map(({ handedOut, theirs }) => `${nameOf(handedOut)} ${theirs || words.noText}`)}
        isFolded
      />
    </>
  );
}
