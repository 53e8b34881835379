import { useEffect, useRef, useState } from "react";
import { connectFrame } from "../browserHost/connectFrame";
import { Conversation } from "../browserHost/conversation";
import type { OpenWorkbook } from "../browserHost/openWorkbook";

interface CommandFrameProps {
  open: OpenWorkbook;
  locale: string;
  commandId: string;
  functionName: string;
  /** 0 is success. */
  onCompleted: (status: number) => void;
}

/** Runs one ribbon function in a page of its own that nobody sees. */
export function CommandFrame({ open, locale, commandId, functionName, onCompleted }: CommandFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [conversation] = useState(
    () =>
      new Conversation(
        "me",
        open,
        { locale, origin: location.origin },
        {
          onReady: () => conversation.invokeCommand(commandId, functionName),
          onCommandCompleted: onCompleted,
        },
      ),
  );
  useEffect(() => {
    const target = frame.current?.contentWindow;
    return target ? connectFrame(conversation, target) : undefined;
  }, [conversation]);
  return <iframe ref={frame} hidden name={conversation.frameName} src="commands.html" title={commandId} />;
}
