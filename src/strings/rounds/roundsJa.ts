import { count } from "../numbers";
import type { OtherKind } from "../../collect/otherTexts";
import type { RoundStrings } from "./roundStrings";

const drawings: Record<OtherKind, string> = {
  picture: "（画像）",
  chart: "（図やグラフ）",
  shape: "（図形）",
  mark: "（色）",
  page: "（ヘッダーやフッター）",
};

/** The words of handing out and collecting in Japanese. */
export const roundsJa: RoundStrings = {
  back: "記入・点検に戻る",
  task: "作業",
  tasks: { handOut: "配る", collect: "集める" },
  handOut: {
    hint: "実施主体ごとの記入用ファイルを作成します。受け取った人は、アドインのない Excel で記入できます。このブックは変わりません。",
    stage: "記入してもらう欄",
    by: "ファイルの分け方",
    shares: { body: "実施主体ごと", policy: "基本施策ごと" },
    files: (files) => `配布するファイル ${count(files)} 個`,
    inFile: (body, measures, fields, blanks) =>
      `${body}：施策 ${count(measures)} 件、記入する欄 ${count(fields)} 欄（うち未記入 ${count(blanks)} 欄）`,
    onlyToRead: (body, measures) => `${body}：施策 ${count(measures)} 件（参考。記入する欄なし）`,
    moreFiles: (more) => `ほか ${count(more)} 個を表示`,
    copyMail: "メールの文面をコピー",
    copyMailTo: (body) => `${body}あてのメールの文面をコピー`,
    make: "配布ファイルを作成する",
    makeAgain: "配布ファイルを作り直す",
    making: (done, total) => `配布ファイルを作成しています（${count(done)} / ${count(total)}）`,
    outdated: "配布ファイルを作成したあとに内容が変わりました。［配布ファイルを作り直す］を押してください。",
    made: (files) => `配布ファイル ${count(files)} 個と「配布一覧」を作成しました。`,
    zipName: (stage) => `配布_${stage}.zip`,
    save: (file) => `${file} を保存`,
    cannotSave: "保存できないとき（Mac など）",
    openEach: "ファイルを一つずつ Excel で開き、表示されている名前を付けて保存してください。",
    open: (file) => `${file} を Excel で開く`,
  },
  collect: {
    hint: "返送されたファイルの文章を、このブックに取り込みます。取り込む前に内容を確かめられます。",
    chooseFiles: "ファイルを選ぶ",
    chooseFolder: "フォルダーを選ぶ",
    dropHint: "ファイルやフォルダーをドラッグ＆ドロップしても選べます。",
    dropHere: "ここでドロップしてください。",
    noFiles: "選んだフォルダーに Excel のファイルがありません。返送されたファイルを選んでください。",
    reading: (done, total) => `ファイルを読み取っています（${count(done)} / ${count(total)}）`,
    overview: (files, taken, conflicts) =>
      `ファイル ${count(files)} 個：取り込む文章 ${count(taken)} 件、両方で直された文章 ${count(conflicts)} 件`,
    files: "ファイル",
    statuses: {
      merged: "取り込めます",
      otherYear: "別の年度のファイルです。取り込みません",
      otherStage: "ほかのファイルと記入する欄が違います。取り込みません",
      otherPlan: "別の計画のファイルです。取り込みません",
      secondFile: "同じ実施主体の二つ目のファイルです。どちらが正しいか確かめてください",
      formChanged: "表の形が変わったなどのため、読めない欄があります",
      otherTexts: "記入欄のほかにも書き込みや図があります",
      list: "「配布一覧」です。返送されたファイルを選んでください",
      notOurs: "配布したファイルではありません。取り込みません",
      unreadable: "開けません",
    },
    reasons: {
      notXlsx:
        "Excel ブック（.xlsx）ではありません。Excel で開き、［名前を付けて保存］で .xlsx にしてから選んでください。",
      corrupt: "ファイルが壊れています。もう一度送ってもらってください。",
      encrypted: "パスワードで保護されています。パスワードを外して保存し直してください。",
      macroWorkbook: "マクロ有効ブックです。.xlsx で保存し直してください。",
      tooLarge: "ファイルが大きすぎます（上限 20 MB、展開して 100 MB）。",
    },
    counts: (taken, conflicts, kept) =>
      taken + conflicts + kept === 0
        ? "変わった文章はありません"
        : [
            taken > 0 ? `取り込む文章 ${count(taken)} 件` : "",
            conflicts > 0 ? `両方で直された文章 ${count(conflicts)} 件` : "",
            kept > 0 ? `このブックだけで直された文章 ${count(kept)} 件（そのまま）` : "",
          ]
            .filter((text) => text !== "")
            .join("、"),
    unread: (texts) => `読めない欄 ${count(texts)} 件`,
    others: (texts) => `記入欄の外の書き込みや図 ${count(texts)} 件（取り込みません）`,
    othersIn: (file, texts) => `${file}：記入欄の外の書き込みや図 ${count(texts)} 件`,
    otherText: ({ sheetName, cell, text, drawing }) =>
      `［${[sheetName, cell].filter(Boolean).join(" ")}］${drawing === null ? "" : drawings[drawing]}${text}`,
    takenFrom: (texts) => `取り込む文章 ${count(texts)} 件を見る`,
    textOf: (number, title, field) =>
      `${[number, title].filter((text) => text !== "").join(" ")}（${field}）`,
    conflicts: (conflicts) => `両方で直された文章 ${count(conflicts)} 件`,
    conflictsHint:
      "どちらを残すか選んでください。選ばないときは、このブックの文章が残ります。残らない文章は「保管」シートに入れます。",
    forAll: "すべてを",
    choices: { ours: "こちら", theirs: "あちら", both: "両方" },
    chooseFor: (text) => `${text}に残す文章`,
    ours: "こちら（このブック）",
    theirs: (file) => `あちら（${file}）`,
    noText: "（空欄）",
    noPlace: "計画にこの欄がないか、どの欄か決められないため、ファイルの文章を「保管」シートに入れます。",
    moreConflicts: (more) => `ほか ${count(more)} 件を表示`,
    moreFiles: (more) => `ほか ${count(more)} 個を表示`,
    take: "取り込む",
    nothingToTake: "取り込む文章はありません。",
    otherFiles: "ほかのファイルを選ぶ",
    taking: "取り込んでいます",
    taken: (texts) => `文章 ${count(texts)} 件を取り込みました。記録は「取込記録」シートにあります。`,
    toArchive: (texts) => `残らなかった文章 ${count(texts)} 件を「保管」シートに入れました：`,
    notTaken: (files) => `確かめるファイル ${count(files)} 個：`,
    awaited: (bodies) => `まだファイルが届いていない実施主体 ${count(bodies)} 件：`,
    allCame: "すべての実施主体からファイルが届いています。",
    toCheck: "記入・点検へ",
  },
};
