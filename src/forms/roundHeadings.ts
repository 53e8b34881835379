import { measureHeaders, policyHeaders } from "./headings";

// Words of the files that go out and of what is kept when they come back.

/** With full-width spaces. */
const joined = (...parts: readonly string[]): string => parts.filter((text) => text !== "").join("\u3000");

export const handOutListName = "配布一覧";
export const handOutBaseName = "配布の控え";
export const collectionRecordName = "取込記録";

/** Headers of 配布一覧. */
export const handOutListHeaders = [
  measureHeaders.implementingBody,
  "ファイル",
  measureHeaders.measureTitle,
  "記入する欄",
  "提出期限",
  "メールの文面",
] as const;

/** Headers of 取込記録. */
export const collectionRecordHeaders = [
  "取り込んだ日時",
  "ファイル",
  policyHeaders.policyNumber,
  policyHeaders.policyTitle,
  measureHeaders.measureNumber,
  measureHeaders.measureTitle,
  "欄",
  "取込前",
  "取込後",
  measureHeaders.implementingBody,
] as const;

/** 取込後 of a line that says that a file came. */
export const receiptMark = (fiscalYear: string): string => `（${fiscalYear}の受領）`;

type MailFacts = Record<"body" | "caption" | "field" | "file" | "measures", string>;

/** Words of the files that go out to the bodies. */
export const handOutWords = {
  /** Of measures without a body. */
  noBody: "実施主体未定",
  /** 状態 of what another body writes. */
  toRead: "参照",
  guide: (body: string, field: string) =>
    joined(body, field, "橙色の欄に文章を入力して、このファイルを返送してください。"),
  guideToRead: (body: string, field: string) =>
    joined(body, field, "ほかの実施主体が記入します。参考にお送りするもので、入力は要りません。"),
  mail: ({ body, caption, field, file, measures }: MailFacts) =>
    `${body}　御中\n\n${caption}の${field}について、添付の「${file}」の橙色の欄にご記入のうえ、　月　日までにこのファイルのままご返送ください。\n\n${measures}`,
  mailToRead: ({ body, caption, field, file, measures }: MailFacts) =>
    `${body}　御中\n\n${caption}の${field}について、添付の「${file}」を参考にお送りします。記入は主担当の実施主体が行います。\n\n${measures}`,
} as const;

export const roundHints = {
  collectionRecord: "返送されたファイルから取り込んだ文章の記録です。取り込む前の文章も残してあります。",
  handOutList: "実施主体に送るファイルの一覧です。提出期限を記入し、メールの文面を写してお使いください。",
} as const;
