import type { OpenWorkbook } from "../../browserHost/openWorkbook";
import type { Words } from "../words";
import { FormulaBar } from "./FormulaBar";
import { Grid } from "./Grid";
import { SheetTabs } from "./SheetTabs";
import { useEditing } from "./useEditing";
import { useSheet } from "./useSheet";

interface SheetViewProps {
  open: OpenWorkbook;
  words: Words;
  message: string;
  onMessage: (message: string) => void;
}

/** The workbook itself: formula bar, cells, tabs, and a line for what Excel has to say. */
export function SheetView({ open, words, message, onMessage }: SheetViewProps) {
  const actions = useSheet(open, words, onMessage);
  const editing = useEditing(actions);
  const leftToExcel = actions.workbook.leftToExcel?.size ?? 0;
  return (
    <main className="book">
      <FormulaBar actions={actions} editing={editing} words={words} />
      <Grid key={actions.sheet.id} actions={actions} editing={editing} label={words.grid} />
      <SheetTabs actions={actions} words={words} />
      <div className="message" role="status">
        {message !== "" || leftToExcel === 0 ? message : words.leftToExcel(leftToExcel)}
      </div>
    </main>
  );
}
