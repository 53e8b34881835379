import { count } from "./numbers";
import type { PlanStrings } from "./panePlanStrings";

/** Words of the pane's step that reads a plan, in Japanese. */
export const panePlanJa: PlanStrings = {
  pastePlan: "計画の文章",
  pastePlaceholder: "計画の文章か、Excel の表をここに貼り付けてください。",
  readPlan: "読み取る",
  otherWays: "ほかの取り込み方",
  chooseFile: "ファイルを選ぶ",
  chooseOtherFile: "別のファイルを選ぶ",
  fileHint: "ファイルをドラッグ＆ドロップしても読み込めます（.docx .xlsx .csv .tsv .txt .md）。",
  sheets: {
    choose: "読み取るシート",
    read: (sheets) => `${count(sheets)} 枚のシートを読み取る`,
    discard: "やめる",
  },
  useSelection: "選択中のセルから",
  typeInTable: "計画を表に入力する",
  openSample: "見本で試す",
  dropHere: "ここでドロップすると読み込みます",
  tour: ["計画を読み取る", "記入して点検する", "総括表にまとめる"],
  noMeasures: {
    oneLine:
      "文章が 1 行につながっているため、施策を見分けられませんでした。見出しごとに改行して、もう一度読み取ってください。",
    columns:
      "表のどの列が施策か分かりませんでした。見出しを「施策番号」「施策」などに直して、もう一度読み取ってください。",
    headings:
      "施策の見出しが見つかりませんでした。下の一覧で、施策の行の種類を「施策」に選び直してください。",
  },
  planRead: (policies, measures, texts) =>
    `基本施策 ${count(policies)}、施策 ${count(measures)}、文章 ${count(texts)} を読み取りました。`,
  problems: (errors, warnings) =>
    errors === 0
      ? `要確認 ${count(warnings)} 件`
      : `要修正 ${count(errors)} 件、要確認 ${count(warnings)} 件`,
  problemAt: (line, message) => `${count(line)} 行目：${message}`,
  linesLabel: "読み取った行",
  linesHint: "読み違いがあれば、行の種類を選び直してください。左の□に印を付けた行は、まとめて選び直せます。",
  chooseLine: (line, text) => `${count(line)} 行目「${text.slice(0, 30)}」をまとめて選ぶ`,
  chosenLines: (lines) => `${count(lines)} 行を選んでいます`,
  roleOfChosen: "選んだ行の種類",
  chooseRole: "種類を選ぶ",
  clearChosen: "選択をやめる",
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
  levels: { measure: "施策だけ", policyAndMeasure: "基本施策と施策", policy: "基本施策だけ" },
  onlyPolicyTexts:
    "この計画の評価の文章は、基本施策ごとに書かれています。施策ごとの評価がいらないときは、評価の単位を変えてください。",
  toPolicyLevel: "基本施策だけを評価する",
  columnLabel: (field) => `${field}の見出し`,
  toBuild: "シート作成へ進む",
  startOver: "別の計画を読み取る",
  losesCorrections: (corrections) => `ここで直した内容（${count(corrections)} 回分）は失われます。`,
  discardCorrections: "直した内容を捨てて、別の計画を読み取る",
  keepCorrections: "この計画に戻る",
  moreProblems: (more) => `ほか ${count(more)} 件を表示`,
  alikeFollowed: (lines, role) => `同じ形の ${count(lines)} 行も「${role}」にしました。`,
  corrected: "直しました。",
  undo: "元に戻す",
  thisLineOnly: "この行だけにする",
  columnAsRead: "見出しのとおり",
  planInWorkbook: (policies, measures, texts) =>
    `基本施策 ${count(policies)}、施策 ${count(measures)}、記入された文章 ${count(texts)}`,
  changeOnSheet:
    "このブックの計画です。番号や名称を変えるときは、計画シートを直してから「シート作成」へ進んでください。",
  typingHint:
    "「計画」シートの表に、基本施策と施策の番号と名称を入力するか貼り付けてから、「シート作成」で［シートを作成する］を押してください。上の行と同じ基本施策は空欄のままでかまいません。番号がなければ順に付けます。",
  openPlanSheet: "計画シートを開く",
  readAnother: "別の計画を取り込む",
};
