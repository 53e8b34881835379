import type { Dice } from "./dice";
import {
  constantAt,
  constantsOn,
  find,
  identityOf,
  lastRow,
  ownerOf,
  textSpots,
  type TextSpot,
} from "./reading";
import type { Town } from "./town";
import { pickOwnSheet } from "./sheetEdits";

/** Somebody types a text into a cell for it. */
export async function typeText(town: Town, dice: Dice, spot?: TextSpot): Promise<void> {
  const spots = textSpots(town);
  if (spots.length === 0) return;
  const at = spot ?? dice.pick(spots);
  const text = town.newText(dice);
  await town.act(`${at.sheet.name}：${at.number} ${at.title}に${text.slice(0, 20)}`, ({ worksheets }) => {
    worksheets.getItem(at.sheet.id).getRangeByIndexes(at.row, at.column, 1, 1).values = [[text]];
  });
  const typed = constantAt(at.sheet, at);
  if (town.texts.has(typed)) town.texts.set(typed, { id: ownerOf(town, at), field: at.field });
}

/** Somebody empties a cell for a text. */
export async function clearText(town: Town, dice: Dice): Promise<void> {
  const spots = textSpots(town);
  if (spots.length === 0) return;
  const { sheet, row, column } = dice.pick(spots);
  await town.act(`${sheet.name}：文章を消す`, ({ worksheets }) => {
    worksheets.getItem(sheet.id).getRangeByIndexes(row, column, 1, 1).values = [[""]];
  });
}

/** Somebody cuts a text out of one cell and puts it into another. */
export async function moveText(town: Town, dice: Dice): Promise<void> {
  const spots = textSpots(town);
  if (spots.length < 2) return;
  const [from, to] = [dice.pick(spots), dice.pick(spots)];
  const text = constantAt(from.sheet, from);
  if (from === to || text === "") return;
  await town.act(`${from.number}の文章を${to.number}に移す`, ({ worksheets }) => {
    worksheets.getItem(from.sheet.id).getRangeByIndexes(from.row, from.column, 1, 1).values = [[""]];
    worksheets.getItem(to.sheet.id).getRangeByIndexes(to.row, to.column, 1, 1).values = [[text]];
  });
  // On a copy of a sheet it may still stand where it was.
  const places = town.sheets.flatMap(constantsOn).filter((each) => each === text);
  if (places.length > 1) town.texts.set(text, { id: null, field: null });
  else if (town.texts.has(text)) town.texts.set(text, { id: ownerOf(town, to), field: to.field });
}

/** Somebody writes a note below or beside what the add-in wrote on a sheet, 計画 and 保管 among them. */
export async function writeNote(town: Town, dice: Dice): Promise<void> {
  const others = town.sheets.filter(
    (each) => /^(plan|archive)$/.test(identityOf(each)) && !town.foreign.has(each.id),
  );
  const sheet = dice.chance(0.5) ? pickOwnSheet(town, dice) : others.length > 0 ? dice.pick(others) : null;
  if (sheet === null) return;
  const width = Math.max(0, ...[...sheet.cells.values()].flatMap((line) => [...line.keys()]));
  const isBelow = dice.chance(0.5) && identityOf(sheet) !== "plan";
  const spot = isBelow
    ? { row: lastRow(sheet) + 1 + dice.below(2), column: dice.below(width + 1) }
    : { row: dice.below(lastRow(sheet) + 1), column: width + 1 + dice.below(2) };
  const text = `文${town.newId()}のメモ。`;
  await town.act(`${sheet.name}：R${spot.row + 1}C${spot.column + 1}にメモ「${text}」`, ({ worksheets }) => {
    const opened = worksheets.getItem(sheet.id);
    opened.protection.unprotect();
    const cell = opened.getRangeByIndexes(spot.row, spot.column, 1, 1);
    cell.numberFormat = [["@"]];
    cell.values = [[text]];
  });
}

/** Somebody shows a text of another sheet by a formula. */
export async function referToText(town: Town, dice: Dice): Promise<void> {
  const spots = textSpots(town).filter((spot) => town.texts.has(constantAt(spot.sheet, spot)));
  const sheet = pickOwnSheet(town, dice);
  if (spots.length === 0 || sheet === null) return;
  const from = dice.pick(spots);
  const column = String.fromCharCode(65 + from.column);
  const formula = `='${from.sheet.name.replaceAll("'", "''")}'!${column}${from.row + 1}`;
  await town.act(`${sheet.name}：${formula}`, ({ worksheets }) => {
    const opened = worksheets.getItem(sheet.id);
    opened.protection.unprotect();
    const cell = opened.getRangeByIndexes(lastRow(sheet) + 2, 4, 1, 1);
    cell.numberFormat = [["General"]];
    cell.formulas = [[formula]];
  });
}

/** Somebody corrects a text in 総括表 itself. */
export async function correctSummary(town: Town, dice: Dice): Promise<void> {
  const sheet = town.sheets.find((each) => identityOf(each) === "summary" && !town.foreign.has(each.id));
  const heading = sheet && find(sheet, "施策番号");
  if (!sheet || !heading || lastRow(sheet) <= heading.row) return;
  const row = heading.row + 1 + dice.below(lastRow(sheet) - heading.row);
  const column = heading.column + 2 + dice.below(2);
  const [old, text] = [constantAt(sheet, { row, column }), `文${town.newId()}と直した。`];
  if (town.corrections.delete(old)) town.texts.delete(old);
  town.corrections.add(text);
  await town.act(`総括表：${text}`, ({ worksheets }) => {
    const cell = worksheets.getItem(sheet.id).getRangeByIndexes(row, column, 1, 1);
    cell.numberFormat = [["@"]];
    cell.values = [[text]];
  });
}
