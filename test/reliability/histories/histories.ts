import fc from "fast-check";
import { Dice } from "./dice";
import { editPlan, editSettings } from "./planEdits";
import { textSpots } from "./reading";
import { copySheet, editSheet, rewordHeading } from "./sheetEdits";
import { clearText, correctSummary, moveText, referToText, typeText, writeNote } from "./textEdits";
import { Town } from "./town";
import { build, buildTwice, copyIn, failingBuild, saveAndOpen, saveInPane, summarise } from "./work";
import { endYear } from "./yearEnds";

type Step = (town: Town, dice: Dice) => Promise<unknown>;

/** What happens to a workbook over the months, and how often. */
const steps: Record<string, { weight: number; step: Step }> = {
  editPlan: { weight: 28, step: editPlan },
  editSettings: { weight: 6, step: editSettings },
  editSheet: { weight: 14, step: editSheet },
  rewordHeading: { weight: 2, step: rewordHeading },
  copySheet: { weight: 3, step: copySheet },
  typeText: { weight: 6, step: (town, dice) => typeText(town, dice) },
  clearText: { weight: 2, step: clearText },
  moveText: { weight: 3, step: moveText },
  writeNote: { weight: 4, step: writeNote },
  referToText: { weight: 2, step: referToText },
  correctSummary: { weight: 4, step: correctSummary },
  saveInPane: { weight: 3, step: (town, dice) => saveInPane(town, dice, null) },
  saveInPaneLate: {
    weight: 3,
    step: (town, dice) => saveInPane(town, dice, dice.pick([editPlan, editSheet, moveText])),
  },
  summarise: { weight: 4, step: summarise },
  saveAndOpen: { weight: 2, step: saveAndOpen },
  copyIn: { weight: 1, step: copyIn },
  failingBuild: { weight: 4, step: failingBuild },
  build: { weight: 10, step: (town, dice) => build(town, dice) },
  buildTwice: { weight: 4, step: buildTwice },
};

/** The same, with years that end in between. */
const stepsOfYears: typeof steps = { ...steps, endYear: { weight: 12, step: endYear } };

interface Happening {
  name: string;
  seed: number;
}

const seeds = fc.nat(0xffff_ffff);
const happeningsOf = (known: typeof steps) =>
  fc.record<Happening>({
    name: fc.oneof(
      ...Object.entries(known).map(([name, { weight }]) => ({ arbitrary: fc.constant(name), weight })),
    ),
    seed: seeds,
  });

/** A city's workbook from its first build to a summary; the result tells the first thing that went wrong, with the whole story. */
export async function history(first: number, then: readonly Happening[]): Promise<string | null> {
  const dice = new Dice(first);
  const town = new Town(dice);
  const isGood = () => town.violations.length === 0;
  await build(town, dice);
  for (const spot of textSpots(town)) if (dice.chance(0.75)) await typeText(town, dice, spot);
  for (const { name, seed } of then) if (isGood()) await stepsOfYears[name]?.step(town, new Dice(seed));
  if (isGood()) await build(town, dice);
  if (isGood()) await summarise(town);
  return isGood() ? null : [...town.violations, ...town.story].join("\n");
}

/** @throws Error with the shortest history found in which something is lost, misplaced or falsely complete. */
export const assertHistories = (count: number, seed: number, known = steps): Promise<void> =>
  fc.assert(
    fc.asyncProperty(
      seeds,
      fc.array(happeningsOf(known), { minLength: 3, maxLength: 10, size: "max" }),
      async (first, then) => {
        const violation = await history(first, then);
        if (violation !== null) throw new Error(violation);
      },
    ),
    { numRuns: count, seed },
  );

/** The same of histories in which years end. @throws Error likewise */
export const assertYears = (count: number, seed: number): Promise<void> =>
  assertHistories(count, seed, stepsOfYears);
