/** What `--help` prints. */
export const help = `使い方: npm run headless -- コマンド ファイル [オプション]

コマンド
  parse PLAN.txt                       計画の文章を読み取り、基本施策と施策、気になる点を表示します。
  build PLAN.txt --out BOOK.xlsx       計画の文章から、評価シートのブックを作ります。
      --layout policy|measure          基本施策ごとのシート（指定しないとき）か、施策ごとの個票か。
      --summary                        総括表も書きます。
      --into                           --out のブックが前に作ったものなら、その文章を残して作り直します。
  check BOOK.xlsx                      ブックの記入もれを点検します。
  summary BOOK.xlsx --out BOOK2.xlsx   総括表を書いたブックを作ります。

どのコマンドにも使えるオプション
  --json                               結果を一つの JSON で表示します（npm run --silent headless -- …）。

終了コード
  0 できた　1 点検で記入もれが見つかった　2 ファイルか指定に誤りがある（何も書きません）`;

/** Whether a command line asks for it. */
export const asksForHelp = ([verb, ...words]: readonly string[]): boolean =>
  verb === "help" || [verb, ...words].some((word) => word === "--help" || word === "-h");
