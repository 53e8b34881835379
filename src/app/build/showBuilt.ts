import type { RunExcel } from "../../excel/runExcel";
import { isFilled } from "../../forms/answer";
import { entriesOf } from "../../forms/evaluation/evaluation";
import { goToPlace } from "../goToPlace";
import type { OpenWorkbook } from "../session/openWorkbook";

/** Shows what a build has made: the first blank, else the first text. @throws HostError when the sheet is gone or Excel fails. */
export async function showBuilt(run: RunExcel, { report }: OpenWorkbook): Promise<void> {
  const placed = entriesOf(report.evaluation).filter(({ place }) => place !== null);
  const shown = placed.find(({ isOwed, text }) => isOwed && !isFilled(text)) ?? placed[0];
  if (shown?.place) await goToPlace(run, shown.place);
}
