import { assertRounds } from "../rounds/rounds";
import { assertHistories, assertYears } from "./histories";

/** What is tried at random, and what it shows. */
const kinds = {
  workbook: { assert: assertHistories, shown: "nothing lost, misplaced or falsely complete" },
  years: { assert: assertYears, shown: "nothing lost or misplaced, and every year begins with blanks" },
  rounds: { assert: assertRounds, shown: "nothing lost or misplaced, no conflict hidden" },
};

/** `npm run histories [-- COUNT [SEED [rounds]]]`: random histories of a workbook, or of files handed out; others with each seed. */
const [count = "5000", seed = "1", kind = "workbook"] = process.argv.slice(2);
const { assert, shown } = kinds[kind === "rounds" || kind === "years" ? kind : "workbook"];

assert(Number(count), Number(seed)).then(
  () => console.log(`${count} histories, seed ${seed}: ${shown}`),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
