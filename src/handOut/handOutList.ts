import type { Evaluation } from "../forms/evaluation/evaluation";
import { cell, row, sheetSpec, singleLine, titleHeight } from "../forms/blankSpec";
import { numberedTitle, planCaption } from "../forms/headings";
import { handOutListHeaders, handOutListName, handOutWords, roundHints } from "../forms/roundHeadings";
import { handOutListIdentity } from "../forms/sheetIdentity";
import type { RowSpec, SheetSpec } from "../sheet/sheetSpec";
import { rowHeight } from "../sheet/textLayout";
import type { HandOutOutline } from "./handOuts";
import { stageNames, type Stage } from "../forms/stages";

/** No file of a body is called so: theirs begin with the year or the stage. */
export const handOutListFile = `${handOutListName}.xlsx`;

const columnWidths = [22, 34, 36, 9, 14, 70];
const headerRow = 2;

/** 配布一覧: who gets which file, by when it is to come back, and the mail to send it with. */
export function handOutListSpec(
  evaluation: Evaluation,
  stage: Stage,
  files: readonly HandOutOutline[],
): SheetSpec {
  const { plan } = evaluation;
  const field = stageNames[stage];
  return sheetSpec({
    identity: handOutListIdentity,
    name: handOutListName,
    columnWidths,
    rows: [
      row([cell(`${handOutListName}　${planCaption(plan)}　${field}`, "title")], titleHeight),
      row([cell(roundHints.handOutList, "note")]),
      row(handOutListHeaders.map((header) => cell(header, "header"))),
      ...files.map((file) => fileRow(file, handOutMail(evaluation, stage, file))),
    ],
    frozen: { rows: headerRow + 1, columns: 1 },
    isProtected: false,
    tabColor: "#1F4E79",
    print: { titleRows: { first: headerRow, last: headerRow }, footer: planCaption(plan) },
  });
}

const listedMeasures = ({ measures }: HandOutOutline): string =>
  measures.map(({ number, title }) => numberedTitle(number, title)).join("\n");

/** The mail to send a file with. */
export function handOutMail({ plan }: Evaluation, stage: Stage, handOut: HandOutOutline): string {
  const { file, body, fields } = handOut;
  const mail = fields > 0 ? handOutWords.mail : handOutWords.mailToRead;
  const measures = listedMeasures(handOut);
  const field = stageNames[stage];
  return mail({ body, caption: planCaption(plan), field, file, measures });
}

function fileRow(handOut: HandOutOutline, text: string): RowSpec {
  const { file, body, fields } = handOut;
  const listed = listedMeasures(handOut);
  const height = rowHeight(
    [body, file, listed, "", "", text].map((written, column) => ({
      text: written,
      columnWidth: columnWidths[column] ?? 10,
    })),
    singleLine,
  );
  const cells = [
    cell(body, "text"),
    cell(file, "text"),
    cell(listed || null, "text"),
    cell(fields, "count"),
    cell(null, "inputCentred"),
    cell(text, "text"),
  ];
  return row(cells, height);
}
