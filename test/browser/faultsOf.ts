import { source as axeSource, type AxeResults } from "axe-core";
import type { WorkbenchPage } from "./workbenchPage";

const allRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The rules whose answer depends on the colours. */
export const onlyColors = ["color-contrast"];

/** What axe finds in the pane, as lines to read; whether it can be scrolled sideways; tokens that src/taskpane/themes.ts leaves out. */
export async function faultsOf({ page }: WorkbenchPage, runOnly: string[] = allRules): Promise<string[]> {
  const iframe = await page.locator("iframe.pane").first().elementHandle();
  const frame = await iframe.contentFrame();
  if (!frame) throw new Error("The pane has no frame.");
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(
    (options) =>
      (window as unknown as { axe: { run: (settings: object) => Promise<AxeResults> } }).axe.run(options),
    { runOnly },
  );
  const isTooWide = await frame.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  const tokens = await frame.evaluate(tokensWithoutValue);
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...(isTooWide ? ["wider than the pane"] : []),
    ...tokens.map((token) => `token without a value: ${token}`),
  ];
}

/** Tokens of Fluent UI that a style asks for and the theme does not give. Runs in the pane. */
function tokensWithoutValue(): string[] {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const asked = new Set(
    rules.flatMap(({ cssText }) =>
      [...cssText.matchAll(/var\(--([A-Za-z0-9]+)\)/g)].map(([, token = ""]) => token),
    ),
  );
  const given = getComputedStyle(document.querySelector("#root > *") ?? document.body);
  return [...asked].filter((token) => given.getPropertyValue(`--${token}`) === "");
}
