import { source as axeSource, type AxeResults } from "axe-core";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { readPlan } from "../../src/app/plan/readPlan";
import type { Plan } from "../../src/plan/plan";
import { cityPlan, measureOf, policyOf } from "../app/city";
import { publishPlan, textOf } from "../publish/publishedCity";
import { launchBrowser } from "./launchBrowser";
import { samplePlan } from "./sampleBook";

jest.setTimeout(60_000);

const hostile = [
  "<script>alert(1)</script>",
  "\u202E右から左",
  "長い語".repeat(400),
  "https://example.jp/" + "a".repeat(300),
];

const plans: [string, Plan][] = [
  ["the sample", readPlan(samplePlan).plan],
  [
    "a plan with gaps",
    {
      ...cityPlan,
      policies: [policyOf("1", "裾野", [measureOf("1-1", "講座", { selfAssessment: "未定" })])],
    },
  ],
  [
    "a plan of hostile texts",
    {
      ...cityPlan,
      policies: hostile.map((text, index) =>
        policyOf(String(index + 1), text, [measureOf(`${index + 1}-1`, text, { selfAssessment: text })]),
      ),
    },
  ],
];

describe("公表用.html in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(plans)(
    "has nothing that axe finds fault with, is as wide as a telephone, and runs nothing: %s",
    async (_, plan) => {
      const path = join(tmpdir(), `published-${process.pid}.html`);
      await writeFile(path, textOf(await publishPlan(plan), "公表用.html"));
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
      const dialogs: string[] = [];
      page.on("dialog", (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await page.goto(pathToFileURL(path).href);
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
      );
      const isTooWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      await page.close();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 100)}`)),
      ).toEqual([]);
      expect({ isTooWide, dialogs }).toEqual({ isTooWide: false, dialogs: [] });
    },
  );
});
