import type { Frame, Locator } from "playwright-core";
import { ja } from "../../src/strings/ja";

// The job as a person does it in the pane, from a plan's text to the summary; each part ends when its outcome is on the screen.

const { plan, build, check, summary, steps, stepsLabel } = ja.pane;

/** Writing 1,000 measures takes the stand-in for Excel many seconds. */
const patience = { timeout: 300_000 };

const button = (frame: Frame, name: string): Locator => frame.getByRole("button", { name, exact: true });

export async function waitUntilUsable(frame: Frame): Promise<void> {
  await frame.locator("textarea, input[type=search]").first().waitFor(patience);
}

/** From the clipboard, as a person pastes; a text this long is read without being asked for. */
export async function pasteLongPlan(frame: Frame, text: string): Promise<void> {
  const page = frame.page();
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await frame.getByLabel(plan.pastePlan).focus();
  await page.keyboard.press("ControlOrMeta+v");
  await button(frame, plan.toBuild).waitFor(patience);
}

export async function previewBuild(frame: Frame): Promise<void> {
  await button(frame, plan.toBuild).click();
  await button(frame, build.buildSheets).waitFor(patience);
}

export async function buildSheets(frame: Frame): Promise<void> {
  await button(frame, build.buildSheets).click();
  await button(frame, build.toCheck).waitFor(patience);
}

export async function goToStep(frame: Frame, step: keyof typeof steps): Promise<void> {
  await frame
    .getByRole("navigation", { name: stepsLabel })
    .getByRole("button", { name: steps[step] })
    .click();
  await frame.getByRole("heading", { name: steps[step], exact: true }).waitFor(patience);
}

export async function checkAgain(frame: Frame): Promise<void> {
  await button(frame, check.runCheck).click();
  await frame.getByText(ja.pane.working).waitFor();
  await frame.getByText(ja.pane.working).waitFor({ state: "detached", ...patience });
}

export async function writeSummary(frame: Frame): Promise<void> {
  await frame
    .getByRole("button", { name: new RegExp(`^(${summary.writeSummary}|${summary.rewriteSummary})$`) })
    .click();
  await frame.getByText(summary.summaryWritten("総括表")).waitFor(patience);
}
