import { publishedFileNames } from "../../src/forms/headings";
import type { Strings } from "../../src/strings/strings";
import type { WorkbenchPage } from "./workbenchPage";
import { paneWords } from "./paneWords";
import { roundStates } from "./roundStates";

const faultyPlan = [
  "令和6年度 みどり野市市民活動推進計画",
  "基本施策1 裾野の拡大",
  "1-1 市民活動のきっかけづくり",
  "1-1 情報の提供",
  "1-4 相談体制の拡充",
  "【自己評価】",
  "相談日を増やした。",
  "基本施策2 裾野の拡大",
].join("\n");

const typed = "相談の窓口を一つにまとめ、案内を分かりやすくした。\n電話での相談も受け付けた。";

/**
 * Brings the pane from one state to the next, from the first start to the finished summary, and stops in each: every name that is yielded
 * is a state to look at.
 */
export async function* paneStates(workbench: WorkbenchPage, words: Strings): AsyncGenerator<string> {
  const { pane } = workbench;
  const { plan, build, check, editor, summary, publication, steps } = paneWords(words);
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const shows = (text: string) => pane.getByText(text, { exact: false }).first().waitFor();
  const step = (name: keyof typeof steps) =>
    pane.getByRole("navigation").getByRole("button", { name: steps[name] }).click();

  await pane.getByRole("button", { name: plan.openSample }).waitFor();
  yield "welcome";
  await step("build");
  await shows(build.noPlan);
  yield "build-without-plan";
  await step("check");
  await shows(check.notOurs);
  yield "check-without-sheets";
  await step("summary");
  await shows(summary.notOurs);
  yield "summary-without-sheets";
  await step("plan");
  await press(plan.useSelection);
  await shows(words.workbookErrors.selectionIsEmpty(""));
  yield "reading-failed";
  await pane.getByLabel(plan.pastePlan).fill(faultyPlan);
  await press(plan.readPlan);
  await shows(plan.linesHint);
  yield "plan-with-problems";
  await press(plan.startOver);
  await pane.getByLabel(plan.pastePlan).fill("計画の目的を述べる文章だけが、一行に続いています。");
  await press(plan.readPlan);
  await shows(plan.noMeasures.oneLine);
  yield "plan-without-measures";
  await press(plan.startOver);
  await press(plan.openSample);
  await shows(plan.linesHint);
  yield "plan-read";
  await pane.locator("summary").first().click();
  await pane.getByLabel(plan.layouts.measure).waitFor();
  yield "plan-settings";
  await press(plan.toBuild);
  await pane.getByRole("button", { name: build.buildSheets }).waitFor();
  yield "build-preview";
  await press(build.buildSheets);
  await pane.getByRole("button", { name: build.toCheck }).waitFor();
  yield "built";
  await workbench.call("typeInto", "計画", "D13", "市民活動のきっかけづくりの推進");
  await pane.getByRole("button", { name: build.rebuildSheets }).waitFor();
  yield "build-outdated";
  await press(build.rebuildSheets);
  await press(build.toCheck);
  await pane.getByRole("button", { name: check.copyMissing }).waitFor();
  yield "check";
  await pane.getByLabel(check.search).fill("どこにもない施策");
  await shows(check.noMatch);
  yield "check-nothing-found";
  await pane.getByLabel(check.search).fill("");
  await pane.getByLabel(check.onlyMissing).check();
  yield "check-only-missing";
  await pane.getByRole("button", { expanded: false }).first().click();
  const area = pane.getByLabel(words.fields.selfAssessment, { exact: true });
  await area.fill(typed);
  await shows(editor.statuses.saved);
  yield "editor-saved";
  const cell = await cellOf(workbench, typed);
  await area.fill("窓口を一つにまとめた。");
  await workbench.call("colleagueTypes", ...cell, "窓口の開設日を週五日に増やした。");
  await shows(editor.theirsArrived);
  yield "editor-text-arrived";
  await pane.getByLabel(check.search).focus();
  await shows(editor.mineAside);
  yield "editor-conflict";
  await press(editor.useAside);
  await shows(editor.theirsAside);
  yield "editor-set-aside";
  await press(editor.putAway);
  await workbench.call("refuse", "cellEditMode");
  await area.fill("電話での相談も受け付けた。");
  await step("summary");
  await shows(editor.unsaved(1));
  yield "text-unsaved";
  await workbench.call("refuse", null);
  await press(words.pane.retry);
  await pane.getByText(editor.unsaved(1)).waitFor({ state: "detached" });
  await shows(summary.states.missing);
  yield "summary-missing";
  await press(summary.writeSummary);
  await shows(summary.states.current);
  yield "summary-current";
  await press(publication.make);
  await pane.getByRole("link", { name: publication.save(publishedFileNames.page) }).waitFor();
  yield "summary-published";
  await workbench.call("typeInto", ...cell, "書き直した文章。");
  await shows(summary.states.outdated);
  yield "summary-outdated";
  yield* roundStates(workbench, words);
}

/** The cell that holds a text. @throws Error when none does */
async function cellOf(workbench: WorkbenchPage, text: string): Promise<[sheetName: string, address: string]> {
  const sheets = await workbench.call("sheets");
  for (const { name } of sheets) {
    for (let row = 4; row <= 20; row++) {
      for (const address of [`E${row}`, `F${row}`])
        if ((await workbench.call("read", name, address)) === text) return [name, address];
    }
  }
  throw new Error(`No cell holds 「${text}」.`);
}
