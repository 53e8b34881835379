import { basename } from "node:path";
import { collectWorkbook } from "../../src/app/collect/collectWorkbook";
import { readReturnedFiles } from "../../src/app/collect/readReturnedFiles";
import { splitWorkbook } from "../../src/app/handOut/splitWorkbook";
import { writeHandOuts } from "../../src/app/handOut/writeHandOuts";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { openHost } from "../host/host";
import { assertFolder, assertWritable, readInput, writeOutput, writeOutputs } from "./files";
import { collectionJson, collectionLines } from "./collectionReport";
import type { Request } from "./usage";
import { portOf, type VerbResult } from "./verb";

/** Hands a workbook out: a file a body, and the list of them. */
export async function split({ input, out, handOut }: Request): Promise<VerbResult> {
  assertFolder(out);
  const host = openHost(await openXlsx(readInput(input)));
  const { files, list } = await splitWorkbook(portOf(host), handOut);
  const paths = writeOutputs(out, await writeHandOuts({ files, list }));
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

/** Takes what came back into the workbook. */
export async function collect({ input, returned, out }: Request): Promise<VerbResult> {
  assertWritable(out);
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
