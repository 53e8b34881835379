import { useState } from "react";
import { Button, type ButtonProps } from "./Button";
import { TextArea } from "./TextArea";
import { usePane } from "../usePane";

interface CopyButtonProps extends Pick<ButtonProps, "size" | "appearance"> {
  label: string;
  /** What it is called where several stand below one another with the same label; begins with what the label says. */
  name?: string;
  text: () => string;
}

/** Copies a text; where the browser does not allow it, shows the text selected, to be copied by hand. */
export function CopyButton({ label, name, text, ...button }: CopyButtonProps) {
  const { check } = usePane().strings.pane;
  const [state, setState] = useState<{ outcome: "none" | "copied" | "byHand"; text: string }>({
    outcome: "none",
    text: "",
  });
  const copy = () => {
    const copied = text();
    writeClipboard(copied).then(
      () => setState({ outcome: "copied", text: copied }),
      () => setState({ outcome: "byHand", text: copied }),
    );
  };
  return (
    <>
      <Button {...button} aria-label={name} onClick={copy}>
        {label}
      </Button>
      <span role="status">{state.outcome === "copied" ? check.copied : ""}</span>
      {state.outcome === "byHand" && (
        <TextArea
          label={check.copyByHand}
          readOnly
          rows={6}
          value={state.text}
          ref={(area: HTMLTextAreaElement | null) => {
            area?.focus();
            area?.select();
          }}
        />
      )}
    </>
  );
}

/** Rejects where there is no clipboard or no permission for it. */
async function writeClipboard(text: string): Promise<void> {
  if (!("clipboard" in navigator)) throw new Error("no clipboard");
  await navigator.clipboard.writeText(text);
}
