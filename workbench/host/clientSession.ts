import type { OfficeClient } from "./officeClient";
import type { Batch, BatchResponse } from "./protocol";

/** A request that fails as a whole, before any of its actions: too many at once, cell edit mode, … */
export interface RequestFailure {
  code: string;
  message: string;
}

/** Answers one request; `byteCount` is the size of the batch as JSON. Throws only for bugs of the host. */
export type AnswerRequest = (batch: Batch, byteCount: number) => BatchResponse | RequestFailure;

/** What `Excel.run` is told so that its batches go to one particular host. */
export interface ClientSession {
  _resolveRequestUrlAndHeaderInfo(): Promise<null>;
  _createRequestExecutorOrNull(): RequestExecutor;
  getEventRegistration(controlId: string): unknown;
}

/** What carries the client's requests to a host; the client has one for every kind of Excel it runs in. */
interface RequestExecutor {
  executeAsync(customData: string, flags: number, request: { Body: unknown }): Promise<ExecutorResponse>;
}

interface ExecutorResponse {
  HttpStatusCode: number;
  ErrorCode: string | null;
  ErrorMessage: string | null;
  Headers: Record<string, string>;
  Body: unknown;
}

/** The parts of the client library that its type declarations leave out. */
interface SessionLibrary {
  SessionBase: new () => object;
  GenericEventRegistration: { getGenericEventRegistration(controlId: string): unknown };
  HostBridge: { instance: object | undefined; init(bridge: { sendMessageToHost(): void }): void };
}

/** Connects the client to a host. Every call gives a session of its own, so that several hosts can live side by side. */
export function connect({ OfficeExtension }: OfficeClient, answer: AnswerRequest): ClientSession {
  const { SessionBase, GenericEventRegistration, HostBridge } = OfficeExtension as unknown as SessionLibrary;
  // The client is not ready for events before there is a bridge by which they could come.
  if (!HostBridge.instance) HostBridge.init({ sendMessageToHost: () => undefined });
  const executor: RequestExecutor = {
    executeAsync: (_customData, _flags, { Body }) => execute(JSON.stringify(Body), answer),
  };
  // The client takes only what descends from its own class for a session.
  class Session extends SessionBase implements ClientSession {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }
    _createRequestExecutorOrNull(): RequestExecutor {
      return executor;
    }
    getEventRegistration(controlId: string): unknown {
      return GenericEventRegistration.getGenericEventRegistration(controlId);
    }
  }
  return new Session();
}

/** Both ways go through JSON, as they do over the wire: neither side ever holds an object of the other. */
async function execute(text: string, answer: AnswerRequest): Promise<ExecutorResponse> {
  const answered = answer(JSON.parse(text) as Batch, Buffer.byteLength(text));
  // The client never hears of a request while it is still sending it.
  await Promise.resolve();
  if ("Results" in answered) {
    const body: unknown = JSON.parse(JSON.stringify(answered));
    return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: body };
  }
  const { code, message } = answered;
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: null };
}
