import { count, percent } from "./numbers";
import { paneSummaryJa } from "./paneSummaryJa";
import type { PaneStrings } from "./paneStrings";
import { panePlanJa } from "./panePlanJa";

const clock = (time: Date): string => time.toLocaleTimeString("ja-JP", { timeStyle: "short" });

/** The task pane's words in Japanese. */
export const paneJa: PaneStrings = {
  appTitle: "計画評価",
  opening: "ブックを読み取っています",
  working: "処理しています",
  retry: "もう一度",
  details: "詳細",
  notLoaded:
    "この操作に必要なものを読み込めませんでした。通信を確かめて、［もう一度］を押してください。直らないときは、パネルを開き直してください。",
  stopped: "中止しました。書き終えたシートは残っています。もう一度実行すると、続きから作成します。",
  close: "閉じる",
  crashed: "画面を表示できませんでした。ブックの内容は変わっていません。パネルを開き直してください。",
  stepsLabel: "作業の順序",
  steps: { plan: "計画", build: "シート作成", check: "記入・点検", summary: "総括表" },
  stepStates: {
    todo: "未着手",
    read: "読取済",
    done: "済み",
    left: (left) => `残り ${count(left)}`,
    faults: (faults) => `要確認 ${count(faults)}`,
    outdated: "要更新",
  },
  header: {
    noPlan: "計画はまだありません",
    progress: (filled, required) => `${count(filled)} / ${count(required)} 欄`,
    percent,
  },
  plan: panePlanJa,
  build: {
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
    cancel: "中止",
    built: (added, changed, removed) =>
      `作成しました（${[
        added > 0 ? `追加 ${count(added)} 枚` : "",
        changed > 0 ? `変更 ${count(changed)} 枚` : "",
        removed > 0 ? `削除 ${count(removed)} 枚` : "",
      ]
        .filter((text) => text !== "")
        .join("、")}）。`,
    toCheck: "記入・点検へ進む",
  },
  check: {
    notOurs:
      "このブックにはまだ評価シートがありません。計画を読み取り、［シートを作成する］を押してください。",
    toPlan: "計画へ",
    runCheck: "再点検",
    checkedAt: (time) => `${clock(time)} に点検しました。`,
    copyMissing: "未記入一覧をコピー",
    copied: "コピーしました。",
    copyByHand: "次の文章を選択してあります。Ctrl+C でコピーしてください。",
    complete: "記入はすべてそろっています。",
    nextGap: "次の未記入へ",
    toSummary: "総括表へ進む",
    rounds: "配る・集める",
    toBuild: "シート作成へ",
    missing: (missing) => `未記入 ${count(missing)} 欄`,
    doubts: (doubts) => `要確認 ${count(doubts)} 件`,
    faults: (faults) => `要修正 ${count(faults)} 件`,
    written: (written) => `記入済 ${count(written)} 欄`,
    pictureLabel: (counts) => `全体の図：${counts.join("、")}。下の一覧に同じ内容があります。`,
    pictureHint: "印を押すと、その欄のセルへ移動します。",
    pictureOf: (number, title, field, state) =>
      `${[number, title].filter((text) => text !== "").join(" ")}：${field} ${state}`,
    owedTitle: "未記入の担当",
    owed: (missing) => `残り ${count(missing)} 欄`,
    moreOwners: (more) => `ほか ${count(more)} 件の担当を表示`,
    committee: (name) => `${name === "" ? "委員会" : name}（事務局）`,
    ofPolicy: (number, title) => `基本施策 ${number} ${title}（実施主体の記載なし）`,
    general: "シートと計画の確認事項",
    moreFindings: (more) => `ほか ${count(more)} 件を表示`,
    search: "施策・実施主体を検索",
    searchShort: "施策を検索",
    onlyMissing: "未記入のみ",
    onlyDoubtful: "要確認のみ",
    listLabel: "施策の一覧",
    policyProgress: (written, required) => `${count(written)} / ${count(required)}`,
    wholePolicy: "基本施策の全体",
    priority: "重点",
    states: {
      written: "記入済",
      doubtful: "要確認",
      missing: "未記入",
      error: "エラー",
      unplaced: "欄なし",
    },
    goToCell: (field, state) => `${field} ${state}。セルへ移動`,
    selectedRow: "選択中のセル",
    noMatch: "当てはまる施策はありません。",
    nothingMissing: "未記入の欄はありません。",
    missingTitle: (planTitle, fiscalYear, missing) =>
      `${[planTitle, fiscalYear].filter((text) => text !== "").join("　")}　未記入一覧（${count(missing)} 欄）`,
    missingBody: (body, missing) => `■ ${body}（${count(missing)} 欄）`,
    missingItem: (policy, measure, title, fields) =>
      `・${measure === "" ? `基本施策 ${policy}` : `施策 ${measure}`}　${title}：${fields.join("、")}`,
  },
  editor: {
    goToCell: "セルへ移動",
    body: (name) => `実施主体：${name}`,
    characters: (characters) => `${count(characters)} 字`,
    charactersOf: (characters, limit) => `${count(characters)} / ${count(limit)} 字`,
    tooLong: "セルに入る長さ（32,767 字、改行 253 個）を超えています。短くすると保存します。",
    statuses: { unsaved: "入力中", saving: "保存中", saved: "保存しました" },
    noCell:
      "この欄のセルが見つかりません。「シート作成」で［シートを作り直す］を押すと、ここに入力できます。",
    unsaved: (texts) => `保存できていない文章が ${count(texts)} 件あります。パネルを閉じると失われます。`,
    gone: "この欄のセルがなくなったため、文章を「保管」シートに移しました。",
    copy: "コピー",
    theirsArrived:
      "ほかの人が、この欄に次の文章を書きました。入力を続けると、あなたの文章が残り、この文章は「保管」シートに移ります。",
    theirsAside: "ほかの人が同時に書いた文章です。「保管」シートに移しました。",
    mineAside: "あなたの文章です。ほかの人があとから書いたため、「保管」シートに移しました。",
    useAside: "この文章にする",
    putAway: "閉じる",
  },
  ...paneSummaryJa,
};
