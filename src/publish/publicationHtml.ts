import type { Evaluation, PolicyEvaluation } from "../forms/evaluation/evaluation";
import { countsSheetName } from "../forms/countHeadings";
import { planCaption, publicationSheetName, publishedWords } from "../forms/headings";
import { westernYearOf } from "../plan/words/fiscalYear";
import { publishedParts } from "../forms/publicationSheet/publishedParts";
import { countsId, countsSection } from "./countsSection";
import { Markup, markup } from "./markup";
import { pageStyle } from "./pageStyle";
import { policyId, policyName, policySection } from "./policySection";

/** 公表用.html: the plan and its texts as one page that is read, printed, read out, and opened in Word. All of it is in the one file. */
export function publicationHtml(evaluation: Evaluation): string {
  const { plan } = evaluation;
  const policies = publishedParts(evaluation);
  const counts = countsSection(evaluation);
  const title = plan.title || publicationSheetName;
  const page = markup`<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${planCaption({ ...plan, title })}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${yearLine(plan.fiscalYear)}${contents(policies, counts !== null)}${counts}${policies.map((part, index) => [
    groupHeading(part, policies[index - 1]),
    policySection(part, index),
  ])}</main>
</body>
</html>
`;
  return page.text;
}

function yearLine(fiscalYear: string): Markup | null {
  if (fiscalYear === "") return null;
  return markup`<p>${publishedWords.yearOf(fiscalYear, westernYearOf(fiscalYear))}</p>\n`;
}

function contents(policies: readonly PolicyEvaluation[], hasCounts: boolean): Markup | null {
  if (policies.length < 2) return null;
  const entries = policies.map(
    ({ policy }, index) => markup`<li><a href="#${policyId(index)}">${policyName(policy)}</a></li>\n`,
  );
  const first = hasCounts ? markup`<li><a href="#${countsId}">${countsSheetName}</a></li>\n` : null;
  return markup`<nav aria-label="${publishedWords.contents}">\n<ul>\n${[first, entries]}</ul>\n</nav>\n`;
}

function groupHeading({ policy }: PolicyEvaluation, before: PolicyEvaluation | undefined): Markup | null {
  const { group } = policy;
  return group === "" || group === before?.policy.group ? null : markup`<h2>${group}</h2>\n`;
}
