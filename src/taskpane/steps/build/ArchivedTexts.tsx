import type { ArchivedReport } from "../../../app/build/buildReport";
import { usePane } from "../../usePane";
import { NameList } from "../../controls/NameList";

interface ArchivedTextsProps {
  title: string;
  archived: readonly ArchivedReport[];
}

/** Texts without a place in the plan, by measure and field, or by their cell. */
export function ArchivedTexts({ title, archived }: ArchivedTextsProps) {
  const { fieldName, pane } = usePane().strings;
  const names = archived.map(({ number, title: subject, field, sheetName, address }) =>
    field === null
      ? pane.build.strayText(sheetName, address)
      : pane.build.archivedText(number, subject, fieldName(field)),
  );
  return <NameList title={title} names={names} isCareful />;
}
