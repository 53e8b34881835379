import { count } from "./numbers";
import type { BuildStrings } from "./paneBuildStrings";

/** The words of the step that builds the sheets, in Japanese. */
export const paneBuildJa: BuildStrings = {
  noPlan: "まだ計画がありません。［計画へ］を押して、計画を読み取ってください。",
  toPlan: "計画へ",
  source: "作成に使う計画",
  fromDraft: (title) => (title === "" ? "読み取った計画" : `読み取った計画「${title}」`),
  fromWorkbook: "「計画」シートの今の内容",
  previewing: "何が変わるか調べています",
  added: (sheets) => `追加するシート ${count(sheets)} 枚`,
  changed: (sheets) => `変更するシート ${count(sheets)} 枚`,
  removed: (sheets) => `削除するシート ${count(sheets)} 枚`,
  reworded: (subjects) => `名称が変わったとみなす施策 ${count(subjects)} 件`,
  moved: (subjects) => `別の基本施策に移ったとみなす施策 ${count(subjects)} 件`,
  newSubjects: (subjects) => `新しい施策 ${count(subjects)} 件`,
  goneSubjects: (subjects) => `計画からなくなる施策 ${count(subjects)} 件`,
  unchanged: (sheets) => `そのままのシート ${count(sheets)} 枚`,
  toBeArchived: (texts) => `計画から外れるため「保管」に移す文章 ${count(texts)} 件`,
  archived: (texts) => `文章 ${count(texts)} 件を「保管」に移しました：`,
  archivedText: (number, title, field) =>
    `${[number, title].filter((text) => text !== "").join(" ")}（${field}）`,
  carriedTexts: (texts, year) =>
    `${year}の文章 ${count(texts)} 件は、書き直されるまで欄に残ります。写しを「保管」に入れます。`,
  strayText: (sheet, cell) => `「${sheet}」の ${cell} にあった文字`,
  keptTexts: (texts) =>
    `計画にも文章がありますが、シートに入力されている方を残します（${count(texts)} 件）。`,
  undecided: "番号と名称だけでは、入力済みの文章がどの施策のものか決められません。移す先を選んでください。",
  textsOf: (subject) => `「${subject}」に入力されていた文章`,
  choose: "移す先を選ぶ",
  toArchive: "「保管」シートに移す",
  upToDate: "シートはすべて計画のとおりです。作り直す必要はありません。",
  buildSheets: "シートを作成する",
  rebuildSheets: "シートを作り直す",
  outdated: "シートが計画と違っています。［シートを作り直す］を押してください。",
  building: (done, total) => `シートを作成しています（${count(done)} / ${count(total)}）`,
  built: (added, changed, removed) =>
    `作成しました（${[
      added > 0 ? `追加 ${count(added)} 枚` : "",
      changed > 0 ? `変更 ${count(changed)} 枚` : "",
      removed > 0 ? `削除 ${count(removed)} 枚` : "",
    ]
      .filter((text) => text !== "")
      .join("、")}）。`,
  toCheck: "記入・点検へ進む",
  noUndo: "実行すると、それより前の操作は Excel の［元に戻す］では戻せなくなります。",
};
