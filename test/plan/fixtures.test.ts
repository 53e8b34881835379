import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../../src/document/text/decodeText";
import { parseText } from "./parseText";
import { planJson } from "../../workbench/headless/reports";

/** What a careful clerk reads in the plan of the same name. Left out is what reasonable people read differently. */
interface Expectation {
  about: string;
  plan: Partial<ReturnType<typeof planJson>>;
  problemCodes?: string[];
}

const folder = join(__dirname, "../fixtures/plans");

function readExpectation(name: string): Expectation {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as Expectation;
}

const cases = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => file.slice(0, -".txt".length))
  .map((name) => ({ name, ...readExpectation(name) }));

describe("a plan in the style of a city", () => {
  it.each(cases.map((expected) => [expected.name, expected.about, expected] as const))(
    "%s: %s",
    (name, _about, expected) => {
      const { plan, problems } = parseText(decodeText(readFileSync(join(folder, `${name}.txt`))));
      expect(planJson(plan)).toMatchObject(expected.plan);
      if (expected.problemCodes) {
        expect([...new Set(problems.map((problem) => problem.code))].sort()).toEqual(expected.problemCodes);
      }
    },
  );
});
