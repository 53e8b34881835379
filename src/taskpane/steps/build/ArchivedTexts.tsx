import type { ArchivedReport } from "../../../app/build/buildReport";
import { usePane } from "../../usePane";
import { useBuildWords } from "./useBuildWords";
import { NameList } from "../../controls/NameList";

interface ArchivedTextsProps {
  title: string;
  archived: readonly ArchivedReport[];
}

/** Texts without a place in the plan, by measure and field, or by their cell. */
export function ArchivedTexts({ title, archived }: ArchivedTextsProps) {
  const { fieldName } = usePane().strings;
  const words = useBuildWords();
  const names = archived.map(({ number, title: subject, field, sheetName, address }) =>
    field === null
      ? words.strayText(sheetName, address)
      : words.archivedText(number, subject, fieldName(field)),
  );
  return <NameList title={title} names={names} isCareful />;
}
