import { fields, fieldName, planText } from "./namesJa";
import { paneJa } from "./paneJa";
import { readingFindingsJa } from "./readingFindingsJa";
import type { Strings } from "./strings";

/** The words on the screen in Japanese. */
export const ja: Strings = {
  language: "ja",
  fields,
  fieldName,
  findings: {
    ...readingFindingsJa(({ field }) => (field === null ? "文章" : fieldName(field))),
    blank: ({ field }) => `${field === null ? "" : fieldName(field)}が未記入です。`,
    placeholder: ({ field, text }) =>
      `${field === null ? "" : fieldName(field)}が「${text.trim()}」のままで、文章が書かれていません。`,
    errorValue: ({ field, error }) =>
      `${field === null ? "" : fieldName(field)}の欄が Excel のエラー ${error} になっています。`,
    noneAnswer: ({ field, text }) =>
      `${field === null ? "" : fieldName(field)}が「${text.trim()}」だけです。このまま公表してよいか確かめてください。`,
    numberOnly: ({ field, text }) =>
      `${field === null ? "" : fieldName(field)}が「${text}」という数だけです。日付や％は、見た目と違う数で載ります。文章で書き直してください。`,
    notAGrade: ({ field, text, choices }) =>
      `${field === null ? "" : fieldName(field)}の「${text.trim()}」は選択肢にありません。${choices.join("・")}から選んでください。`,
    notANumber: ({ field, text }) =>
      `${field === null ? "" : fieldName(field)}の「${text.trim()}」は数値ではありません。数だけを入力してください。`,
    sameText: () => "二つの評価の文章が同じです。写し間違いでないか確かめてください。",
    outOfScopeText: ({ field, text }) =>
      `委員会の対象外ですが、${field === null ? "文章" : fieldName(field)}に「${text.trim().slice(0, 20)}」とあります。「対象外」と公表されます。文章を載せるときは「計画」の「委員会の対象」を直してください。`,
    textTooLongToPrint: ({ field }) =>
      `${field === null ? "" : fieldName(field)}が長く、このシートを印刷すると途中で切れます。総括表では続きの行に分かれて全文が載ります。`,
    unsafeCharacters: ({ field, characters }) =>
      `${field === null ? "名称" : fieldName(field)}に、ほかの機械で正しく表示されないおそれのある文字があります：${characters}`,
    duplicatePolicyTitle: ({ title, firstPolicy }) =>
      `名称「${title}」が基本施策 ${firstPolicy} と同じです。`,
    duplicateMeasureTitle: ({ title, firstPolicy, firstMeasure }) =>
      `名称「${title}」が${planText(firstPolicy, firstMeasure)} と同じです。`,
    groupAssumed: ({ group }) =>
      `上位区分が空欄なので、上の行の「${group}」に入れます。違うときは入力してください。`,
    groupMissing: ({ group }) =>
      `上位区分が空欄ですが、「${group}」の下に並びます。「計画」で入力するか、並べ替えてください。`,
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
      "シートの形が前の版のものです。「シート作成」で［シートを作り直す］を押してください。文章はそのままです。",
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
      "ほかの行をコピーして作られた行です。次の「シート作成」で新しい施策として扱います。文章はもとの施策に残ります。",
    columnsContradict: () =>
      "見出しが、作成したときとは別の列（または行）にあり、どの欄の文章か決められません。見出しと列を元の並びに戻してください。それまで、このシートの文章は読まず、書き換えもしません。",
    sheetForeign: ({ place }) =>
      `「${place?.sheetName ?? ""}」はほかのブックからコピーされたシートです。点検にも総括表にも数えず、書き換えも削除もしません。`,
    unknownMeasure: ({ measure, text }) =>
      measure === ""
        ? `施策番号のない行があります：「${text.slice(0, 20)}」`
        : "「計画」にない施策の行があります。「計画」の番号と見比べてください。",
  },
  about: (policy, measure) => (policy === "" ? "" : `${planText(policy, measure)}：`),
  hostErrors: {
    editing: "セルの入力の途中です。Enter キーで入力を終えてから、もう一度実行してください。",
    protected:
      "シートかブックが保護されていて書き込めません。［校閲］の［シート保護の解除］で保護を外すか（パスワードがあれば入力します）、編集できるブックかどうかを確かめてください。",
    tooLarge: "一度に送る量が多すぎました。何も失われていません。もう一度実行してください。",
    busy: "Excel がほかの処理をしています。少し待ってから、もう一度実行してください。",
    unsupported: "この Excel では使えない機能です。Microsoft 365 か Excel 2021 以降をお使いください。",
    missing: "シートが見つかりません。消されたか、名前が変わっています。点検し直してください。",
    notInFront:
      "Excel が処理を終えられませんでした。ほかのブックが前に出ていると起こることがあります。入力した文章は残っています。このブックを前に出して、もう一度実行してください。",
    unknown: "Excel が処理を終えられませんでした。入力した文章は残っています。もう一度実行してください。",
  },
  workbookErrors: {
    notOurs: () =>
      "このブックには「計画」シートがありません。先に計画を読み取り、［シートを作成する］を押してください。",
    planHasNoMeasures: () =>
      "計画に施策が見つからないため、シートを作成できません。見出しごとの改行と、表の見出し「施策」を確かめてください。",
    textTooLong: (subject) =>
      `「${subject}」の文章が長すぎて Excel のセルに入りません（32,767 文字、改行 253 回まで）。`,
    ownWorkbook: (subject) =>
      `このファイルは、計画評価で作成した評価のブックです。続きの作業は、このブックを Excel で開いて進めてください。計画だけを別のブックに使うときは、読み取るシートに「${subject}」だけを選んでください。`,
    numbersTwice: (subject) =>
      `同じ番号が二つあります：${subject}。番号を直してから、もう一度実行してください。`,
    settingUnreadable: (subject) =>
      `設定「${subject}」が読み取れません。「計画」（項目と尺度は「評価項目」「評定の尺度」）のその欄を直してから、もう一度実行してください。何も書き換えていません。`,
    bodiesUnknown: (subject) =>
      `「計画」にない実施主体です：${subject}。「計画」にある名前を指定して、もう一度実行してください。何も書き換えていません。`,
    yearUnreadable: (subject) =>
      `「計画」の年度${subject === "" ? "が空欄の" : `「${subject}」が読み取れない`}ため、次の年度が分かりません。「令和6年度」のように書いてから、もう一度実行してください。何も書き換えていません。`,
    ambiguousTexts: (subject) =>
      `入力済みの文章を新しい計画のどの施策に移すのか、番号と名称だけでは決められません：${subject}。「シート作成」でどの施策の文章かを選ぶか、計画の番号か名称を前と同じにして、もう一度実行してください。何も書き換えていません。`,
    columnsContradict: (subject) =>
      `見出しが作成したときとは別の列（または行）にあるシートがあり、どの欄の文章か決められません：${subject}。見出しと列を元の並びに戻してから、もう一度実行してください。何も書き換えていません。`,
    nothingInStage: (stage) =>
      `この段階（${stage}）で記入する欄がブックにありません。「計画」シートの［評価項目］で欄を加えてシートを作り直してから、もう一度実行してください。`,
    changedMeanwhile: () =>
      "作成中に、ほかの人が同じシートを何度も書き換えました。入力された文章は残っています。少し待ってから、もう一度実行してください。",
    selectionIsEmpty: () =>
      "選択中のセルに文字がありません。計画のセルを選んでから、もう一度実行してください。",
  },
  documentErrors: {
    tooLarge: () =>
      "ファイルが大きすぎます（上限 20 MB、展開して 100 MB）。必要な章やシートだけを保存してから選んでください。",
    damaged: () =>
      "ファイルが壊れているか、.docx や .xlsx ではないため開けません。Word か Excel で開いて保存し直すか、文章をコピーして貼り付けてください。",
    encrypted: () =>
      "パスワードで保護されたファイルは開けません。パスワードを外して保存し直すか、文章をコピーして貼り付けてください。",
    oldWord: () =>
      "古い Word の形式（.doc）は読めません。Word で開き、［名前を付けて保存］で .docx にしてから選んでください。",
    oldExcel: () =>
      "古い Excel の形式（.xls）は読めません。Excel で開き、［名前を付けて保存］で .xlsx にしてから選んでください。",
    pdf: () =>
      "PDF は読めません。PDF を開いて文章を選び、コピーして貼り付けてください。表は、Word で開き、.docx にしてから選んでください。",
    richText: () =>
      "リッチ テキスト（.rtf）は読めません。Word で開き、［名前を付けて保存］で .docx にしてから選んでください。",
    webPage: () =>
      "Web ページ（HTML）の形式のファイルは読めません。Excel で開き、［名前を付けて保存］で .xlsx にしてから選んでください。",
    macroWorkbook: () =>
      "マクロ有効ブック（.xlsm）は読めません。Excel で開き、［名前を付けて保存］で .xlsx にしてから選んでください。",
    noSuchSheet: (subject) =>
      `「${subject}」というシートがありません。シートの名前を確かめて、もう一度選んでください。`,
    noSheets: () => "シートを選べるのは Excel ブック（.xlsx）だけです。シートの指定を外してください。",
    empty: () =>
      "ファイルに文字がありません。画像だけの文書なら、文章を入力してください。非表示のシートや行は読み取りません。",
    unknownKind: () =>
      "この種類のファイルは読めません。.docx、.xlsx、.csv、.txt のどれかで保存し直すか、文章をコピーして貼り付けてください。",
  },
  unexpectedError:
    "予期しない誤りが起きました。もう一度実行してください。直らないときは、パネルを開き直してください。",
  pane: paneJa,
};
