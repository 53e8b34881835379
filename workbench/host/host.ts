import type { RunExcel } from "../../src/excel/runExcel";
import { calculateWorkbook } from "../formula/calculate";
import type { Calculate } from "../formula/calculation";
import type { Workbook } from "../../src/file/model/workbook";
import { includesVersion } from "./apiVersion";
import { isCleanUp } from "./cleanUp";
import { connect } from "./clientSession";
import { loadOfficeClient } from "./officeClient";
import { process } from "./process";
import type { HostFault, InterceptAction } from "./process";
import type { Batch } from "./protocol";
import { Session } from "./session";

/** A request as a test sees it before it is answered. */
export interface HostRequest {
  batch: Batch;
  byteCount: number;
}

export interface HostOptions {
  /** The ExcelApi requirement set this host offers; newer members are refused. Default "1.9". */
  apiVersion?: string;
  /** Makes single actions fail: earlier ones of the batch stay done. */
  interceptAction?: InterceptAction;
  /** Makes whole requests fail before anything is done; requests that only let go of references are not asked about. */
  interceptRequest?: (request: HostRequest) => HostFault | undefined;
  /** Fills in the results of formulas. */
  calculate?: Calculate;
}

/** What has gone over the wire. */
export interface HostUsage {
  /** Requests that did more than let go of references. */
  syncs: number;
  /** UTF-8 bytes of all batches, and of the largest. */
  requestBytes: number;
  largestRequestBytes: number;
  actions: number;
}

/** A running stand-in for Excel. */
export interface Host {
  /** The workbook with its formulas calculated. */
  readonly workbook: Workbook;
  /** `Excel.run` of the real client, connected to this host. */
  runExcel: RunExcel;
  usage(): HostUsage;
  /** What `Office.context.requirements.isSetSupported` says in this host. */
  isSetSupported(name: string, version?: string): boolean;
}

/** Opens a workbook in a stand-in for Excel that answers the real Office.js client. */
export function openHost(workbook: Workbook, options: HostOptions = {}): Host {
  const { apiVersion = "1.9", calculate = calculateWorkbook, interceptAction, interceptRequest } = options;
  const client = loadOfficeClient();
  const session = new Session(workbook, { apiVersion, calculate });
  const usage: HostUsage = { syncs: 0, requestBytes: 0, largestRequestBytes: 0, actions: 0 };

  const clientSession = connect(client, (batch, byteCount) => {
    usage.requestBytes += byteCount;
    usage.largestRequestBytes = Math.max(usage.largestRequestBytes, byteCount);
    usage.actions += batch.Actions.length;
    if (isCleanUp(batch)) return process(batch, session);
    usage.syncs += 1;
    const fault = interceptRequest?.({ batch, byteCount });
    if (fault) return { code: fault.code, message: fault.message ?? fault.code };
    return process(batch, session, interceptAction);
  });

  return {
    get workbook() {
      session.settle();
      return workbook;
    },
    runExcel: (batch) => client.Excel.run({ session: clientSession } as unknown as Excel.RunOptions, batch),
    usage: () => ({ ...usage }),
    isSetSupported: (name, version = "1.1") =>
      name.toLowerCase() === "excelapi" && includesVersion(apiVersion, version),
  };
}
