import { assertHistories } from "./histories";

/** `npm run histories [-- COUNT [SEED]]`: as many random histories of a workbook as one likes, others with each seed. */
const [count = "5000", seed = "1"] = process.argv.slice(2);

assertHistories(Number(count), Number(seed)).then(
  () => console.log(`${count} histories, seed ${seed}: nothing lost, misplaced or falsely complete`),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
