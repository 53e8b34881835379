import { startNextYear, type NextYearRequest } from "../../../src/app/nextYear/startNextYear";
import { previousFiscalYear } from "../../../src/plan/words/nextFiscalYear";
import { City, countedId } from "../../app/city";
import type { Dice } from "./dice";
import { homesOf, seeBuilt, seeYearEnded } from "./oracle";
import { find, identityOf, valueAt } from "./reading";
import type { Town } from "./town";
import { editPlan } from "./planEdits";
import { typeText } from "./textEdits";
import { now, portOf, refusal } from "./work";

/** The year ends: at once, or broken off at some action, with somebody at work before it is begun again. */
export async function endYear(town: Town, dice: Dice): Promise<void> {
  if (town.built.length === 0) return;
  const fiscalYear = `平成${town.wanted.year + 1}年度`;
  if (dice.chance(0.4)) {
    await beginYear(town, { fiscalYear }, 1 + dice.below(150));
    for (let more = dice.below(3); more > 0; more--)
      await dice.pick([editPlan, (other: Town) => typeText(other, dice)])(town, dice);
  }
  await beginYear(town, { fiscalYear });
}

async function beginYear(town: Town, request: Partial<NextYearRequest>, failsAt?: number): Promise<void> {
  const what = `次年度を始める${failsAt === undefined ? "" : `（${failsAt}で失敗）`}`;
  const { workbook } = town.city.host;
  const { built } = town;
  const homes = homesOf(town);
  let action = 0;
  const isBrokenOff = (kind: string) => kind !== "load" && kind !== "get" && ++action === failsAt;
  const beginning = new City(workbook, {
    interceptAction: ({ kind }) => (isBrokenOff(kind) ? { code: "GeneralException" } : undefined),
  });
  try {
    const report = await startNextYear(portOf(beginning), { now, newId: countedId, ...request });
    town.say(`${what}：${report.fiscalYear}、保管${report.carried}`);
    town.city = new City(workbook);
    followYear(town);
    town.builtAs = town.wanted;
    town.built = town.lines.map((line) => ({ ...line }));
    town.unclear.clear();
    town.sorted.clear();
    seeBuilt(town, what, { homes: new Map(), built, asked: [] });
    seeYearEnded(town, what, { ended: previousFiscalYear(report.fiscalYear) ?? "", homes });
  } catch (error) {
    town.city = new City(workbook);
    followYear(town);
    refusal(town, what, error);
  }
}

/** The city means the year that 計画 says. */
function followYear(town: Town): void {
  const sheet = town.sheets.find((each) => identityOf(each) === "plan");
  const at = sheet && find(sheet, "年度");
  const said = at && /^平成(\d+)年度$/.exec(valueAt(sheet, { row: at.row, column: at.column + 1 }));
  if (said) town.wanted = { ...town.wanted, year: Number(said[1]) };
}
