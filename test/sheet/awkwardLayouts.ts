/** Texts whose lines are hard to foresee: over 200, of what city offices write and of what is widest, longest and least breakable. */

const prose = [
  "市民活動団体への支援を充実させるとともに、関係機関との連携を強化していく必要がある。",
  "市民活動への参加のきっかけをつくるため、広報紙・ホームページ・ＳＮＳ等を通じて、団体の活動内容やイベントの情報を積極的に発信した。その結果、前年度に比べて問合せの件数が増加した。",
  "コミュニティセンターや公共施設等を、市民活動の拠点として、より一層活用できるよう、利用者の意見を聴きながら、利用手続の簡素化や開館時間の見直しなどについて検討を進めた。",
  "自己評価は、おおむね妥当である。ただし、成果を示す数値がなく、何をもって「充実」とするのかが読み取れないため、次年度以降は、指標を設けて評価することが望まれる。",
  "協働事業の提案制度については、提案のしやすさという観点から見直しを行い、相談会を３回開催するなど、きめ細かな支援に努めたが、応募は２件にとどまったことから、周知の方法を含めて、引き続き改善を図る。",
];

const mixed = [
  "平成28年度のNPO法人数は前年度比12.5％増の1,234団体、ボランティア登録者数は56,789人（うち新規3,210人）であった。",
  "「市民活動フェスタ2016 in むさしの」（平成28年10月8日（土）・9日（日）開催）には、延べ約4,500人が来場し、SNS（Facebook・Twitter）でも話題となった。",
  "詳細はhttps://www.city.example.lg.jp/shimin/katsudo/keikaku/28hyouka/index.html?year=2016&lang=ja#sectionを参照のこと。",
  "問合せ：shimin-katsudo-suishin@city.example.lg.jp（電話0422-00-0000、FAX 0422-00-0001）",
  "ICTを活用したDXの推進、SDGsの17のゴールとの関連付け、PDCAサイクルによるKPIのモニタリング等を行う。",
  "Wi-Fi（公衆無線LAN）、Web会議（Zoom／Microsoft Teams／Google Meet）の利用環境を整備した。",
  "参加者数：①120人②85人③203人／満足度：Ａ92％Ｂ88％Ｃ75％",
  "「ＮＰＯ・市民活動ネットワーク」（ＮＰＯ法人むさしの・みたか市民テレビ局）との共催により、講座を開催した。",
];

const latin = [
  "The city supports citizens' activities through a variety of measures, including consultation, training and subsidies for organisations.",
  "WWW WWW WWW WWW WWW WWW WWW WWW WWW WWW WWW WWW WWW WWW WWW WWW WWW WWW WWW WWW",
  "MMMMMMMMMM WWWWWWWWWW MMMMMMMMMM WWWWWWWWWW MMMMMMMMMM WWWWWWWWWW MMMMMMMMMM",
  "internationalization institutionalization counterrevolutionaries uncharacteristically electroencephalograph",
  "mmmm wwww mmmm wwww mmmm wwww mmmm wwww mmmm wwww mmmm wwww mmmm wwww mmmm wwww mmmm",
  "iiiiiiiiii llllllllll iiiiiiiiii llllllllll iiiiiiiiii llllllllll iiiiiiiiii llllllllll",
  "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z a b c d e f g h i j k l m n o p q r s t u v w x y z",
  "State-of-the-art, well-thought-out, up-to-date and user-friendly self-assessment forms for not-for-profits.",
  "CITIZENS' ACTIVITIES PROMOTION PLAN OF THE CITY OF MUSASHINO: SELF-ASSESSMENT AND COMMITTEE'S OPINION",
  "@@@@@@@@@@ %%%%%%%%%% &&&&&&&&&& @@@@@@@@@@ %%%%%%%%%% &&&&&&&&&&",
];

const longWords = [
  "W".repeat(120),
  "a".repeat(200),
  "1234567890".repeat(15),
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
  `https://www.example.lg.jp/${"%E5%B8%82%E6%B0%91".repeat(12)}`,
  `https://www.example.lg.jp/${"shimin/katsudo/".repeat(10)}index.html`,
  `前置き${"W".repeat(60)}後書き`,
  `C:\\Users\\shimin\\Documents\\${"評価シート_".repeat(5)}${"final-version_".repeat(6)}.xlsx`,
  "0422-00-0000/0422-00-0001/".repeat(6),
  "a_b_c_d_e_f_".repeat(15),
  "x=1&y=2&z=3&".repeat(14),
  "sample.long.domain.name.".repeat(8),
];

const kinsoku = [
  "あ。".repeat(60),
  "「あ」".repeat(40),
  "あいう、".repeat(30),
  "（（（（あ））））".repeat(15),
  "『「（【〔あ〕】）」』".repeat(10),
  "あ。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。い",
  "「".repeat(50),
  "」".repeat(50),
  "っゃゅょぁぃぅぇぉ".repeat(12),
  "ーーーーーーーーーー".repeat(6),
  "コンピューター・サーバー・ユーザー・メンバー・".repeat(6),
  "え？！".repeat(30),
  "人々の佐々木々".repeat(15),
  "……………………――――――――…………".repeat(5),
  "１０％、２０℃、３０円、￥４０、＄５０。".repeat(6),
  "あいうえおかきくけこさしすせそたちつてとな。「（にぬねの）」".repeat(5),
];

const halfWidth = [
  "ｱｲｳｴｵｶｷｸｹｺ".repeat(12),
  "ｺﾐｭﾆﾃｨｾﾝﾀｰﾉﾘﾖｳｼｬｽｳ｡｢ﾎﾞﾗﾝﾃｨｱ｣､ｼﾐﾝｶﾂﾄﾞｳ｡".repeat(5),
  "ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟｶﾞｷﾞｸﾞｹﾞｺﾞ".repeat(10),
  "半角ｶﾅと全角カナが混在したﾃｷｽﾄの折返しをｶｸﾆﾝする。".repeat(5),
  "ＦＡＸ／ＴＥＬ：０４２２－００－００００".repeat(6),
];

const symbols = [
  "●○◎◇◆□■△▲▽▼※〒→←↑↓〓".repeat(8),
  "■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■",
  "────────────────────────────────────────────────────────",
  "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".repeat(4),
  "㈱㈲㈹㎡㎢㎏㎜㏄℡№㍻㍼㍽㍾".repeat(6),
  "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ".repeat(5),
  "αβγδεζηθικλμνξοπρστυφχψω ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ ".repeat(3),
  "абвгдежзийклмнопрстуфхцчшщъыьэюя АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ ".repeat(3),
  "±×÷≠≦≧∞∴♂♀°′″℃￥＄￠￡％＃＆＊＠§☆★".repeat(5),
  "“引用”と‘引用’と«引用»と\"引用\"と'引用'".repeat(6),
  "é è ê ë ü ö ä ß ñ ç ø å æ œ Café naïve façade Zürich Malmö São Paulo ".repeat(4),
  "1/2 3/4 ½ ¼ ¾ 10^2 x² y³ H₂O CO₂ ".repeat(6),
];

const rare = [
  "👍👏🎉😀😃😄".repeat(12),
  "評価👍は良好😀であり🎉継続👏が望ましい🙆。".repeat(6),
  "👨‍👩‍👧‍👦家族👩🏽‍💻技術者🇯🇵日本".repeat(8),
  "𠮷野家で𩸽を食べる𠀋𡈽".repeat(10),
  "葛\u{E0100}城市と辻\u{E0101}堂".repeat(12),
  "か\u3099き\u3099く\u3099は\u309Aひ\u309A".repeat(15),
  "e\u0301a\u0300o\u0302u\u0308 ".repeat(25),
  "髙島屋・﨑山・神社・朗・鷗外・剝離・塡補・頰".repeat(6),
  "한국어 문장은 낱말 사이에서 줄을 바꿉니다 ".repeat(6),
  "简体中文的段落，也要换行。繁體中文的段落，也要換行。".repeat(5),
];

const spaces = [
  "　全角の字下げで始まる段落である。".repeat(6),
  "一つ 二つ 三つ 四つ 五つ ".repeat(14),
  `間に${" ".repeat(120)}空白`,
  `間に${"　".repeat(60)}全角の空白`,
  "区分　　　　目標　　　　実績　　　　評価　　　　".repeat(4),
  "表\tの\tよ\tう\tに\tタ\tブ\tで\t区\t切\tる\t".repeat(4),
  "a  b   c    d     e      f       g        h         i          j",
  `${"あ".repeat(20)} ${"い".repeat(20)} ${"う".repeat(20)} `,
  "固定\u00A0空白\u00A0で\u00A0つ\u00A0な\u00A0ぐ".repeat(8),
];

const lists = [
  "・相談窓口の開設\n・講座の開催（全５回）\n・情報誌の発行\n・ホームページの更新",
  "１　目的\n２　内容\n\n３　成果\n\n\n４　課題",
  "1. Consultation desk\n2. Training courses (five times)\n3. Newsletter\n4. Web site",
  "(1) 市民活動団体への支援を充実させるとともに、関係機関との連携を強化した。\n(2) https://www.city.example.lg.jp/ に掲載した。\n(3) WWW",
  "一行\n".repeat(11) + "最後",
  "\n\n三行目から",
  "①120人\n②85人\n③203人\n計408人",
  "改行\r\nが\r\n二つの\r\n文字で",
];

const inSizes = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => [text, text + text.slice(0, 40) + text]);

/** Every way in which a line can end at a word, a mark or a wide letter: the same text pushed on by a character at a time. */
const pushed = Array.from({ length: 24 }, (_, count) => [
  `${"あ".repeat(count)}。「${"か".repeat(20)}」、WWW（${"さ".repeat(20)}）。NPO法人`,
  `${"W".repeat(count)} information ${"漢字".repeat(count)}https://example.jp/ ${"wide ".repeat(count)}`,
]).flat();

export const ordinaryProse: readonly string[] = [
  ...inSizes(prose),
  ...inSizes(prose.map((_, index) => prose.slice(0, index + 1).join(""))),
];

/** Each different, none ending with a line feed. */
export const awkwardLayouts: readonly string[] = [
  ...new Set([
    ...ordinaryProse,
    ...[mixed, latin, longWords, kinsoku, halfWidth, symbols, rare, spaces, lists].flatMap(inSizes),
    ...pushed,
  ]),
];
