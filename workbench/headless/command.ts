import { performance } from "node:perf_hooks";
import { failureOf } from "../../src/app/failure";
import { failureDetail, failureMessage } from "../../src/strings/failureMessage";
import { ja } from "../../src/strings/ja";
import { XlsxError } from "../../src/file/xml/xlsxError";
import { bookErrors } from "./bookErrors";
import { asksForHelp, help } from "./help";
import { parseRequest } from "./usage";
import { UsageError } from "./usageError";
import { verbs } from "./verbs";

export interface CommandResult {
  /** 0 done, 1 the check found gaps, 2 bad input or usage. */
  exitCode: 0 | 1 | 2;
  stdout: string;
  stderr: string;
}

/** Runs one command line. Nothing is thrown: what cannot be done is one line for stderr and exit code 2. */
export async function runCommand(words: readonly string[]): Promise<CommandResult> {
  if (asksForHelp(words)) return { exitCode: 0, stdout: help, stderr: "" };
  const started = performance.now();
  try {
    const request = parseRequest(words);
    const { exitCode, report, lines } = await verbs[request.verb](request);
    const elapsedMs = Math.round(performance.now() - started);
    return {
      exitCode,
      stdout: request.json ? JSON.stringify({ ...report, elapsedMs }) : lines.join("\n"),
      stderr: "",
    };
  } catch (error) {
    return { exitCode: 2, stdout: "", stderr: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof XlsxError) return bookErrors[error.code];
  const failure = failureOf(error);
  const detail = failureDetail(failure);
  return failureMessage(ja, failure) + (detail === null ? "" : ` [${detail}]`);
}
