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
  readonly _resolveRequestUrlAndHeaderInfo: unknown;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Installed by the client. */
  onMessageFromHost?(text: string): void;
}

/** The parts of the client library that its type declarations leave out. */
interface BridgeLibrary {
  HostBridge: { init(bridge: Bridge): void };
  HostBridgeSession: { getInstanceIfHostBridgeInited(): ClientSession };
}

/** Connects the client to a host. Every call gives a session of its own, so that several hosts can live side by side. */
export function connect({ OfficeExtension }: OfficeClient, answer: AnswerRequest): ClientSession {
  const library = OfficeExtension as unknown as BridgeLibrary;
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as { id: number; message: { body: Batch } };
      const reply = replyTo(answer(request.message.body, batchBytes(text, request)));
      queueMicrotask(() =>
        bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, message: reply })),
      );
    },
  };
  library.HostBridge.init(bridge);
  return library.HostBridgeSession.getInstanceIfHostBridgeInited();
}

function replyTo(answer: BatchResponse | RequestFailure): unknown {
  if ("Results" in answer) return { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error: answer }) };
}

/** UTF-8 bytes of the batch alone, without the envelope it came in. */
function batchBytes(text: string, request: { message: { body: Batch } }): number {
  const envelope = JSON.stringify({ ...request, message: { ...request.message, body: 0 } });
  return Buffer.byteLength(text) - Buffer.byteLength(envelope) + 1;
}
