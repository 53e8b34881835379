import type { Figure, Section } from "../figure";
import { samplePlan } from "../../test/browser/sampleBook";
import { paneBuild, referenceBuild } from "./builds";
import { median } from "../median";
import { emptyWorkbook, officeStub, workbookOfPlan } from "./officeStub";
import { openBrowser } from "./openBrowser";
import { serveSite } from "./site";
import { timeUntilUsable } from "./usable";

const runs = 21;

/** How much slower than this machine, and how the figures say so. */
const machines = [
  { slowdown: 1, suffix: "" },
  { slowdown: 4, suffix: ", processor 4 times slower" },
];

/** The reference page takes as long as Microsoft's template within a few hundredths; of the template the pane may take 0.9. */
const mostOfReference = 0.9;

/** What the pane opens with. In a workbook of ours it has by then read, checked and listed it, for which there is nothing to compare with. */
const opening = "plan step";

const referencePage = "reference page";

/** The time until the first control can be used, beside the reference page's in the same minute. */
export const firstUse: Section = {
  name: "first use",
  measure: async () => {
    const template = process.env.TEMPLATE_BUILD;
    const pane = await paneBuild();
    const folders = {
      pane,
      reference: await referenceBuild(),
      ...(template !== undefined && { template }),
    };
    const answers = { displayLanguage: "ja-JP" };
    const empty = await serveSite(folders, officeStub({ ...answers, workbook: emptyWorkbook }));
    const filled = await serveSite(
      { pane },
      officeStub({ ...answers, workbook: await workbookOfPlan(samplePlan) }),
    );
    const pages = [
      { name: opening, url: `${empty.url}/pane/taskpane.html` },
      { name: "check step", url: `${filled.url}/pane/taskpane.html` },
      { name: referencePage, url: `${empty.url}/reference/taskpane.html` },
      ...(template === undefined
        ? []
        : [{ name: "Microsoft's template", url: `${empty.url}/template/taskpane.html` }]),
    ];
    const browser = await openBrowser();
    const figures: Figure[] = [];
    for (const { slowdown, suffix } of machines) {
      const times = new Map(pages.map(({ name }) => [name, [] as number[]]));
      for (let run = 0; run <= runs; run++) {
        for (const { name, url } of pages) {
          const time = await timeUntilUsable(browser, url, slowdown);
          if (run > 0) times.get(name)?.push(time);
        }
      }
      figures.push(...figuresOf(times, suffix));
    }
    await browser.close();
    await Promise.all([empty.stop(), filled.stop()]);
    return figures;
  },
};

/** Each run is compared with the reference's of the same round, so that a busy minute weighs on both alike. */
function figuresOf(times: ReadonlyMap<string, number[]>, suffix: string): Figure[] {
  const reference = times.get(referencePage) ?? [];
  return [...times].flatMap(([name, each]): Figure[] => [
    { name: `${name}${suffix}`, value: median(each), unit: "ms", budget: null },
    ...(name === referencePage ? [] : [ratioFigure(name, each, reference, suffix)]),
  ]);
}

const ratioFigure = (name: string, times: number[], reference: number[], suffix: string): Figure => ({
  name: `${name} to the reference page${suffix}`,
  value: median(times.map((time, run) => time / (reference[run] ?? Number.NaN))),
  unit: "ratio",
  budget: name === opening ? mostOfReference : null,
});
