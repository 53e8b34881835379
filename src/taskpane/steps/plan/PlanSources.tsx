import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type ClipboardEvent, type DragEvent } from "react";
import { readSelectedText } from "../../../app/plan/readSelectedText";
import { Button } from "../../controls/Button";
import { JobState } from "../../controls/JobState";
import { TextArea } from "../../controls/TextArea";
import { usePane } from "../../usePane";
import { SampleButton } from "./SampleButton";
import { usePastedText } from "./usePastedText";
import { SheetChoice } from "./SheetChoice";
import type { PlanDraft, PlanSource } from "./usePlanDraft";
import { usePlanFile } from "./usePlanFile";
import { usePlanTable } from "./usePlanTable";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  sources: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  dropTarget: {
    outline: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: "4px",
    borderRadius: tokens.borderRadiusMedium,
  },
  others: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    border: "none",
    margin: 0,
    padding: 0,
  },
  legend: { padding: 0, marginBlockEnd: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  file: { display: "none" },
});

/** Also those that are not read, whose readers are told how to get a text or a table out of them. */
const fileTypes = ".docx,.xlsx,.csv,.tsv,.txt,.md,.doc,.xls,.xlsm,.pdf,.rtf";

/** Characters; laying out more than these would hold up the pane. A plan that long is read at once instead of being shown. */
const mostShown = 100_000;

interface PlanSourcesProps {
  draft: PlanDraft;
  /** On the first start the sample stands out, and this is not offered again here. */
  isFirst: boolean;
}

/** The ways to bring in the text of a plan. */
export function PlanSources({ draft, isFirst }: PlanSourcesProps) {
  const { run, strings } = usePane();
  const { working } = strings.pane;
  const plan = usePlanWords();
  const styles = useStyles();
  const fileInput = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const pasted = usePastedText(text);
  const file = usePlanFile(draft);
  const typing = usePlanTable();
  const { isOver, ...dropping } = useDropping(file.open);
  const chooseFile = () => fileInput.current?.click();
  const otherDocument = { label: plan.chooseOtherFile, choose: chooseFile };
  const readText = (source: PlanSource) => {
    file.forget();
    draft.readFrom(source);
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const source = pasted.take(event);
    if (source.text.length <= mostShown) return;
    event.preventDefault();
    readText(source.read);
  };
  return (
    <div className={mergeClasses(styles.sources, isOver && styles.dropTarget)} {...dropping}>
      <TextArea
        label={plan.pastePlan}
        rows={6}
        value={text}
        placeholder={plan.pastePlaceholder}
        onPaste={onPaste}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button
          appearance={isFirst && text.trim() === "" ? "secondary" : "primary"}
          disabledFocusable={text.trim() === ""}
          onClick={() => readText(pasted.read)}
        >
          {plan.readPlan}
        </Button>
      </div>
      <JobState job={draft.reading} working={working} {...(file.wasChosen && { otherDocument })} />
      <JobState job={file.opening} working={working} otherDocument={otherDocument} />
      {file.question && <SheetChoice key={file.question.names.join("\n")} question={file.question} />}
      <fieldset className={styles.others}>
        <legend className={styles.legend}>{plan.otherWays}</legend>
        <div className={styles.buttons}>
          {!isFirst && <SampleButton draft={draft} />}
          <Button onClick={chooseFile}>{plan.chooseFile}</Button>
          <Button onClick={() => readText(() => readSelectedText(run))}>{plan.useSelection}</Button>
          {isFirst && <Button onClick={typing.start}>{plan.typeInTable}</Button>}
        </div>
        <JobState job={typing} working={working} />
        <span className={styles.hint}>{isOver ? plan.dropHere : plan.fileHint}</span>
        <input
          ref={fileInput}
          className={styles.file}
          type="file"
          accept={fileTypes}
          aria-label={plan.chooseFile}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            if (chosen !== undefined) file.open(chosen);
            target.value = "";
          }}
        />
      </fieldset>
    </div>
  );
}

/** A text that is dragged goes into the text area by itself. */
const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");

function useDropping(onFile: (file: File) => void) {
  const [isOver, setIsOver] = useState(false);
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer.files[0];
      if (file !== undefined) onFile(file);
    },
  };
}
