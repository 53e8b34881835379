import type { OtherKind } from "../../src/collect/otherTexts";
import type { CollectedFile, Collection, FileStatus } from "../../src/collect/collection";
import { ja } from "../../src/strings/ja";
import { bookErrors } from "./bookErrors";

/** A collection as `--json` prints it; `unread`, `otherTexts` and `reason` only where there is something to say. */
export function collectionJson({ files, taken, conflicts }: Collection) {
  return {
    files: files.map(({ file, status, body, unread, others, reason, ...counts }) => ({
      ...{ file, status, body, taken: counts.taken, kept: counts.kept, conflicts: counts.conflicts },
      others: others.length,
      ...(unread.length > 0 && { unread: unread.map(textJson) }),
      ...(others.length > 0 && {
        otherTexts: others.map(({ sheetName, cell, text, drawing }) => ({
          ...{ sheet: sheetName, cell, text },
          ...(drawing !== null && { drawing }),
        })),
      }),
      ...(reason !== null && { reason }),
    })),
    taken: taken.length,
    conflicts: conflicts.map(({ handedOut, base, ours, theirs, file }) => ({
      ...textJson(handedOut),
      ...{ base, ours, theirs, file },
    })),
  };
}

type TextName = CollectedFile["unread"][number];

const textJson = ({ policy, measure, field }: TextName) => ({
  policy: policy.number,
  measure: measure?.number ?? "",
  field,
});

const statuses: Record<FileStatus, string> = {
  merged: "取り込みました",
  otherYear: "別の年度のファイルです。取り込んでいません",
  otherStage: "別の段階のファイルです。取り込んでいません",
  otherPlan: "別の計画のファイルです。取り込んでいません",
  secondFile: "同じ実施主体の二つ目のファイルです。どちらが正しいか確かめてください",
  formChanged: "表の形が変わったなどのため、読めない欄があります",
  otherTexts: "記入欄のほかにも書き込みや図があります。記入欄の外のものは取り込んでいません",
  list: "「配布一覧」です。返送されたファイルではありません",
  notOurs: "配布したファイルではありません",
  unreadable: "開けません",
};

export function collectionLines({ files, conflicts }: Collection): string[] {
  return [
    ...files.flatMap(fileLines),
    ...conflicts.map(({ handedOut, file, entry }) =>
      entry === null
        ? `要対応: ${nameOf(handedOut)}の欄がブックにないか、どれか決められません。「${file}」の文章は「保管」に移しました。`
        : `要対応: ${nameOf(handedOut)}が、ブックと「${file}」の両方で直されています。ブックの文章を残し、ファイルの文章は「保管」に移しました。`,
    ),
  ];
}

const fileLines = ({ file, status, reason, taken, unread, others }: CollectedFile): string[] => [
  `${file}: ${statuses[status]}${reason === null ? "" : `。${bookErrors[reason]}`}（取り込み ${taken} 件）`,
  ...unread.map((text) => `  読んでいない欄: ${nameOf(text)}`),
  ...others.map(({ sheetName, cell, text, drawing }) =>
    drawing === null
      ? `  取り込んでいない書き込み: ［${sheetName} ${cell}］${text}`
      : `  取り込んでいない${drawings[drawing]}: ［${[sheetName, cell].filter(Boolean).join(" ")}］${text}`,
  ),
];

const drawings: Record<OtherKind, string> = {
  picture: "画像",
  chart: "図やグラフ",
  shape: "図形",
  mark: "色",
  page: "ヘッダーやフッター",
};

const nameOf = ({ policy, measure, field }: TextName): string =>
  `基本施策 ${policy.number}${measure === null ? "" : ` の施策 ${measure.number}`}：${ja.fieldName(field)}`;
