import { BatchObjects } from "./batchObjects";
import { HostError, notImplemented } from "./hostError";
import { HostObject } from "./hostObject";
import { actionKinds, objectPathKinds } from "./protocol";
import type { Batch, BatchResponse, WireAction, WireError } from "./protocol";
import { query, queryAsJson } from "./query";
import { typeOf } from "./registry";
import type { Session } from "./session";

/** An action as a test sees it before it is carried out. */
export interface HostAction {
  kind: "get" | "load" | "call" | "set" | "trace";
  /** API type and member, `Range.Values`; loads and traces have no member. */
  type: string;
  member: string;
  arguments: readonly unknown[];
}

/** A failure a test wants to see instead of the action or the request. */
export interface HostFault {
  code: string;
  message?: string;
}

export type InterceptAction = (action: HostAction) => HostFault | undefined;

/**
 * Answers a batch: carries its actions out one after another and stops at the first that fails. What was done before stays
 * done, as in Excel. Throws only where the host itself is at fault.
 */
export function process(batch: Batch, session: Session, intercept?: InterceptAction): BatchResponse {
  try {
    return answer(batch, session, intercept);
  } finally {
    session.isCalculationHeld = false;
  }
}

function answer(batch: Batch, session: Session, intercept?: InterceptAction): BatchResponse {
  const objects = new BatchObjects(batch, new HostObject("Workbook", session.workbook), session);
  const response: BatchResponse = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    const fault = intercept?.(describe(action, objects));
    if (fault) {
      response.Error = wireError(fault.code, fault.message ?? fault.code, action, objects, index);
      return response;
    }
    try {
      const value = carryOut(action, objects, session);
      response.Results.push({ ActionId: action.Id, Value: value ?? null });
      if (action.ActionType === actionKinds.trace) response.TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      response.Error = wireError(error.code, error.message, action, objects, index);
      return response;
    }
  }
  return response;
}

function carryOut(action: WireAction, objects: BatchObjects, session: Session): unknown {
  if (action.ActionType === actionKinds.trace) return null;
  const object = objects.get(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case actionKinds.instantiate:
      return typeOf(object).identity(object.target, session);
    case actionKinds.query:
      return query(object, action.QueryInfo, session);
    case actionKinds.queryAsJson:
      return queryAsJson(object, action.QueryInfo, session);
    case actionKinds.method:
      return call(object, action, objects, session);
    case actionKinds.set:
      set(object, action.Name ?? "", objects.arguments(action.ArgumentInfo)[0], session);
      return null;
    case actionKinds.update:
      update(object, action.ObjectState ?? {}, session);
      return null;
    default:
      throw notImplemented(`actions of kind ${action.ActionType}`);
  }
}

function call(object: HostObject, action: WireAction, objects: BatchObjects, session: Session): unknown {
  const { target } = object;
  const type = typeOf(object);
  const member = type.member(action.Name ?? "", session);
  if (member.kind !== "method") throw notImplemented(`a call of ${type.name}.${action.Name}`);
  type.requireAlive(target, session);
  return member.call(target, objects.arguments(action.ArgumentInfo), session);
}

function set(object: HostObject, name: string, value: unknown, session: Session): void {
  const { target } = object;
  const type = typeOf(object);
  const member = type.member(name, session, true);
  if (member.kind !== "property" || !member.set) throw notImplemented(`setting ${type.name}.${name}`);
  type.requireAlive(target, session);
  member.set(target, value, session);
}

function update(object: HostObject, state: Record<string, unknown>, session: Session): void {
  for (const [name, value] of Object.entries(state)) {
    const member = typeOf(object).member(name, session);
    if (member.kind === "navigation") {
      const child = member.get(object.target, session);
      if (child && typeof value === "object" && value !== null) update(child, { ...value }, session);
    } else set(object, name, value, session);
  }
}

const describedKinds: Record<number, HostAction["kind"]> = {
  [actionKinds.instantiate]: "get",
  [actionKinds.query]: "load",
  [actionKinds.queryAsJson]: "load",
  [actionKinds.method]: "call",
  [actionKinds.set]: "set",
  [actionKinds.update]: "set",
};

function describe(action: WireAction, objects: BatchObjects): HostAction {
  const kind = describedKinds[action.ActionType] ?? "trace";
  const args = action.ArgumentInfo?.Arguments ?? [];
  if (kind === "trace") return { kind, type: "", member: "", arguments: args };
  const path = objects.path(action.ObjectPathId);
  if (kind !== "get") {
    return { kind, type: typeName(action.ObjectPathId, objects), member: action.Name ?? "", arguments: args };
  }
  const parent = path.ParentObjectPathId === undefined ? "" : typeName(path.ParentObjectPathId, objects);
  const member = path.ObjectPathType === objectPathKinds.indexer ? "GetItem" : (path.Name ?? "");
  return { kind, type: parent, member, arguments: path.ArgumentInfo?.Arguments ?? [] };
}

/** Paths were made one after another: those an action names before its own are resolved already. */
function typeName(pathId: number, objects: BatchObjects): string {
  return objects.resolved(pathId)?.type ?? "";
}

function wireError(
  code: string,
  message: string,
  action: WireAction,
  objects: BatchObjects,
  index: number,
): WireError {
  const { kind, type, member } = describe(action, objects);
  const name = member.charAt(0).toLowerCase() + member.slice(1);
  return {
    Code: code,
    Message: message,
    Location: kind === "trace" ? "" : [type, name].filter((part) => part !== "").join("."),
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}
