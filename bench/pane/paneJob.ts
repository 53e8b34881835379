import type { Frame, Locator } from "playwright-core";
import { ja } from "../../src/strings/ja";
import { paneWords } from "../../test/browser/paneWords";

// The job as a person does it in the pane, from a plan's text to the summary; each part ends when its outcome is on the screen.

const { plan, build, check, summary, steps, stepsLabel } = paneWords(ja);

/** Writing 1,000 measures takes the stand-in for Excel many seconds. */
export const patience = { timeout: 300_000 };

const button = (frame: Frame, name: string): Locator => frame.getByRole("button", { name, exact: true });

export async function waitUntilUsable(frame: Frame): Promise<void> {
  await frame.locator("textarea, input[type=search]").first().waitFor(patience);
}

/** Pastes a plan from the clipboard and waits until it is read; a long one is read without being asked for. */
export async function readPlan(frame: Frame, text: string): Promise<void> {
  const page = frame.page();
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await frame.getByLabel(plan.pastePlan).focus();
  await page.keyboard.press("ControlOrMeta+v");
  const reading = button(frame, plan.readPlan).and(frame.locator(":not([aria-disabled=true])"));
  const read = button(frame, plan.toBuild);
  await reading.or(read).waitFor(patience);
  if (await reading.isVisible()) await reading.click();
  await read.waitFor(patience);
}

export async function previewBuild(frame: Frame): Promise<void> {
  await button(frame, plan.toBuild).click();
  await button(frame, build.buildSheets).waitFor(patience);
}

export async function startBuild(frame: Frame): Promise<void> {
  await button(frame, build.buildSheets).click();
}

export async function buildSheets(frame: Frame): Promise<void> {
  await startBuild(frame);
  await button(frame, build.toCheck).waitFor(patience);
}

export async function goToStep(frame: Frame, step: keyof typeof steps): Promise<void> {
  await frame
    .getByRole("navigation", { name: stepsLabel })
    .getByRole("button", { name: steps[step] })
    .click();
  await frame.getByRole("heading", { name: steps[step], exact: true }).waitFor(patience);
}

/** Builds from what the plan sheet says now, which must have changed. */
export async function buildAgain(frame: Frame): Promise<void> {
  await goToStep(frame, "build");
  await buildSheets(frame);
}

/** Once after the step was opened. */
export async function checkAgain(frame: Frame): Promise<void> {
  await button(frame, check.runCheck).click();
  await frame.getByText(/に点検しました。$/).waitFor(patience);
}

export async function writeSummary(frame: Frame): Promise<void> {
  await frame
    .getByRole("button", { name: new RegExp(`^(${summary.writeSummary}|${summary.rewriteSummary})$`) })
    .click();
  await frame.getByText(summary.summaryWritten("総括表", "公表用")).waitFor(patience);
}
