import { isOverBudget, type Figure, type Section } from "./figure";
import { headless } from "./headless";
import { paneSections } from "./pane/paneSections";
import { pureWork } from "./pureWork";
import { roundTrips } from "./roundTrips";
import { rounds } from "./rounds";

/** Measures everything docs/performance.md states: `npm run bench`, or `npm run bench -- "round trips"` for some sections only. */

const sections: readonly Section[] = [pureWork, roundTrips, rounds, headless, ...paneSections];

const shownValue = ({ value, unit }: Figure): string =>
  unit === "ratio"
    ? value.toFixed(2)
    : value.toLocaleString("en", { maximumFractionDigits: unit === "ms" ? 1 : 0 });

function line(figure: Figure): string {
  const unit = figure.unit === "count" ? "" : figure.unit;
  const budget = figure.budget === null ? "" : `budget ${shownValue({ ...figure, value: figure.budget })}`;
  const mark = isOverBudget(figure) ? "OVER" : figure.budget === null ? "" : "ok";
  return `${shownValue(figure).padStart(12)} ${unit.padEnd(5)} ${budget.padEnd(18)} ${mark.padEnd(4)} ${figure.name}`;
}

async function bench(wanted: readonly string[]): Promise<void> {
  let broken = 0;
  for (const { name, measure } of sections) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stdout.write(`\n${name}\n`);
    for (const figure of await measure()) {
      if (isOverBudget(figure)) broken += 1;
      process.stdout.write(`${line(figure)}\n`);
    }
  }
  process.stdout.write(broken === 0 ? "\nEvery budget is kept.\n" : `\n${broken} budgets are broken.\n`);
  process.exitCode = broken === 0 ? 0 : 1;
}

void bench(process.argv.slice(2));
