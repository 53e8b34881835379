import { fieldName, planText } from "../namesJa";
import type { FindingWords } from "./findingStrings";
import { publicationFindingsJa } from "./publicationFindingsJa";
import { readingFindingsJa } from "./readingFindingsJa";

/** What is found in the workbook and before publishing, in Japanese. */
export const findingsJa: FindingWords = {
  ...readingFindingsJa(({ field }) => (field === null ? "文章" : fieldName(field))),
  ...publicationFindingsJa,
  blank: ({ field }) => `${field === null ? "" : fieldName(field)}が未記入です。`,
  placeholder: ({ field, text }) =>
    `${field === null ? "" : fieldName(field)}が「${text.trim().slice(0, 20)}」のままで、文章が書かれていません。`,
  errorValue: ({ field, error }) =>
    `${field === null ? "" : fieldName(field)}の欄が Excel のエラー ${error} になっています。`,
  noneAnswer: ({ field, text }) =>
    `${field === null ? "" : fieldName(field)}が「${text.trim().slice(0, 20)}」だけです。このまま公表してよいか確かめてください。`,
  numberOnly: ({ field, text }) =>
    `${field === null ? "" : fieldName(field)}が「${text}」という数だけです。日付や％の欄では、見えている形と違う数が総括表に載ります。文章で書き直してください。`,
  notAGrade: ({ field, text, choices }) =>
    `${field === null ? "" : fieldName(field)}の「${text.trim()}」は選択肢にありません。${choices.join("・")}から選んでください。`,
  notANumber: ({ field, text }) =>
    `${field === null ? "" : fieldName(field)}の「${text.trim()}」は数値ではありません。数だけを入力してください。`,
  sameText: () => "二つの評価の文章が同じです。写し間違いでないか確かめてください。",
  outOfScopeText: ({ field, text }) =>
    `委員会の対象外ですが、${field === null ? "文章" : fieldName(field)}に「${text.trim().slice(0, 20)}」とあります。総括表や公表用には「対象外」と載り、この文章は載りません。載せるときは、「計画」の「委員会の対象」を直してください。`,
  unaskedTexts: ({ count: texts, text }) =>
    `「計画」の設定では書かない欄に文章が ${texts} 件あります（「${text.slice(0, 20)}」など）。総括表や公表用には載りますが、シートを作り直すと「保管」に移り、載らなくなります。載せるときは、「計画」の「評価の単位」を直してください。`,
  textTooLongToPrint: ({ field }) =>
    `${field === null ? "" : fieldName(field)}が長く、このシートを印刷すると途中で切れます。総括表では続きの行に分かれて全文が載ります。`,
  rowsTooLow: ({ place, count: texts }) =>
    `行の高さに収まらない文章が ${texts} か所あります（「${place?.sheetName ?? ""}」など）。シートを印刷すると途中で切れます。「シート作成」で［シートを作り直す］を押すと、行が広がります。`,
  unsafeCharacters: ({ field, characters }) =>
    `${field === null ? "名称" : fieldName(field)}に、ほかの機械で正しく表示されないおそれのある文字があります：${characters}`,
  duplicatePolicyTitle: ({ title, firstPolicy }) => `名称「${title}」が基本施策 ${firstPolicy} と同じです。`,
  duplicateMeasureTitle: ({ title, firstPolicy, firstMeasure }) =>
    `名称「${title}」が${planText(firstPolicy, firstMeasure)} と同じです。`,
  groupAssumed: ({ group }) =>
    `上位区分が空欄のため、上の行の「${group}」に入る新しい基本施策として扱います。違うときは、「計画」で上位区分を入力してください。`,
  groupMissing: ({ group }) =>
    `上位区分が空欄で、「${group}」の下に並びます。「計画」で上位区分を入力するか、並べ替えてください。`,
  policyNumberGap: ({ after }) => `番号が ${after} から飛んでいます。`,
  measureNumberGap: ({ after, first, measure }) =>
    after === ""
      ? `施策の番号が ${measure} から始まっています（${first} がありません）。`
      : `番号が ${after} から飛んでいます。`,
  planIsEmpty: () =>
    "「計画」シートに施策がありません。その表に施策の番号と名称を入力し、［シートを作成する］を押してください。",
  sheetMissing: () => "シートがありません。「シート作成」で［シートを作り直す］を押してください。",
  sheetTwice: ({ place }) => `同じシートが二つあります。「${place?.sheetName ?? ""}」は数えていません。`,
  sheetUnfinished: () => "シートが作りかけです。「シート作成」で［シートを作り直す］を押してください。",
  earlierText: ({ fiscalYear }) =>
    `${fiscalYear}の文章のままです。今の年度のものに書き直してください。このままでよいときは、「保管」にある${fiscalYear}の行を消してください。`,
  sheetUnplanned: ({ place, text }) =>
    `シート「${place?.sheetName ?? ""}」の文章「${text.slice(0, 20)}」は、「計画」のどの施策のものでもありません。「計画」に行を戻すか、「シート作成」で［シートを作り直す］を押すと「保管」に移ります。`,
  columnMissing: ({ header }) =>
    `見出し「${header}」が見つかりません。見出しを元に戻すか、「シート作成」で［シートを作り直す］を押してください。`,
  namesLost: ({ count }) =>
    `ほかのソフトで保存したときに、シートの目印が失われています（${count} 枚）。見出しと番号から読み取りました。文章はそのままです。「シート作成」で［シートを作り直す］を押してください。`,
  formsOlder: () =>
    "シートの形が前の版のものです。「シート作成」で［シートを作り直す］を押すと今の形になります。文章はそのままです。",
  looksLost: () =>
    "ほかのソフトで保存したときに、シートの書式や保護が失われています。「シート作成」で［シートを作り直す］を押すと元に戻ります。文章はそのままです。",
  settingUnreadable: ({ place, setting, text, reason, choices }) =>
    `「${place?.sheetName ?? ""}」の「${setting}」${text === "" ? "が空欄です。" : `の「${text.slice(0, 20)}」は使えません。`}${
      {
        choice: `${choices.map((choice) => `「${choice}」`).join("か")}を選んでください。`,
        number: "「800」のような数にするか、空欄にしてください。",
        blank: "名前を入力してください。",
        twice: "ほかの行と同じです。別の名前にしてください。",
        tooLong: "長すぎます。短くしてください。",
        reserved: "シートの管理に使う文字です。別の名前にしてください。",
        mark: "「●」を付けるか、空欄にしてください。",
        tooMany: "書かなければならない項目が多すぎます。「任意」にしてください。",
      }[reason]
    }`,
  measureMissing: () => "施策の行がありません。「シート作成」で［シートを作り直す］を押してください。",
  measureTwice: () => "同じ番号の行が二つあります。上の行だけを数えています。",
  titleDiffers: ({ title }) =>
    `このシートでは「${title.slice(0, 20)}」です。「計画」の名称や番号を変えたあとは、「シート作成」で［シートを作り直す］を押してください。それまで文章が別の施策のものとして扱われることがあります。`,
  idTwice: () =>
    "ほかの行をコピーして作られた行です。次の「シート作成」で新しい施策として扱います。もとの行の文章はもとの施策に残ります。",
  columnsContradict: () =>
    "見出しが、作成したときとは別の列（または行）にあり、どの欄の文章か決められません。Excel 以外で列を動かしたか、見出しを入れ替えた可能性があります。見出しと列を元の並びに戻してください。それまで、このシートの文章は読まず、書き換えもしません。",
  sheetForeign: ({ place }) =>
    `「${place?.sheetName ?? ""}」はほかのブックからコピーされたシートです。点検にも総括表にも数えず、書き換えも削除もしません。`,
  unknownMeasure: ({ measure, text }) =>
    measure === ""
      ? `施策番号のない行があります：「${text.slice(0, 20)}」`
      : "「計画」にない施策の行があります。「計画」の番号と見比べてください。",
};
