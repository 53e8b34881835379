import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { textLimits } from "../../../app/session/saveText";
import type { TextDraft } from "../../../app/session/textDrafts";
import type { WorkText } from "../../../app/check/worklist";
import type { EditorStrings } from "../../../strings/paneStrings";
import { findingMessage } from "../../../strings/findingMessage";
import { FailureBar } from "../../controls/FailureBar";
import { TextArea } from "../../controls/TextArea";
import { usePane } from "../../usePane";
import { useDrafts } from "../../useSession";
import { SetAsideText } from "./SetAsideText";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: "2px" },
  area: { fieldSizing: "content", minHeight: "96px", maxHeight: "60vh", lineHeight: "20px" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: "12px",
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  note: { fontSize: "12px", lineHeight: "18px" },
  warning: { color: tokens.colorStatusWarningForeground1 },
  error: { color: tokens.colorPaletteRedForeground1 },
});

/** One text, to be read and typed; it is saved into its cell by itself. */
export function TextEditor({ text, onGoTo }: { text: WorkText; onGoTo: () => void }) {
  const { strings, drafts } = usePane();
  const { editor: words } = strings.pane;
  const styles = useStyles();
  const draft = useDrafts().get(text.key);
  const shown = draft?.text ?? text.text;
  if (text.place === null && draft === undefined) {
    return <p className={mergeClasses(styles.note, styles.error)}>{words.noCell}</p>;
  }
  const notes = text.findings.filter(({ code }) => code !== "blank");
  return (
    <div className={styles.editor}>
      <TextArea
        label={strings.fields[text.field]}
        textarea={{ className: styles.area }}
        value={shown}
        onChange={({ nativeEvent }, { value }) =>
          drafts.type(text.key, value, text.text, (nativeEvent as InputEvent).isComposing)
        }
        onCompositionEnd={({ currentTarget }) => drafts.type(text.key, currentTarget.value, text.text)}
        onBlur={() => void drafts.save(text.key)}
      />
      <div className={styles.foot}>
        <span>{words.characters(Array.from(shown).length, textLimits.characters)}</span>
        <span role="status">{draft && statusWord(words, draft)}</span>
        <Button size="small" appearance="subtle" onClick={onGoTo}>
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
      {draft && <DraftNotes textKey={text.key} draft={draft} />}
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
      {draft.setAside !== null && (
        <SetAsideText
          {...draft.setAside}
          onUse={() => void drafts.swap(textKey)}
          onPutAway={() => drafts.putAway(textKey)}
        />
      )}
    </>
  );
}

function statusWord({ statuses }: EditorStrings, { status }: TextDraft): string {
  return status === "unsaved" || status === "saving" || status === "saved" ? statuses[status] : "";
}
