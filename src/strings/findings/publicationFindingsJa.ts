import { count } from "../numbers";
import type { PublicationFinding } from "../../check/publication/publicationFinding";
import type { FindingWords } from "./findingStrings";

const sheet = (place: { sheetName: string } | null): string => `「${place?.sheetName ?? ""}」シート`;

const rule = ({ rule: number }: { rule: string }): string => `（統一ルール ${number}）`;

/** What is found before publishing, in Japanese. 統一ルール is the Ministry's, by its numbers. */
export const publicationFindingsJa: Pick<FindingWords, PublicationFinding["code"]> = {
  commentsLeft: ({ place, count: comments }) =>
    `${sheet(place)}にコメントが ${count(comments)} 件残っています。ブックを公表する前に削除してください。`,
  hiddenSheet: ({ place }) => `${sheet(place)}が非表示です。公表するブックからは削除してください。`,
  hiddenRows: ({ place, count: rows }) =>
    `${sheet(place)}に非表示の行が ${count(rows)} 行あります。公表してよい内容か確かめてください。`,
  hiddenColumns: ({ place, count: columns }) =>
    `${sheet(place)}に非表示の列が ${count(columns)} 列あります。公表してよい内容か確かめてください。`,
  keptTexts: ({ place }) =>
    `${sheet(place)}に、計画から外れた文章が残っています。ブックを公表するときは、このシートを除いた写しを使ってください。`,
  externalLinks: ({ place, count: formulas, formula }) =>
    `${sheet(place)}に、ほかのブックを参照する数式が ${count(formulas)} 個あります。値に置きかえてください：${formula.slice(0, 60)}`,
  peopleNamed: ({ names }) =>
    `ブックの情報に名前が残っています：${names.join("、")}。［ファイル］→［情報］→［問題のチェック］→［ドキュメント検査］で削除できます。`,
  summaryEdited: ({ place, count: texts }) =>
    `${sheet(place)}が直接直されています${texts > 0 ? `（書き込まれた文章 ${count(texts)} 件）` : ""}。公表ファイルは元のシートの文章で作るため、直した内容は載りません。正しい文章を元のシートの欄に書いてから［総括表を書き直す］を押し、公表ファイルを作り直してください。直接書き込まれた文章は、そのとき「保管」に移ります。`,
  summaryOutdated: ({ place }) =>
    `${sheet(place)}の内容が、公表ファイルより古くなっています。［総括表を書き直す］を押してください。`,
  severalInOneCell: ({ count: measures, text, ...item }) =>
    `一つのセルに実施主体が二つ以上ある施策が ${count(measures)} 件あります：「${text.slice(0, 30)}」。一つのセルには一つだけ入れます${rule(item)}。`,
  mergedCells: ({ place, count: cells, ...item }) =>
    `${sheet(place)}に結合したセルが ${count(cells)} か所あります。結合を解除してください${rule(item)}。`,
  layoutSpaces: ({ text, ...item }) =>
    `名称に、体裁のための空白か改行があります：「${text.slice(0, 30)}」。取り除いてください${rule(item)}。`,
  headingMissing: ({ place, ...item }) =>
    `${sheet(place)}に見出しのない列があります。見出しを付けるか、列を削除してください${rule(item)}。`,
  keyMissing: (item) => `番号か名称がありません。「計画」で補ってください${rule(item)}。`,
  formulasPublished: ({ place, count: formulas, ...item }) =>
    `${sheet(place)}に数式が ${count(formulas)} 個あります。値に置きかえてください${rule(item)}。`,
  objectsPublished: ({ place, count: objects, ...item }) =>
    `${sheet(place)}に図やグラフが ${count(objects)} 個あります。別のシートに移してください${rule(item)}。`,
  yearUnreadable: ({ fiscalYear, ...item }) =>
    `${fiscalYear.trim() === "" ? "年度がないため、西暦が分かりません。" : `年度「${fiscalYear}」を西暦に直せません。`}「計画」の年度を「令和6年度」のように書いてください${rule(item)}。`,
  regionMissing: (item) =>
    `計画名に市区町村の名前がありません。どこの計画か分かるように、「計画」の計画名に加えてください${rule(item)}。`,
  blankRows: ({ place, count: rows, ...item }) =>
    `${sheet(place)}の表の途中に空の行が ${count(rows)} 行あります。削除してください${rule(item)}。`,
  severalTables: ({ place, count: tables, ...item }) =>
    `${sheet(place)}に表が ${count(tables)} つあります。一つのシートには表を一つだけ置きます${rule(item)}。`,
};
