import { useCallback, useEffect, useState } from "react";
import { OpenWorkbook } from "../browserHost/openWorkbook";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { XlsxError } from "../../src/file/xml/xlsxError";
import { CommandFrame } from "./CommandFrame";
import { downloadFile } from "./downloadFile";
import { SheetView } from "./grid/SheetView";
import type { PageOptions } from "./pageOptions";
import { PaneFrame } from "./PaneFrame";
import { Ribbon } from "./Ribbon";
import type { RibbonButton, RibbonGroup } from "./ribbon";
import { testingApi } from "./testingApi";
import { words as wordsByLocale } from "./words";

/** Excel's window, as far as an add-in can tell. */
export function Workbench({ options, ribbon }: { options: PageOptions; ribbon: RibbonGroup }) {
  const { locale, apiVersion } = options;
  const words = wordsByLocale[locale];
  const [open, setOpen] = useState(() => new OpenWorkbook(newWorkbook(), apiVersion));
  const [message, setMessage] = useState("");
  const [isPaneOpen, setPaneOpen] = useState(options.isPaneOpen);
  const [isColleagueThere, setColleagueThere] = useState(false);
  const [paneWidth, setPaneWidth] = useState(320);
  const [command, setCommand] = useState<RibbonButton | null>(null);

  const openBytes = useCallback(
    async (bytes: Uint8Array) => {
      setOpen(new OpenWorkbook(await openXlsx(bytes), apiVersion));
      setMessage("");
    },
    [apiVersion],
  );
  useEffect(() => {
    window.workbench = testingApi(open, openBytes);
  }, [open, openBytes]);

  const openFile = (file: File): void => {
    file
      .arrayBuffer()
      .then((content) => openBytes(new Uint8Array(content)))
      .catch((error: unknown) =>
        setMessage(
          error instanceof XlsxError ? words.notOpened[error.code] : words.cannotOpen(String(error)),
        ),
      );
  };
  const press = (button: RibbonButton): void => {
    if (button.functionName === undefined) setPaneOpen(!isPaneOpen);
    else setCommand(button);
  };
  return (
    <div className="workbench">
      <Ribbon
        words={words}
        group={ribbon}
        isPaneOpen={isPaneOpen}
        isColleagueThere={isColleagueThere}
        runningCommand={command?.id ?? null}
        paneWidth={paneWidth}
        onButton={press}
        onNew={() => setOpen(new OpenWorkbook(newWorkbook(), apiVersion))}
        onOpen={openFile}
        onDownload={() => void saveXlsx(open.workbook).then((bytes) => downloadFile(bytes, "Book1.xlsx"))}
        onColleague={() => setColleagueThere(!isColleagueThere)}
        onPaneWidth={setPaneWidth}
      />
      <div className="window" key={open.id}>
        <SheetView open={open} words={words} message={message} onMessage={setMessage} />
        {isPaneOpen && (
          <PaneFrame open={open} person="me" locale={locale} title={words.pane} width={paneWidth} />
        )}
        {isColleagueThere && (
          <PaneFrame
            open={open}
            person="colleague"
            locale={locale}
            title={words.colleaguesPane}
            width={paneWidth}
          />
        )}
        {command?.functionName !== undefined && (
          <CommandFrame
            key={command.id}
            open={open}
            locale={locale}
            commandId={command.id}
            functionName={command.functionName}
            onCompleted={(status) => {
              setCommand(null);
              setMessage(status === 0 ? "" : words.commandFailed(command.label, status));
            }}
          />
        )}
      </div>
    </div>
  );
}
