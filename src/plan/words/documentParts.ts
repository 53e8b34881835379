import { remembering } from "./remembering";

/** Parts of a report that come before the plan or after it, never a policy. */
const partsBefore =
  "はじめに|序|序論|序文|総論|(?:.{0,6}[市町村区]?長(?:の|から)?)?[ご御]?(?:あいさつ|挨拶)(?:\\(.{0,12}\\))?|まえがき|前書き|巻頭(?:言|のことば)|(?:発刊|刊行|発行)に(?:あ|当)たって|(?:本書|この冊子)の(?:見方|使い方)|凡例|(?:本|この)?(?:計画|プラン|ビジョン|評価|報告書|点検)の(?:概要|目的|趣旨|背景|位置づけ|位置付け|期間|策定|方法|進め方|対象|考え方|見方|実施|基本的な?考え方|推進体制|体系|策定の趣旨)(?:[・と及び、].{0,20})?|(?:策定|計画策定|評価|作成)の(?:趣旨|背景|目的|経緯|方法).{0,12}";
const partsAfter =
  "資料編?|参考資料.{0,10}|付属資料|附属資料|巻末資料|関係資料|付録|参考|用語(?:解説|集|の説明|の解説)|.{0,24}名簿|おわりに|終わりに|むすびに|結びに|あとがき|(?:策定|審議|開催|検討|評価)(?:の)?(?:経過|経緯)|.{0,20}設置(?:要綱|条例|要領)|(?:お)?問い?合わせ先?|奥付|総括|全体総括|まとめ";

/** What follows 計画の in the title of a part that holds no measures. */
const aboutPlan = [
  ...[
    "概要",
    "趣旨",
    "背景",
    "目的",
    "位置づけ",
    "位置付け",
    "期間",
    "対象",
    "性格",
    "構成",
    "範囲",
    "名称",
    "体系",
  ],
  ...["策定", "基本理念", "理念", "基本的?な?考え方", "考え方", "将来像", "目標年次", "目標年度", "進め方"],
  ...[
    "推進体制",
    "推進管理",
    "推進に(?:向け|あた|当た)",
    "推進",
    "進行管理",
    "進捗管理",
    "実効性",
    "実現に向け",
  ],
  ...[
    "評価",
    "見直し",
    "点検",
    "周知",
    "公表",
    "管理",
    "指標",
    "めざすもの",
    "目指すもの",
    "めざす",
    "目指す",
  ],
].join("|");

/** Titles of parts that stand around the measures of a plan: about the plan itself, the state of things, what it aims at, how it is carried out. */
const around = [
  `[^、。]{0,30}(?:計画|プラン|ビジョン)の(?:${aboutPlan}).{0,20}`,
  "[^、。]{0,30}(?:計画|プラン|ビジョン)(?:\\(.{0,20}\\))?(?:について|とは)",
  "(?:計画)?(?:策定|改定|見直し|作成)の?(?:趣旨|背景|目的|経緯|経過|体制|方法|考え方).{0,20}",
  "[^、。]{0,30}(?:策定|改定)に(?:当|あ)たって",
  ".{0,30}を?取り?巻く.{0,20}",
  ".{0,30}(?:の|・|と)(?:現状|現況)(?:[・と、](?:課題|分析|特性|今後の課題|将来推計))?",
  "(?:現状|現況|現状[・と、]課題|課題|課題の整理)",
  ".{0,30}(?:動向|推移|状況の変化|将来推計|将来人口)",
  ".{0,30}(?:アンケート|意識|ニーズ|実態|学校読書|読書状況)調査.{0,40}",
  "(?:前|第?[\\d一二三四五六七八九十]{1,2}[次期])(?:期|次)?計画.{0,20}(?:実績|成果|評価|総括|検証|進捗|課題).{0,12}",
  "(?:計画の)?(?:基本理念|基本的な?考え方|基本方針|基本的な?方針|理念|将来像|施策の体系|施策体系|体系図?)(?:[・と、].{0,20})?",
  "(?:めざ|目指)す(?:もの|姿|将来像|まちの姿|べき姿)(?:[・と、].{0,20})?",
  "(?:数値目標|目標値|成果目標|成果指標|評価指標|目標年次)(?:[・と、].{0,20})?",
  "(?:推進|進行|進捗|実施|点検|管理)(?:[・と](?:推進|進行|進捗|点検|評価))*(?:体制|管理)(?:[・と、].{0,20})?|基本的事項|国?.{0,10}推進本部.{0,20}|国内本部機構.{0,30}",
  ".{0,30}(?:サービス.{0,8}見込み?量?|保険料|給付費).{0,30}",
  "評価(?:の)?(?:対象.{0,10}|目的|方法|基準|体系|区分|体制|の?実施|の?考え方)",
  "(?:関係|各種|各)?.{0,6}計画等?との関係",
];

const before = new RegExp(`^(?:${partsBefore})$`);
const after = new RegExp(`^[<(【\\[〔■□◆◇○●]*(?:${partsAfter})(?:\\d{0,2})[>)】\\]〕]*$`);
const outside = new RegExp(`^(?:${around.join("|")}|${partsBefore}|${partsAfter})$`);

/** Titles of a part that holds the measures, where others of its level do not: 施策の展開. */
const inside =
  /^(?:.{0,30}(?:のための|の|な|的)|推進|基本|基本的|具体的|主要|重点|個別|実施)?施策(?:の(?:展開|推進|内容|取組|実施|方向.{0,24}))?(?:\(.{0,20}\))?$|施策の(?:展開|基本的?方向)|具体的な?施策/;

/** Whether a title (folded, without spaces) names a part that stands before the plan, such as はじめに or 計画の概要. */
export const isPartBefore = (title: string): boolean => before.test(title);

/** Where in a document a part stands that is no policy. */
export type DocumentPart = "before" | "after";

/** The part that a title (folded, without spaces) names, such as 計画の概要 before the plan and 資料編 after it; else null. */
export const documentPart = remembering((title): DocumentPart | null => {
  if (after.test(title)) return "after";
  return before.test(title) ? "before" : null;
});

/** Whether the title of a numbered part (folded, without spaces) tells that it holds none of the plan's measures. */
export const isAroundPlan = remembering((title) => outside.test(title));

/** Whether it tells that it holds them, so that the parts beside it do not. */
export const holdsMeasures = remembering((title) => inside.test(title));
