import { useRef } from "react";
import type { RibbonButton, RibbonGroup } from "./ribbon";
import type { Words } from "./words";

interface RibbonProps {
  words: Words;
  group: RibbonGroup;
  isPaneOpen: boolean;
  isColleagueThere: boolean;
  runningCommand: string | null;
  paneWidth: number;
  onButton: (button: RibbonButton) => void;
  onNew: () => void;
  onOpen: (file: File) => void;
  onDownload: () => void;
  onColleague: () => void;
  onPaneWidth: (width: number) => void;
}

/** The buttons of the manifest, and what the workbench adds. */
export function Ribbon({ words, group, ...props }: RibbonProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <header className="ribbon">
      <div className="group" role="group" aria-label={group.label}>
        {group.buttons.map((button) => (
          <button
            key={button.id}
            type="button"
            className="ribbonButton"
            title={button.tip}
            aria-pressed={button.functionName === undefined ? props.isPaneOpen : undefined}
            aria-busy={props.runningCommand === button.id}
            disabled={props.runningCommand !== null && button.functionName !== undefined}
            onClick={() => props.onButton(button)}
          >
            <img src={button.icon} width={32} height={32} alt="" />
            {button.label}
          </button>
        ))}
      </div>
      <div className="group">
        <button type="button" onClick={props.onNew}>
          {words.newWorkbook}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {words.openFile}
        </button>
        <input
          ref={file}
          type="file"
          accept=".xlsx"
          hidden
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            target.value = "";
            if (chosen) props.onOpen(chosen);
          }}
        />
        <button type="button" onClick={props.onDownload}>
          {words.download}
        </button>
      </div>
      <div className="group">
        <button type="button" aria-pressed={props.isColleagueThere} onClick={props.onColleague}>
          {words.colleague}
        </button>
        <label className="paneWidth">
          {words.paneWidth}
          <input
            type="range"
            min={300}
            max={600}
            step={10}
            value={props.paneWidth}
            onChange={({ target }) => props.onPaneWidth(Number(target.value))}
          />
          <output>{props.paneWidth}</output>
        </label>
      </div>
    </header>
  );
}
