/** Messages between a page of the add-in and its host, as the client library sends and expects them: JSON as texts. */

/** A page asks for something, or wants to hear of an event (or no longer). */
export interface PageRequest {
  _messageType: 0;
  _actionName: string;
  /** 0 a call, 1 and 2 the beginning and the end of an event's registration. */
  _actionType: 0 | 1 | 2;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

/** The request in a message of a page; `null` for anything else that windows send one another. */
export function parseRequest(data: unknown): PageRequest | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  const message = JSON.parse(data) as Partial<PageRequest>;
  return message._messageType === 0 && message._actionName !== undefined ? (message as PageRequest) : null;
}

const fromHost = (origin: string) => ({
  _messageType: 1,
  _origin: origin,
  _errorCode: 0,
  _serializerVersion: 1,
});

/** The answer to a request. */
export function replyMessage(request: PageRequest, data: unknown, origin: string): string {
  return JSON.stringify({
    ...fromHost(origin),
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _responseType: 0,
    _data: data,
  });
}

/** News the page has asked to be told. */
export function eventMessage(name: string, conversationId: string, data: unknown, origin: string): string {
  return JSON.stringify({
    ...fromHost(origin),
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: -1,
    _responseType: 1,
    _data: data,
  });
}
