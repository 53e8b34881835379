import { measureHeaders, policyHeaders } from "./headings";

// Words of 集計.

export const countsSheetName = "集計";

/** Headers of 集計: what is counted, then the numbers. */
export const countHeaders = {
  kind: "集計の区分",
  field: "項目",
  of: "単位",
  fiscalYear: policyHeaders.fiscalYear,
  policyNumber: policyHeaders.policyNumber,
  policyTitle: policyHeaders.policyTitle,
  grade: "評定",
  label: "評定の説明",
  otherGrade: "もう一方の評定",
  count: "件数",
  share: "割合（％）",
  priority: "うち重点",
} as const;

export const countKinds = { grades: "評定別", pairs: "評定の組み合わせ", years: "年度別" } as const;

export const countedSubjects = {
  measure: measureHeaders.measureTitle,
  policy: policyHeaders.policyTitle,
} as const;

/** In place of a policy and of a grade; `unknown`: of another year, of which no grade is known. */
export const countWords = {
  whole: "全体",
  total: "計",
  notOfScale: "尺度にない値",
  unknown: "記録なし",
} as const;

/** 項目 where two are counted together. */
export const pairedFields = (one: string, other: string): string => `${one}×${other}`;

export const countsHint =
  "割合は計に対する百分率で、小数点以下を切り捨てています。対象外と、集計に数えない評定と、前の年度の記録がないものは計に含みません。";

/** Captions of the tables in 公表用.html. */
export const countCaptions = {
  byPolicy: (name: string) => `${name}（${countHeaders.policyTitle}別）`,
  byYear: (name: string) => `${name}（${countHeaders.fiscalYear}別）`,
} as const;
