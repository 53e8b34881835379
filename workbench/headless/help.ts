/** What `--help` prints. */
export const help = `使い方: npm run headless -- コマンド ファイル [オプション]

コマンド
  parse PLAN                           計画の文書を読み取り、基本施策と施策、気になる点を表示します。
      --sheet NAME                     ブックのうち読み取るシート。繰り返せます（指定しないときは、見えるシートすべて）。
      --role 行=役割                   その行の役割を例として直します。同じ形の行も続きます。繰り返せます。
      --only 行=役割                   その行だけを直します。繰り返せます。
      --column "見出し=役割"           表の列が何かを言います。繰り返せます。
  build PLAN --out BOOK.xlsx           計画の文書から、評価シートのブックを作ります。parse のオプションも使えます。
      --layout policy|measure          基本施策ごとのシート（指定しないとき）か、施策ごとの個票か。
      --summary                        総括表も書きます。
      --into                           --out のブックが前に作ったものなら、その文章を残して作り直します。
                                       PLAN が同じブックなら、その「計画」シートから作り直します。
  check BOOK.xlsx                      ブックの記入もれを点検します。
      --stage self|committee|reply     自己評価、委員会評価、市の対応のどれかの段階で書く欄だけを点検します。
  summary BOOK.xlsx --out BOOK2.xlsx   総括表を書いたブックを作ります。
  publish BOOK.xlsx --out DIR          公表用.html と 公表用.csv をフォルダーに作り、公表前の確認事項を表示します。
  next-year BOOK.xlsx --out BOOK2.xlsx 次の年度を始めたブックを作ります。計画と設定はそのまま、文章は「保管」に移り、
                                       総括表と公表用は年度の付いた名前で残ります。
      --body 旧=新                     名前が変わった実施主体。繰り返せます。
  split BOOK.xlsx --out DIR            実施主体に送るファイルと 配布一覧.xlsx をフォルダーに作ります。記入されたファイルがそこにあれば、
                                       何も書きません。
      --stage self|committee|reply     自己評価（指定しないとき）、委員会評価、市の対応のどれを書くファイルか。
      --by body|policy                 実施主体ごと（指定しないとき）か、基本施策ごとか。
  collect BOOK.xlsx RETURNED.xlsx... --out BOOK2.xlsx
                                       返送されたファイルの文章を取り込んだブックを作ります。両方で直した文章はブックのものを残し、
                                       ファイルのものを「保管」に移します。記入欄の外の書き込みは、場所を示すだけで取り込みません。

PLAN は .docx .xlsx .csv .tsv .txt .md です。

どのコマンドにも使えるオプション
  --json                               結果を一つの JSON で表示します（npm run --silent headless -- …）。

終了コード
  0 できた　1 要対応が見つかった、取り込めない文章やファイルがある　2 ファイルか指定に誤りがある（何も書きません）`;

/** Whether a command line asks for it. */
export const asksForHelp = ([verb, ...words]: readonly string[]): boolean =>
  verb === "help" || [verb, ...words].some((word) => word === "--help" || word === "-h");
