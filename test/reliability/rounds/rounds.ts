import fc from "fast-check";
import { collectWorkbook } from "../../../src/app/collect/collectWorkbook";
import { previewCollection } from "../../../src/app/collect/previewCollection";
import { readReturnedFiles } from "../../../src/app/collect/readReturnedFiles";
import { readWorkbook } from "../../../src/app/readWorkbook";
import type { Choice, Decision } from "../../../src/collect/decision";
import { saveXlsx } from "../../../src/file/saveXlsx";
import { Dice } from "../histories/dice";
import { fileEdits } from "./fileEdits";
import { seeLosses, seenBefore, seeTexts } from "./roundOracle";
import { RoundTown, constantsOf, type TownFile } from "./roundTown";

type Step = (town: RoundTown, dice: Dice) => Promise<void> | void;

const now = new Date(2025, 3, 1, 9, 30);

const standing = (town: RoundTown) => town.measures.filter(({ isGone }) => !isGone);

/** What happens between the files going out and the last of them coming back. */
const steps: Record<string, { weight: number; step: Step }> = {
  ...Object.fromEntries(
    Object.entries(fileEdits).map(([name, { weight, edit }]) => [
      name,
      {
        weight,
        step: (town: RoundTown, dice: Dice): void => {
          if (town.files.length === 0) return;
          const file = dice.pick(town.files);
          edit(file, dice, town);
          town.story.push(`${name} in ${file.name}`);
        },
      },
    ]),
  ),
  typeInWorkbook: {
    weight: 14,
    step: (town, dice) => {
      const measure = dice.pick(standing(town));
      town.write(measure, dice.chance(0.8) ? town.newText(dice) : "");
      town.story.push(`typed at ${measure.number} in the workbook: ${town.textOf(measure)}`);
    },
  },
  reword: { weight: 3, step: reword },
  remove: { weight: 2, step: remove },
  numberAnew: { weight: 2, step: numberAnew },
  handOut: { weight: 3, step: (town, dice) => town.handOut(dice.pick(["body", "policy"])) },
  collect: { weight: 8, step: collect },
};

/** A measure is called a little otherwise by now, or has another number. */
async function reword(town: RoundTown, dice: Dice): Promise<void> {
  const plan = await town.seeMeasures();
  const { id } = dice.pick(standing(town));
  const policies = plan.policies.map((policy) => ({
    ...policy,
    measures: policy.measures.map((measure) =>
      measure.id === id ? { ...measure, title: `${measure.title}の推進` } : measure,
    ),
  }));
  await town.city.build({ ...plan, policies });
  await town.seeMeasures();
  town.story.push(`reworded ${id}`);
}

async function remove(town: RoundTown, dice: Dice): Promise<void> {
  if (standing(town).length < 2) return;
  const plan = await town.seeMeasures();
  const { id } = dice.pick(standing(town));
  const policies = plan.policies
    .map((policy) => ({ ...policy, measures: policy.measures.filter((measure) => measure.id !== id) }))
    .filter(({ measures }) => measures.length > 0);
  await town.city.build({ ...plan, policies });
  await town.seeMeasures();
  town.story.push(`removed ${id}`);
}

/** Numbers close up where a measure has gone. */
async function numberAnew(town: RoundTown): Promise<void> {
  const plan = await town.seeMeasures();
  const policies = plan.policies.map((policy) => ({
    ...policy,
    measures: policy.measures.map((measure, index) => ({
      ...measure,
      number: `${policy.number}-${index + 1}`,
    })),
  }));
  await town.city.build({ ...plan, policies });
  await town.seeMeasures();
  town.story.push("numbered anew");
}

const bytesOf = ({ book }: TownFile) => saveXlsx(book);

/** Some of the files come back, in any order, are decided somehow, and collected; then once more. */
async function collect(town: RoundTown, dice: Dice): Promise<void> {
  const files = town.files.filter(() => dice.chance(0.7)).sort(() => (dice.chance(0.5) ? 1 : -1));
  if (files.length === 0) return;
  const returned = await readReturnedFiles(
    files.map((file) => ({ name: file.name, bytes: () => bytesOf(file) })),
  );
  const run = town.city.host.runExcel;
  const { sheets } = await run(readWorkbook);
  const { conflicts } = previewCollection(sheets, returned, []);
  const decisions = conflicts.flatMap((conflict): Decision[] => {
    const choice = dice.pick<Choice | null>(["ours", "theirs", "both", null]);
    return choice === null ? [] : [{ conflict, choice }];
  });
  town.story.push(`collected ${files.map(({ name }) => name).join(", ")}`);
  const before = seenBefore(town);
  const report = await collectWorkbook(run, { returned, decisions, now });
  seeTexts(town, before, files, report);
  seeLosses(town, before, files, report);
  const once = constantsOf(town.book);
  await collectWorkbook(run, { returned, decisions, now });
  const twice = constantsOf(town.book);
  const changed = [
    ...twice.filter((text) => !once.includes(text)),
    ...once.filter((text) => !twice.includes(text)),
  ];
  if (changed.length > 0 || once.length !== twice.length)
    town.violations.push(`collecting again changed ${once.length - twice.length} ${JSON.stringify(changed)}`);
}

const seeds = fc.nat(0xffff_ffff);
const happenings = fc.record({
  name: fc.oneof(
    ...Object.entries(steps).map(([name, { weight }]) => ({ arbitrary: fc.constant(name), weight })),
  ),
  seed: seeds,
});

/** A round from its hand-outs to its last file; the result tells the first thing that went wrong, with the whole story. */
async function round(first: number, then: readonly { name: string; seed: number }[]): Promise<string | null> {
  const dice = new Dice(first);
  const town = new RoundTown();
  const isGood = () => town.violations.length === 0;
  await town.begin(dice);
  await town.handOut(dice.pick(["body", "policy"]));
  for (const { name, seed } of then) if (isGood()) await steps[name]?.step(town, new Dice(seed));
  if (isGood()) await collect(town, dice);
  return isGood() ? null : [...town.violations, ...town.story].join("\n");
}

/** @throws Error with the shortest round found in which a text is lost, misplaced, or in a conflict that nobody is told of. */
export const assertRounds = (count: number, seed: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(
      seeds,
      fc.array(happenings, { minLength: 4, maxLength: 16, size: "max" }),
      async (first, then) => {
        const violation = await round(first, then);
        if (violation !== null) throw new Error(violation);
      },
    ),
    { numRuns: count, seed },
  );
