import type { Figure, Section } from "../figure";
import { samplePlan } from "../../test/browser/sampleBook";
import { paneBuild } from "./builds";
import { emptyWorkbook, officeStub, workbookOfPlan, type StubAnswers } from "./officeStub";
import { openBrowser } from "./openBrowser";
import { serveSite } from "./site";
import { timeUntilUsable } from "./usable";

const mostRequests = 3;

/** gzip */
const mostBytes = 150_000;

interface Screen extends StubAnswers {
  name: string;
}

/** What the pane itself loads until its first step can be used; Office.js comes from Microsoft and does not count. */
export const firstScreen: Section = {
  name: "first screen",
  measure: async () => {
    const workbook = await workbookOfPlan(samplePlan);
    const screens: Screen[] = [
      { name: "plan step", displayLanguage: "ja-JP", workbook: emptyWorkbook },
      { name: "check step", displayLanguage: "ja-JP", workbook },
      { name: "check step in English", displayLanguage: "en-US", workbook },
    ];
    const browser = await openBrowser();
    const figures: Figure[] = [];
    for (const { name, ...answers } of screens) {
      const site = await serveSite({ pane: await paneBuild() }, officeStub(answers));
      await timeUntilUsable(browser, `${site.url}/pane/taskpane.html`, 1);
      const sent = site.takeSent();
      await site.stop();
      const bytes = sent.reduce((sum, each) => sum + each.bytes, 0);
      figures.push(
        { name: `${name}: loaded, gzip`, value: bytes, unit: "bytes", budget: mostBytes },
        { name: `${name}: requests`, value: sent.length, unit: "count", budget: mostRequests },
      );
    }
    await browser.close();
    return figures;
  },
};
