import type { Dice } from "./dice";
import { find, identityOf, lastRow } from "./reading";
import { labelsOf, type Line, type Town } from "./town";

type PlanEdit = (town: Town, dice: Dice) => string | null;

/** What people do to the rows of 計画; the result says it, or `null` where it cannot be done. */
const planEdits: Record<string, PlanEdit> = {
  putIn(town, dice) {
    const at = dice.below(town.lines.length + 1);
    const neighbour = town.lines[Math.min(at, town.lines.length - 1)];
    if (neighbour === undefined) return null;
    town.lines.splice(at, 0, { ...neighbour, id: town.newId(), number: "", title: town.newTitle(dice) });
    renumber(town);
    return "施策を加えて番号を振り直す";
  },
  takeOut(town, dice) {
    if (town.lines.length < 2) return null;
    town.lines.splice(dice.below(town.lines.length), 1);
    if (dice.chance(0.5)) renumber(town);
    return "施策を消す";
  },
  reword(town, dice) {
    const line = dice.pick(town.lines);
    line.title = line.title.endsWith("（改）") ? line.title.slice(0, -3) : `${line.title}（改）`;
    return "名称を改める";
  },
  rewordAndRenumber(town, dice) {
    const line = dice.pick(town.lines);
    line.title = `${line.title}（改）`;
    line.number = `${line.policyNumber}-${20 + dice.below(30)}`;
    return "名称と番号を改める";
  },
  exchangeTitles(town, dice) {
    const [one, other] = [dice.pick(town.lines), dice.pick(town.lines)];
    [one.title, other.title, one.id, other.id] = [other.title, one.title, other.id, one.id];
    return "二つの名称を入れ替える";
  },
  exchangeNumbers(town, dice) {
    const [one, other] = [dice.pick(town.lines), dice.pick(town.lines)];
    if (one.policyId !== other.policyId) return null;
    [one.number, other.number] = [other.number, one.number];
    return "二つの番号を入れ替える";
  },
  move(town, dice) {
    const [line, { policyId, policyNumber, policyTitle }] = [dice.pick(town.lines), dice.pick(town.lines)];
    Object.assign(line, { policyId, policyNumber, policyTitle });
    if (dice.chance(0.3)) line.title = `${line.title}（改）`;
    town.lines = policiesOf(town).flat();
    renumber(town);
    return "ほかの基本施策に移す";
  },
  sort(town) {
    town.lines.sort((one, other) => (one.title < other.title ? -1 : 1));
    return "名称の順に並べ替える";
  },
  replace(town, dice) {
    Object.assign(dice.pick(town.lines), { id: town.newId(), title: town.newTitle(dice) });
    return "別の施策に差し替える";
  },
  retitlePolicy(town, dice) {
    const [first] = dice.pick(policiesOf(town));
    if (first === undefined) return null;
    const title = first.policyTitle.replace(/の推進$/, "") + (dice.chance(0.5) ? "の推進" : "");
    for (const line of town.lines) if (line.policyId === first.policyId) line.policyTitle = title;
    return "基本施策の名称を改める";
  },
  exchangePolicies(town) {
    const [one, other] = policiesOf(town);
    if (one?.[0] === undefined || other?.[0] === undefined) return null;
    const numbers = [one[0].policyNumber, other[0].policyNumber] as const;
    for (const line of one) line.policyNumber = numbers[1];
    for (const line of other) line.policyNumber = numbers[0];
    renumber(town);
    town.lines.sort((before, after) => before.policyNumber.localeCompare(after.policyNumber));
    return "基本施策の順を入れ替える";
  },
  takeOutPolicy(town, dice) {
    const { policyId } = dice.pick(town.lines);
    const others = town.lines.filter((line) => line.policyId !== policyId);
    if (others.length === 0) return null;
    town.lines = others;
    return "基本施策を消す";
  },
};

const policiesOf = ({ lines }: Town): Line[][] =>
  [...new Set(lines.map(({ policyId }) => policyId))].map((id) =>
    lines.filter(({ policyId }) => policyId === id),
  );

function renumber(town: Town): void {
  for (const lines of policiesOf(town))
    lines.forEach((line, index) => (line.number = `${line.policyNumber}-${index + 1}`));
}

/** Somebody changes the plan on 計画, in the cells that are in sight; sometimes only in the text from which it is built. */
export async function editPlan(town: Town, dice: Dice): Promise<void> {
  const name = dice.pick(Object.keys(planEdits));
  const what = planEdits[name]?.(town, dice) ?? null;
  if (what !== null) await writeLines(town, what);
}

/** Puts the plan into 計画 as a person would. */
async function writeLines(town: Town, what: string): Promise<void> {
  const sheet = town.sheets.find((each) => identityOf(each) === "plan");
  const heading = sheet && find(sheet, "施策番号");
  if (!sheet || !heading) return;
  const rowCount = Math.max(lastRow(sheet) - heading.row, town.lines.length);
  const rows = Array.from({ length: rowCount }, (_, index) => {
    const line = town.lines[index];
    return line === undefined
      ? ["", "", "", ""]
      : [line.policyNumber, line.policyTitle, line.number, line.title];
  });
  const plan = town.lines.map(({ number, title }) => `${number} ${title}`).join("、");
  await town.act(`計画：${what}：${plan}`, ({ worksheets }) => {
    const range = worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(heading.row + 1, heading.column - 2, rowCount, 4);
    range.numberFormat = rows.map((row) => row.map(() => "@"));
    range.values = rows;
  });
}

/** Somebody changes the settings on 計画. */
export async function editSettings(town: Town, dice: Dice): Promise<void> {
  const set = async (label: string, value: string) => {
    const sheet = town.sheets.find((each) => identityOf(each) === "plan");
    const at = sheet && find(sheet, label);
    if (!sheet || !at) return;
    await town.act(`計画：${label}を${value}に`, ({ worksheets }) => {
      worksheets.getItem(sheet.id).getRangeByIndexes(at.row, at.column + 1, 1, 1).values = [[value]];
    });
  };
  const layout = dice.pick(["policy", "measure"] as const);
  const level = dice.pick(["measure", "policyAndMeasure"] as const);
  const { wanted } = town;
  await dice.pick([
    () => {
      town.wanted = { ...wanted, layout };
      return set("シートの形", layout === "policy" ? "基本施策ごとの表" : "施策ごとの個票");
    },
    () => {
      town.wanted = { ...wanted, level };
      return set("評価の単位", level === "measure" ? "施策" : "基本施策と施策");
    },
    () => {
      town.wanted = { ...wanted, year: wanted.year + 1 };
      return set("年度", `平成${wanted.year + 1}年度`);
    },
    async () => {
      const next = dice.below(2);
      town.wanted = { ...wanted, labels: next };
      const { self, committee } = labelsOf(next);
      await set("自己評価の見出し", self);
      await set("委員会評価の見出し", committee);
    },
  ])();
}
