import type { Figure, Section } from "../figure";
import { samplePlan } from "../../test/browser/sampleBook";
import { paneBuild } from "./builds";
import { emptyWorkbook, officeStub, workbookOfPlan, type StubAnswers } from "./officeStub";
import { openBrowser } from "./openBrowser";
import { serveSite } from "./site";
import { askedUntilUsable } from "./usable";

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
      const { first, after } = await askedUntilUsable(browser, `${site.url}/pane/taskpane.html`);
      const sent = site.takeSent();
      await site.stop();
      const bytesOf = (paths: readonly string[]) =>
        sent.filter(({ path }) => paths.includes(path)).reduce((sum, { bytes }) => sum + bytes, 0);
      const requests = sent.filter(({ path }) => first.includes(path)).length;
      figures.push(
        { name: `${name}: loaded, gzip`, value: bytesOf(first), unit: "bytes", budget: mostBytes },
        { name: `${name}: requests`, value: requests, unit: "count", budget: mostRequests },
        { name: `${name}: loaded right after`, value: bytesOf(after), unit: "bytes", budget: null },
      );
    }
    await browser.close();
    return figures;
  },
};
