import { count } from "./numbers";
import type { PublicStrings } from "./paneSummaryStrings";

/** The words of the last step in Japanese: the sheets and the files for the public. */
export const paneSummaryJa: PublicStrings = {
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
    summaryWritten: (summary, publication) => `「${summary}」と「${publication}」のシートに書き出しました。`,
    showSheet: "総括表を表示",
    printHint:
      "印刷は Excel の［ファイル］→［印刷］から行います。「総括表」は A4 横、「公表用」は A4 縦に収まるように設定してあります。",
  },
  publication: {
    title: "公表ファイル",
    hint: "ウェブページ用の公表用.html（Word でも開けます）と、オープンデータ用の公表用.csv を作成します。その前に、公表してはいけないものがブックに残っていないか調べます。",
    make: "公表ファイルを作成する",
    makeAgain: "公表ファイルを作り直す",
    outdated: "公表ファイルを作成したあとに内容が変わりました。［公表ファイルを作り直す］を押してください。",
    findings: (errors, warnings) =>
      `公表前の確認事項：${errors > 0 ? `要修正 ${count(errors)} 件、` : ""}要確認 ${count(warnings)} 件`,
    moreFindings: (more) => `ほか ${count(more)} 件を表示`,
    noFindings: "公表前に確かめることはありません。",
    rules: "統一ルール（総務省「統計表における機械判読可能なデータの表記方法の統一ルール」）を見る",
    save: (file) => `${file} を保存`,
    copy: (file) => `${file} をコピー`,
    copyHint:
      "保存できないとき（Mac など）は［コピー］を押し、メモ帳などに貼り付けて、文字コード UTF-8 で同じ名前を付けて保存してください。",
    pdfHint:
      "PDF は Excel で作成します。「公表用」シートを表示し、Windows では［ファイル］→［エクスポート］→［PDF/XPS の作成］、Mac では［ファイル］→［名前を付けて保存］の形式で PDF、Web 版では［ファイル］→［印刷］を選んでください。",
  },
};
