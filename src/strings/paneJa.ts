import { count, percent } from "./numbers";
import type { PaneStrings } from "./paneStrings";

const clock = (time: Date): string => time.toLocaleTimeString("ja-JP", { timeStyle: "short" });

/** The task pane's words in Japanese. */
export const paneJa: PaneStrings = {
  appTitle: "計画評価",
  introduction:
    "計画の文章を読み取り、施策ごとの評価シートを作ります。記入もれを点検し、ここからも文章を入力できます。最後に、印刷して公表できる総括表を書き出します。",
  opening: "ブックを読み取っています",
  working: "処理しています",
  retry: "もう一度",
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
  plan: {
    pastePlan: "計画の文章",
    pastePlaceholder: "計画の文章か、Excel の表をここに貼り付けてください。",
    readPlan: "読み取る",
    otherWays: "ほかの取り込み方",
    chooseFile: "ファイルを選ぶ",
    fileHint: "ここにファイルを落とすこともできます（.txt .md .csv .tsv .docx）。",
    useSelection: "選択中のセルから",
    openSample: "見本で試す",
    dropHere: "ここに落とすと読み取ります",
    planRead: (policies, measures, texts) =>
      `基本施策 ${count(policies)}、施策 ${count(measures)}、文章 ${count(texts)} を読み取りました。`,
    problems: (errors, warnings) =>
      errors === 0
        ? `確かめるところが ${count(warnings)} 件あります。`
        : `直すところが ${count(errors)} 件、確かめるところが ${count(warnings)} 件あります。`,
    problemAt: (line, message) => `${count(line)} 行目：${message}`,
    linesLabel: "読み取った行",
    linesHint: "読み違いがあれば、行の種類を選び直してください。",
    showTexts: "文章の行も表示",
    excerpt: (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text),
    roleOf: (line, text) => `${count(line)} 行目「${text.slice(0, 30)}」の種類`,
    roles: {
      title: "計画名",
      fiscalYear: "年度",
      group: "上位区分",
      policy: "基本施策",
      measure: "施策",
      implementingBody: "実施主体",
      selfAssessment: "自己評価",
      committeeAssessment: "委員会評価",
      paragraph: "文章",
      noise: "使わない",
    },
    settings: (values) => `設定：${values.join("、")}`,
    fiscalYear: "年度",
    fiscalYearHint: "例：令和7年度",
    layout: "シートの形",
    layouts: { policy: "基本施策ごとの表", measure: "施策ごとの個票" },
    level: "評価の単位",
    levels: { measure: "施策だけ", policyAndMeasure: "基本施策と施策" },
    columnLabel: (field) => `${field}の見出し`,
    toBuild: "シート作成へ進む",
    startOver: "別の計画を読み取る",
  },
  build: {
    noPlan: "まだ計画がありません。先に計画を読み取ってください。",
    toPlan: "計画へ",
    source: "もとにする計画",
    fromDraft: (title) => (title === "" ? "読み取った計画" : `読み取った計画「${title}」`),
    fromWorkbook: "計画シートの内容で作り直す",
    previewing: "何が変わるか調べています",
    added: (sheets) => `追加するシート ${count(sheets)} 枚`,
    changed: (sheets) => `変更するシート ${count(sheets)} 枚`,
    removed: (sheets) => `削除するシート ${count(sheets)} 枚`,
    unchanged: (sheets) => `そのままのシート ${count(sheets)} 枚`,
    archived: (texts) => `計画から外れるため「保管」シートに移す文章 ${count(texts)} 件`,
    keptTexts: (texts) =>
      `計画にも文章がありますが、シートに入力されている方を残します（${count(texts)} 件）。`,
    undecided: "番号と名称だけでは、入力済みの文章がどの施策のものか決められません。移す先を選んでください。",
    textsOf: (subject) => `「${subject}」に入力されていた文章`,
    choose: "移す先を選ぶ",
    toArchive: "「保管」シートに移す",
    upToDate: "シートはすべて計画のとおりです。作り直す必要はありません。",
    buildSheets: "シートを作成する",
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
    notOurs: "このブックにはまだ評価シートがありません。計画を読み取り、シートを作成してください。",
    toPlan: "計画へ",
    runCheck: "点検する",
    checkedAt: (time) => `${clock(time)} に点検しました。`,
    copyMissing: "未記入一覧をコピー",
    copied: "コピーしました。",
    copyByHand: "次の文章を選択してあります。Ctrl+C でコピーしてください。",
    complete: "記入はすべてそろっています。",
    counts: (missing, faults, warnings) =>
      [
        missing > 0 ? `未記入 ${count(missing)} 欄` : "",
        faults > 0 ? `直すところ ${count(faults)} 件` : "",
        warnings > 0 ? `確かめるところ ${count(warnings)} 件` : "",
      ]
        .filter((text) => text !== "")
        .join("、"),
    general: "シートと計画について",
    moreFindings: (more) => `ほか ${count(more)} 件を表示`,
    search: "施策・実施主体を検索",
    searchShort: "施策を検索",
    onlyMissing: "未記入のみ",
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
    noBody: "実施主体の記載なし",
  },
  editor: {
    goToCell: "セルへ移動",
    characters: (characters, limit) => `${count(characters)} / ${count(limit)} 字`,
    tooLong: "セルに入る長さ（32,767 字、改行 253 個）を超えています。短くすると保存します。",
    statuses: { unsaved: "入力中", saving: "保存中", saved: "保存しました" },
    noCell: "この欄のセルが見つかりません。「シート作成」で作り直すと、ここに入力できます。",
    gone: "この欄のセルがなくなったため、文章を「保管」シートに移しました。",
    copy: "コピー",
    theirsAside: "ほかの人が同時に書いた文章です。「保管」シートに移しました。",
    mineAside: "あなたの文章です。ほかの人があとから書いたため、「保管」シートに移しました。",
    useAside: "この文章にする",
    putAway: "閉じる",
  },
  summary: {
    notOurs: "評価シートを作成すると、ここから総括表を書き出せます。",
    states: {
      missing: "総括表はまだありません。",
      current: "総括表は最新です。",
      outdated: "総括表を書き出したあとに内容が変わりました。書き直してください。",
    },
    edits: (edits) =>
      `総括表に直接書き込まれた文章が ${count(edits)} 件あります。書き直すと、「保管」シートに移します。`,
    keptEdits: (edits) => `総括表に書き込まれていた文章 ${count(edits)} 件を「保管」シートに移しました。`,
    missing: (missing) => `未記入が ${count(missing)} 欄あります。総括表には「未記入」と表示されます。`,
    nothingMissing: "未記入の欄はありません。",
    missingIn: (number, title, missing) => `${number}　${title}：${count(missing)} 欄`,
    writeSummary: "総括表を書き出す",
    rewriteSummary: "総括表を書き直す",
    summaryWritten: (sheetName) => `「${sheetName}」シートに書き出しました。`,
    showSheet: "総括表を表示",
    printHint:
      "印刷は Excel の［ファイル］→［印刷］から行います。A4 横、1 ページの幅に収まるように設定してあります。",
  },
  notice: (message) => `リボンからの操作：${message}`,
};
