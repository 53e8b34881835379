import { assertRounds } from "../rounds/rounds";
import { assertHistories, assertYears } from "./histories";

/** What is tried at random, and what it shows. */
const kinds = {
  workbook: { assert: assertHistories, shown: "nothing lost, misplaced or falsely complete" },
  years: { assert: assertYears, shown: "nothing lost or misplaced, and every year begins with blanks" },
  rounds: { assert: assertRounds, shown: "nothing lost or misplaced, no conflict hidden" },
};

/** `npm run histories [-- COUNT [SEED [KIND]]]`: random histories of a workbook, with turns of the year, or of files handed out. */
const [count = "5000", seed = "1", kind = "workbook"] = process.argv.slice(2);
const chosen = Object.entries(kinds).find(([name]) => name === kind)?.[1];
if (chosen === undefined) throw new Error(`${kind} is none of ${Object.keys(kinds).join(", ")}`);
const { assert, shown } = chosen;

assert(Number(count), Number(seed)).then(
  () => console.log(`${count} histories, seed ${seed}: ${shown}`),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
