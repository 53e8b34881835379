import type { BuildReport } from "../../../src/app/build/buildReport";
import { buildWorkbook, previewBuild, type BuildRequest } from "../../../src/app/build/buildWorkbook";
import { planOnSheet } from "../../../src/app/build/planOnSheet";
import { checkWorkbook } from "../../../src/app/check/checkWorkbook";
import { worklist } from "../../../src/app/check/worklist";
import { WorkbookError } from "../../../src/app/failure";
import { openWorkbook } from "../../../src/app/session/openWorkbook";
import { saveText } from "../../../src/app/session/saveText";
import { writeSummary } from "../../../src/app/summary/writeSummary";
import { HostError, namingHostErrors } from "../../../src/excel/hostError";
import { openXlsx } from "../../../src/file/openXlsx";
import { saveXlsx } from "../../../src/file/saveXlsx";
import { usualFields } from "../../../src/forms/fields";
import { withLabels, type Settings } from "../../../src/forms/settings";
import type { Plan } from "../../../src/plan/plan";
import { City, cityPlan, countedId, measureOf, policyOf } from "../../app/city";
import type { Dice } from "./dice";
import { homesOf, seeBuilt, seeLosses, seeSummary } from "./oracle";
import { identityOf, ownerIn } from "./reading";
import { labelsOf, type Town } from "./town";

export const now = new Date(2017, 3, 1, 9, 30);
export const portOf = (city: City) => namingHostErrors(city.host.runExcel);

function planOf({ lines, wanted }: Town): Plan {
  const policies = [...new Set(lines.map(({ policyId }) => policyId))].map((id) => {
    const own = lines.filter(({ policyId }) => policyId === id);
    const { policyNumber = "", policyTitle = "" } = own[0] ?? {};
    return policyOf(
      policyNumber,
      policyTitle,
      own.map(({ number, title }) => measureOf(number, title)),
    );
  });
  return { title: "計画", fiscalYear: `平成${wanted.year}年度`, policies };
}

function settingsOf({ wanted }: Town): Settings {
  const { self, committee } = labelsOf(wanted.labels);
  return {
    layout: wanted.layout,
    level: wanted.level,
    fields: withLabels(usualFields, { selfAssessment: self, committeeAssessment: committee }),
  };
}

/** What a use case refuses or Excel fails at is told to the person; anything else is a fault of ours. */
export function refusal(town: Town, what: string, error: unknown): void {
  town.say(
    `${what}：${error instanceof Error ? `${error.name} ${error.message.slice(0, 60)}` : String(error)}`,
  );
  if (!(error instanceof WorkbookError) && !(error instanceof HostError))
    town.violations.push(`${what} throws ${error instanceof Error ? (error.stack ?? "") : String(error)}`);
  seeLosses(town, what);
}

/** What there is to build: 計画 as it stands, or the plan as a text. */
async function requestOf(town: Town, isFromSheet: boolean): Promise<BuildRequest> {
  const common = { now, newId: countedId };
  if (!isFromSheet) return { ...common, plan: planOf(town), settings: settingsOf(town) };
  const { structure } = (await checkWorkbook(portOf(town.city))).evaluation;
  return { ...common, plan: planOnSheet(structure), settings: structure.settings };
}

/** Builds; broken off at an action where `failsAt` says so. The result is whether it came to its end, from 計画 or from a text. */
export async function build(town: Town, dice: Dice, failsAt?: number): Promise<"sheet" | "text" | null> {
  const source = town.built.length > 0 && dice.chance(0.5) ? "sheet" : "text";
  const isFailing = failsAt === undefined ? "" : `（${failsAt}で失敗）`;
  const what = `${source === "sheet" ? "計画シートから" : "文章から"}作る${isFailing}`;
  const { workbook } = town.city.host;
  try {
    const request = await requestOf(town, source === "sheet");
    const { ambiguous } = await previewBuild(portOf(town.city), request);
    const decisions = ambiguous.map(({ from }) => ({ from, to: null }));
    const before = { homes: homesOf(town), built: town.built };
    let action = 0;
    const isBrokenOff = (kind: string) => kind !== "load" && kind !== "get" && ++action === failsAt;
    const building = new City(workbook, {
      interceptAction: ({ kind }) => (isBrokenOff(kind) ? { code: "GeneralException" } : undefined),
    });
    const report = await buildWorkbook(portOf(building), { ...request, decisions });
    town.say(`${what}：${countsOf(report).join(" ")}`);
    town.city = new City(workbook);
    town.builtAs = town.wanted;
    town.built = town.lines.map((line) => ({ ...line }));
    town.unclear.clear();
    town.sorted.clear();
    seeBuilt(town, what, { ...before, asked: ambiguous.map(({ from }) => from) });
    return source;
  } catch (error) {
    town.city = new City(workbook);
    refusal(town, what, error);
    return null;
  }
}

/** Of what was added, changed, removed and put into 保管. */
const countsOf = ({ added, changed, removed, archived }: BuildReport): number[] =>
  [added, changed, removed, archived].map(({ length }) => length);

export async function failingBuild(town: Town, dice: Dice): Promise<void> {
  await build(town, dice, 1 + dice.below(120));
}

/** A build that came to its end has nothing left to do. */
export async function buildTwice(town: Town, dice: Dice): Promise<void> {
  const source = await build(town, dice);
  if (source === null) return;
  const left = countsOf(await previewBuild(portOf(town.city), await requestOf(town, source === "sheet")));
  if (left.some((count) => count > 0))
    town.violations.push(`a second build would still add, change, remove, keep ${left.join(", ")}`);
}

export async function summarise(town: Town): Promise<void> {
  try {
    const { keptEdits } = await writeSummary(portOf(town.city), { now });
    town.say(`総括表を作る：保管${keptEdits}`);
    seeLosses(town, "総括表");
    seeSummary(town, await checkWorkbook(portOf(town.city)));
  } catch (error) {
    refusal(town, "総括表を作る", error);
  }
}

/** Somebody types in the pane, which was read a while ago: `meanwhile` happened since. */
export async function saveInPane(
  town: Town,
  dice: Dice,
  meanwhile: ((town: Town, dice: Dice) => Promise<void>) | null,
): Promise<void> {
  const open = await openWorkbook(portOf(town.city));
  const items = open === null ? [] : worklist(open.report).policies.flatMap((policy) => policy.items);
  if (open === null || items.length === 0) return;
  const { measure, policy, texts } = dice.pick(items);
  const [seen, text] = [dice.pick(texts), town.newText(dice)];
  const isAsBuilt = JSON.stringify(town.lines) === JSON.stringify(town.built);
  await meanwhile?.(town, dice);
  try {
    const save = { key: seen.key, expected: seen.text, text, now };
    const { outcome } = await saveText(portOf(town.city), open, save);
    town.say(
      `ペイン：${measure?.number ?? policy.number} ${measure?.title ?? policy.title}に${text.slice(0, 20)}：${outcome}`,
    );
    const standing = town.standing();
    if (outcome === "saved") {
      if (!standing.has(seen.text)) town.texts.delete(seen.text);
      const { number, title } = measure ?? policy;
      const id = isAsBuilt ? ownerIn(town.built, { number, title, isOfPolicy: measure === null }) : null;
      town.texts.set(text, { id, field: seen.field === "selfAssessment" ? "self" : "committee" });
    }
    seeLosses(town, "ペイン");
  } catch (error) {
    refusal(town, "ペイン", error);
  }
}

/** The workbook is saved as a file and opened again, where nothing has to be remembered of sheets by their ids. */
export async function saveAndOpen(town: Town): Promise<void> {
  if (town.copies.size + town.foreign.size + town.unclear.size + town.sorted.size > 0) return;
  town.city = new City(await openXlsx(await saveXlsx(town.city.host.workbook)));
  town.say("保存して開く");
  seeLosses(town, "保存して開く");
}

/** Last year's sheet of a policy is copied into the workbook. */
export async function copyIn(town: Town): Promise<void> {
  const other = new City();
  await other.build(cityPlan, {}, () => `last${String(town.newId()).padStart(4, "0")}`);
  await other.fill();
  const sheet = other.host.workbook.sheets.find((each) => identityOf(each).startsWith("policy:"));
  if (sheet === undefined) return;
  const copied = structuredClone({
    ...sheet,
    id: `{${town.newId()}}`,
    name: `昨年度${town.newId()}`,
    tables: [],
  });
  town.sheets.push(copied);
  town.foreign.set(copied.id, JSON.stringify([...copied.cells].map(([row, line]) => [row, [...line]])));
  town.say(`${copied.name}を写し込む`);
}
