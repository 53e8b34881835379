import type { Failure } from "../failure";

/** A ribbon button has no place of its own to speak: what went wrong is left here for the pane. */
export const noticeKey = "planEvaluation.ribbonNotice";

/** Leaves the failure of a ribbon button, or (`null`) takes an older one away. */
export function leaveNotice(storage: Storage, failure: Failure | null): void {
  if (failure === null) storage.removeItem(noticeKey);
  else storage.setItem(noticeKey, JSON.stringify(failure));
}

/** The failure that a ribbon button left; it stays until it is taken away. */
export function readNotice(storage: Storage): Failure | null {
  const text = storage.getItem(noticeKey);
  return text === null ? null : (JSON.parse(text) as Failure);
}

/** Storage shared by the pane and the ribbon's page; `null` where the browser forbids it. */
export function sharedStorage(scope: Pick<Window, "localStorage">): Storage | null {
  try {
    return scope.localStorage;
  } catch (error) {
    if (error instanceof DOMException && error.name === "SecurityError") return null;
    throw error;
  }
}
