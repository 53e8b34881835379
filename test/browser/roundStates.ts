import { setContent } from "../../src/file/model/cells";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { roundWords } from "../../src/strings/rounds/roundWords";
import { stageStrings } from "../../src/strings/stageStrings";
import type { Strings } from "../../src/strings/strings";
import { paneWords } from "./paneWords";
import { chooseReturned, handedOut } from "./roundFiles";
import type { WorkbenchPage } from "./workbenchPage";

const [sheet, title] = ["1 市民活動の裾野の拡大", "市民活動のきっかけづくりの推進"];

/** Goes through a round and the stages, as `paneStates` does through the steps, in a workbook that is built. */
export async function* roundStates(workbench: WorkbenchPage, words: Strings): AsyncGenerator<string> {
  const { pane } = workbench;
  const { check, steps } = paneWords(words);
  const { handOut, collect, tasks, back } = roundWords[words.language];
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();

  await pane.getByRole("navigation").getByRole("button", { name: steps.check }).click();
  await press(check.rounds);
  await pane.getByRole("button", { name: handOut.make }).waitFor();
  yield "rounds-hand-out";
  const sent = await handedOut(workbench, words);
  yield "rounds-handed-out";
  await pane.getByRole("radio", { name: tasks.collect }).check();
  await pane.getByText(collect.hint).waitFor();
  yield "rounds-collect";
  const [name, bytes] = [...sent].find(([each]) => each.includes("市民協働課")) ?? ["", new Uint8Array()];
  await workbench.call("typeInto", sheet, "E7", "講座を年三回に増やし、延べ百二十人が参加した。");
  await chooseReturned(workbench, { [name]: await filledIn(bytes), "壊れた返送.xlsx": "PK" });
  await pane.getByRole("button", { name: collect.take }).waitFor();
  yield "rounds-preview";
  await pane.getByRole("radio", { name: collect.choices.both }).first().scrollIntoViewIfNeeded();
  yield "rounds-conflict";
  await workbench.call("refuse", "cellEditMode");
  await press(collect.take);
  await pane.getByRole("alert").last().waitFor();
  yield "rounds-refused";
  await workbench.call("refuse", null);
  await press(words.pane.retry);
  await pane.getByRole("button", { name: collect.toCheck, exact: true }).waitFor();
  yield "rounds-taken";
  await press(back);
  yield* stageStates(workbench, words);
}

async function* stageStates({ pane }: WorkbenchPage, strings: Strings): AsyncGenerator<string> {
  const { check } = paneWords(strings);
  const words = stageStrings[strings.language];
  await pane.getByRole("button", { name: check.stage, exact: true }).click();
  await pane.getByRole("radio", { name: words.stages.committee }).waitFor();
  yield "stage";
  await pane.getByRole("radio", { name: words.stages.committee }).check();
  await pane.getByRole("checkbox", { name: words.lock }).check();
  await pane.getByRole("button", { name: words.apply }).click();
  await pane.getByText(words.applied("committee", true)).waitFor();
  yield "stage-locked";
}

/** A file of 市民協働課 as it comes back: a text that the workbook has otherwise by now, another, and a note beside them. */
async function filledIn(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await openXlsx(bytes);
  const first = book.sheets.find(({ cells }) =>
    [...cells.values()].some((row) => [...row.values()].some(({ value }) => value === title)),
  );
  if (first === undefined) throw new Error(`No sheet names 「${title}」.`);
  setContent(first, 6, 4, { value: "講座を年二回開き、延べ八十人が参加した。" });
  setContent(first, 7, 4, { value: "広報紙と動画で団体を紹介した。" });
  setContent(first, 6, 9, { value: "人数は速報です" });
  return saveXlsx(book);
}
