import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent } from "react";
import { isReturnedFile } from "../../../app/collect/sourceFiles";
import { Button } from "../../controls/Button";
import { Message } from "../../controls/Message";
import { droppedFiles } from "./droppedFiles";
import { useRoundWords } from "./useRoundWords";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: "2px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "18px" },
  hidden: { display: "none" },
});

/** React has no type for it; every browser of a pane knows it. */
const asFolder = { webkitdirectory: "" };

/** The ways to choose the files that came back. */
export function ReturnedFiles({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { collect: words } = useRoundWords();
  const styles = useStyles();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [isNone, setIsNone] = useState(false);
  const take = (chosen: readonly File[], inFolder: (file: File) => boolean) => {
    const returned = chosen.filter((file) => !inFolder(file) || isReturnedFile(file.name));
    setIsNone(returned.length === 0);
    if (returned.length > 0) onFiles(returned);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void droppedFiles(event.dataTransfer).then((dropped) => {
      const inFolder = new Set(dropped.flatMap(({ file, isInFolder }) => (isInFolder ? file : [])));
      take(
        dropped.map(({ file }) => file),
        (file) => inFolder.has(file),
      );
    });
  };
  const chosenIn = (input: HTMLInputElement, isFolder: boolean) => {
    const chosen = Array.from(input.files ?? []);
    input.value = "";
    if (chosen.length > 0) take(chosen, () => isFolder);
  };
  return (
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => files.current?.click()}>
          {words.chooseFiles}
        </Button>
        <Button onClick={() => folder.current?.click()}>{words.chooseFolder}</Button>
      </div>
      <span className={styles.hint}>{isOver ? words.dropHere : words.dropHint}</span>
      {isNone && (
        <Message intent="info" isUrgent>
          {words.noFiles}
        </Message>
      )}
      <input
        ref={files}
        className={styles.hidden}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xls,.xlsb"
        aria-label={words.chooseFiles}
        onChange={({ currentTarget }) => chosenIn(currentTarget, false)}
      />
      <input
        ref={folder}
        className={styles.hidden}
        type="file"
        multiple
        {...asFolder}
        aria-label={words.chooseFolder}
        onChange={({ currentTarget }) => chosenIn(currentTarget, true)}
      />
    </div>
  );
}
