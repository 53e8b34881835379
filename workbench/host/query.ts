import { HostError } from "./hostError";
import type { HostObject } from "./hostObject";
import type { QueryInfo } from "./protocol";
import { typeOf } from "./registry";
import type { Session } from "./session";

/** What is selected below each name; an empty node selects all the plain properties there. */
interface Selection extends Map<string, Selection> {}

/** What is asked for by those who want nothing but to know whether an object is there; it stands for no property. */
const nothing = /^no-?properties-?needed$/i;

/** Reads what a `load` asks for, in the wire's form. */
export function query(object: HostObject, info: QueryInfo | undefined, session: Session): unknown {
  return readObject(object, selectionOf(info), session, info);
}

function selectionOf(info: QueryInfo | undefined): Selection {
  const selection: Selection = new Map();
  for (const path of [...(info?.Select ?? []), ...(info?.Expand ?? [])]) {
    let node = selection;
    for (const name of path.split(/[/.]/)) {
      if (name === "*" || nothing.test(name)) continue;
      const next: Selection = node.get(name) ?? new Map();
      node.set(name, next);
      node = next;
    }
  }
  return selection;
}

function readObject(
  object: HostObject,
  selection: Selection,
  session: Session,
  page?: QueryInfo,
): Record<string, unknown> {
  typeOf(object).requireAlive(object.target, session);
  if (typeOf(object).isCollection) return readItems(object, selection, session, page);
  const result = typeOf(object).identity(object.target, session);
  if (selection.size === 0 && !asksForNothing(page)) readAllProperties(object, session, result);
  for (const [name, below] of selection) {
    const member = typeOf(object).member(name, session);
    const wireName = typeOf(object).members.get(name.toLowerCase())?.name ?? name;
    if (member.kind === "property") result[wireName] = member.get(object.target, session);
    else if (member.kind === "navigation") {
      const child = member.get(object.target, session);
      result[wireName] = child && readObject(child, below, session);
    } else {
      throw new HostError("InvalidArgument", `${object.type}.${name} is a method and cannot be loaded.`);
    }
  }
  return result;
}

const asksForNothing = (info: QueryInfo | undefined): boolean =>
  info?.Select?.some((name) => nothing.test(name)) === true;

function readAllProperties(object: HostObject, session: Session, result: Record<string, unknown>): void {
  for (const { name, member } of typeOf(object).members.values()) {
    if (member.kind !== "property" || !session.hasApi(member.since)) continue;
    result[name] = member.get(object.target, session);
  }
}

function readItems(
  object: HostObject,
  selection: Selection,
  session: Session,
  page?: QueryInfo,
): Record<string, unknown> {
  const start = page?.Skip ?? 0;
  const end = page?.Top === undefined ? undefined : start + page.Top;
  const items = typeOf(object).items(object.target, session).slice(start, end);
  return {
    _Items: items.map((item, index) => ({ _Index: start + index, ...readObject(item, selection, session) })),
  };
}

/** The same with the names as JavaScript has them, as `retrieve` wants it. */
export function queryAsJson(object: HostObject, info: QueryInfo | undefined, session: Session): unknown {
  return camelCased(query(object, info, session));
}

function camelCased(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]): [string, unknown] =>
      name === "_Items" && Array.isArray(part)
        ? ["items", part.map(camelCased)]
        : [name.charAt(0).toLowerCase() + name.slice(1), camelCased(part)],
    ),
  );
}
