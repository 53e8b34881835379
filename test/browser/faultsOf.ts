import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { source as axeSource, type AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import type { WorkbenchPage } from "./workbenchPage";

const allRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The rules whose answer depends on the colours. */
export const onlyColors = ["color-contrast"];

export interface Colors {
  colorScheme: "light" | "dark";
  forcedColors: "active" | "none";
}

/** Shows the pane in other colours; resolves when its theme has followed. */
export async function showIn({ page }: WorkbenchPage, colors: Colors): Promise<void> {
  await page.emulateMedia(colors);
  const { colorNeutralForeground1 } = colors.colorScheme === "dark" ? webDarkTheme : webLightTheme;
  const frame = await paneFrame(page);
  await frame.waitForFunction((expected) => {
    const root = document.querySelector("#root > *");
    return (
      root !== null &&
      getComputedStyle(root).getPropertyValue("--colorNeutralForeground1").trim() === expected
    );
  }, colorNeutralForeground1);
}

/** What axe finds in the pane, as lines to read; whether it can be scrolled sideways; tokens that src/taskpane/themes.ts leaves out. */
export async function faultsOf({ page }: WorkbenchPage, runOnly: string[] = allRules): Promise<string[]> {
  const frame = await paneFrame(page);
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(
    (options) =>
      (window as unknown as { axe: { run: (settings: object) => Promise<AxeResults> } }).axe.run(options),
    // What passes is not described, and style sheets are not fetched again for rules that ask for them: none does.
    { runOnly, resultTypes: ["violations"], preload: false },
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

async function paneFrame(page: Page): Promise<Frame> {
  const iframe = await page.locator("iframe.pane").first().elementHandle();
  const frame = await iframe.contentFrame();
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
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
