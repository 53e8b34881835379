import { useEffect } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { textLimits } from "../../../app/session/textDrafts";
import type { TextDraft } from "../../../app/session/textDraft";
import type { RowField } from "../../../app/check/rowFields";
import { fieldStrings } from "../../../strings/editorStrings";
import type { EditorStrings } from "../../../strings/paneStrings";
import { findingMessage } from "../../../strings/findings/findingMessage";
import { Button } from "../../controls/Button";
import { FailureBar } from "../../controls/FailureBar";
import { TextArea } from "../../controls/TextArea";
import { usePane } from "../../usePane";
import { useDrafts } from "../../useSession";
import { EarlierYear } from "./EarlierYear";
import { FieldInput } from "./FieldInput";
import { SetAsideText } from "./SetAsideText";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: "2px" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: "13px",
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  note: { fontSize: "13px", lineHeight: "20px" },
  warning: { color: tokens.colorStatusWarningForeground1 },
  error: { color: tokens.colorPaletteRedForeground1 },
});

/** One field, to be read and typed; it is saved into its cell by itself. */
export function TextEditor({ field, onGoTo }: { field: RowField; onGoTo: () => void }) {
  const { text, kind, earlier } = field;
  const { strings, drafts, session } = usePane();
  const { editor: words } = strings.pane;
  const styles = useStyles();
  const draft = useDrafts().get(text.key);
  const shown = draft?.text ?? text.text;
  useEffect(() => session.expectWriting(), [session]);
  // An element that is taken away tells nobody that the keyboard has left it.
  useEffect(() => () => void drafts.leave(text.key), [drafts, text.key]);
  if (text.place === null && draft === undefined) {
    return <p className={mergeClasses(styles.note, styles.error)}>{words.noCell}</p>;
  }
  const notes = text.findings.filter(({ code }) => code !== "blank");
  return (
    <div className={styles.editor}>
      <FieldInput field={field} shown={shown} />
      {field.isLocked && <p className={styles.note}>{fieldStrings[strings.language].locked(field.stage)}</p>}
      <div className={styles.foot}>
        <span>{kind.is === "text" && lengthWord(words, Array.from(shown).length)}</span>
        <span role="status">{draft && statusWord(words, draft)}</span>
        <Button size="small" onClick={onGoTo}>
          {words.goToCell}
        </Button>
      </div>
      {notes.map((finding) => (
        <p
          key={finding.code}
          className={mergeClasses(styles.note, finding.severity === "error" ? styles.error : styles.warning)}
        >
          {findingMessage(strings, { ...finding, policy: "" })}
        </p>
      ))}
      {draft?.isOvertaken && text.text.trim() !== "" && (
        <TextArea label={words.theirsArrived} isStatus readOnly rows={4} value={text.text} />
      )}
      {draft && <DraftNotes textKey={text.key} draft={draft} />}
      {earlier !== null && (
        <EarlierYear
          earlier={earlier}
          onCopy={
            shown.trim() === "" && !field.isLocked
              ? () => drafts.type(text.key, earlier.text, text.text)
              : null
          }
        />
      )}
    </div>
  );
}

/** What the person has to know or decide about the text being typed. */
function DraftNotes({ textKey, draft }: { textKey: string; draft: TextDraft }) {
  const { strings, drafts } = usePane();
  const { editor: words } = strings.pane;
  const styles = useStyles();
  return (
    <>
      {draft.status === "tooLong" && (
        <p role="alert" className={mergeClasses(styles.note, styles.error)}>
          {words.tooLong}
        </p>
      )}
      {draft.status === "gone" && (
        <p role="alert" className={mergeClasses(styles.note, styles.error)}>
          {words.gone}
        </p>
      )}
      {draft.status === "failed" && draft.failure !== null && (
        <FailureBar failure={draft.failure} onRetry={() => void drafts.save(textKey)} />
      )}
      {draft.setAside !== null && !draft.isOvertaken && (
        <SetAsideText
          {...draft.setAside}
          onUse={() => void drafts.swap(textKey)}
          onPutAway={() => drafts.putAway(textKey)}
        />
      )}
    </>
  );
}

/** The limit is told when it comes near. */
const lengthWord = (words: EditorStrings, length: number): string =>
  length < 0.9 * textLimits.characters
    ? words.characters(length)
    : words.charactersOf(length, textLimits.characters);

function statusWord({ statuses }: EditorStrings, { status, isOvertaken }: TextDraft): string {
  if (isOvertaken) return "";
  return status === "unsaved" || status === "saving" || status === "saved" ? statuses[status] : "";
}
