import { basename, join } from "node:path";
import { collectWorkbook } from "../../src/app/collect/collectWorkbook";
import { readReturnedFiles } from "../../src/app/collect/readReturnedFiles";
import { splitWorkbook } from "../../src/app/handOut/splitWorkbook";
import { filledIn } from "../../src/app/handOut/filledIn";
import { writeHandOuts, type NamedFile } from "../../src/app/handOut/writeHandOuts";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { openHost } from "../host/host";
import {
  assertFolder,
  assertNoInput,
  isSameFile,
  readIfThere,
  readInput,
  writeOutput,
  writeOutputs,
} from "./files";
import { writableBookAt } from "./bookAt";
import { collectionJson, collectionLines } from "./collectionReport";
import type { Request } from "./usage";
import { UsageError } from "./usageError";
import { portOf, type VerbResult } from "./verb";

/** Hands a workbook out: a file a body, and the list of them. */
export async function split({ input, out, handOut }: Request): Promise<VerbResult> {
  assertFolder(out);
  const host = openHost(await openXlsx(readInput(input)));
  const { files, list } = await splitWorkbook(portOf(host), handOut);
  const written = await writeHandOuts({ files, list });
  await assertNoneFilledIn(out, written);
  const paths = writeOutputs(out, written);
  return {
    exitCode: 0,
    report: {
      files: files.map(({ file, body, measures, fields }) => ({
        file,
        body,
        measures: measures.length,
        fields,
      })),
      host: host.usage(),
    },
    lines: paths.map((path) => `作成しました：${path}`),
  };
}

/** Nobody's work is written over. @throws UsageError */
async function assertNoneFilledIn(folder: string, files: readonly NamedFile[]): Promise<void> {
  const standing = files.flatMap(({ name }) => {
    const bytes = readIfThere(join(folder, name));
    return bytes === null ? [] : [{ name, bytes }];
  });
  const names = await filledIn(standing);
  if (names.length > 0)
    throw new UsageError(
      `記入されたファイルか、配布したものではないファイルがあるため、何も書きませんでした：${names.join("、")}。取り込むか移すかしてから、もう一度実行してください。`,
    );
}

/** Takes what came back into the workbook. */
export async function collect({ input, returned, out }: Request): Promise<VerbResult> {
  if (!isSameFile(out, input)) assertNoInput(out, returned);
  await writableBookAt(out, input);
  const host = openHost(await openXlsx(readInput(input)));
  const files = await readReturnedFiles(
    returned.map((path) => ({ name: basename(path), bytes: () => Promise.resolve(readInput(path)) })),
  );
  const collected = await collectWorkbook(portOf(host), { returned: files, now: new Date() });
  writeOutput(out, await saveXlsx(host.workbook));
  const isWhole = collected.files.every(({ status }) => status === "merged");
  return {
    exitCode: isWhole && collected.conflicts.length === 0 ? 0 : 1,
    report: { ...collectionJson(collected), host: host.usage() },
    lines: [...collectionLines(collected), `取り込んだブックを書きました：${out}`],
  };
}
