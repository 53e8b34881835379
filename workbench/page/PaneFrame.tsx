import { useEffect, useRef, useState } from "react";
import { connectFrame } from "../browserHost/connectFrame";
import { Conversation } from "../browserHost/conversation";
import type { OpenWorkbook, PersonName } from "../browserHost/openWorkbook";

interface PaneFrameProps {
  open: OpenWorkbook;
  person: PersonName;
  locale: string;
  title: string;
  width: number;
}

const ignoreCommands = { onReady: () => undefined, onCommandCompleted: () => undefined };

/** A task pane: the add-in's own page, with the workbook behind it. */
export function PaneFrame({ open, person, locale, title, width }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [conversation] = useState(
    () => new Conversation(person, open, { locale, origin: location.origin }, ignoreCommands),
  );
  useEffect(() => {
    const target = frame.current?.contentWindow;
    return target ? connectFrame(conversation, target) : undefined;
  }, [conversation]);
  return (
    <iframe
      ref={frame}
      className="pane"
      name={conversation.frameName}
      src="taskpane.html"
      title={title}
      style={{ width }}
    />
  );
}
