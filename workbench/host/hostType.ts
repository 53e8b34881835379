import { HostError, notImplemented } from "./hostError";
import type { HostObject, HostTypeName } from "./hostObject";
import type { Session } from "./session";

/** A member of a type of the API. `since` is the ExcelApi set that brought it. */
export type Member<T> = { readonly since: string } & (
  PropertyMember<T> | NavigationMember<T> | MethodMember<T>
);

export interface PropertyMember<T> {
  readonly kind: "property";
  readonly settableSince: string;
  get(target: T, session: Session): unknown;
  set?(target: T, value: unknown, session: Session): void;
}

export interface NavigationMember<T> {
  readonly kind: "navigation";
  get(target: T, session: Session): HostObject | null;
}

export interface MethodMember<T> {
  readonly kind: "method";
  /** Gives a plain value, or an object (or `null` for a null object) where the API returns one. */
  call(target: T, args: readonly unknown[], session: Session): unknown;
}

export function property<T>(
  since: string,
  get: (target: T, session: Session) => unknown,
  set?: (target: T, value: unknown, session: Session) => void,
  settableSince = since,
): Member<T> {
  return { kind: "property", since, settableSince, get, ...(set && { set }) };
}

export function navigation<T>(
  since: string,
  get: (target: T, session: Session) => HostObject | null,
): Member<T> {
  return { kind: "navigation", since, get };
}

export function method<T>(
  since: string,
  call: (target: T, args: readonly unknown[], session: Session) => unknown,
): Member<T> {
  return { kind: "method", since, call };
}

interface HostTypeOptions<T> {
  name: HostTypeName;
  /** By wire name: the JavaScript name with a capital first letter. */
  members: Record<string, Member<T>>;
  /** What the client must be told to find the object again. */
  identity?(target: T, session: Session): Record<string, unknown>;
  /** `getItem(key)`. */
  indexer?(target: T, key: unknown, session: Session): HostObject | null;
  /** The items of a collection, in order. */
  items?(target: T, session: Session): HostObject[];
  /** Throws when the object behind a proxy is gone. */
  requireAlive?(target: T, session: Session): void;
}

/** A type of the API: what can be asked of an object of it. */
export class HostType<T> {
  readonly name: HostTypeName;
  readonly members: ReadonlyMap<string, { name: string; member: Member<T> }>;
  /** The same by their names on the wire, which is how nearly all are asked for. */
  readonly #byWireName: ReadonlyMap<string, { name: string; member: Member<T> }>;
  readonly #options: HostTypeOptions<T>;

  constructor(options: HostTypeOptions<T>) {
    this.#options = options;
    this.name = options.name;
    this.#byWireName = new Map(
      Object.entries(options.members).map(([name, member]) => [name, { name, member }]),
    );
    this.members = new Map([...this.#byWireName].map(([name, found]) => [name.toLowerCase(), found]));
  }

  get isCollection(): boolean {
    return this.#options.items !== undefined;
  }

  identity(target: T, session: Session): Record<string, unknown> {
    return this.#options.identity?.(target, session) ?? {};
  }

  item(target: T, key: unknown, session: Session): HostObject | null {
    if (!this.#options.indexer) throw notImplemented(`${this.name}.getItem`);
    return this.#options.indexer(target, key, session);
  }

  items(target: T, session: Session): HostObject[] {
    return this.#options.items?.(target, session) ?? [];
  }

  requireAlive(target: T, session: Session): void {
    this.#options.requireAlive?.(target, session);
  }

  /** The member of this wire or JavaScript name. Throws NotImplemented when unknown, ApiNotFound when too new. */
  member(name: string, session: Session, isSetting = false): Member<T> {
    const found = this.#byWireName.get(name) ?? this.members.get(name.toLowerCase());
    if (!found) throw notImplemented(`${this.name}.${name}`);
    const { member } = found;
    const since = isSetting && member.kind === "property" ? member.settableSince : member.since;
    if (!session.hasApi(since)) {
      throw new HostError(
        "ApiNotFound",
        `${this.name}.${found.name} came with ExcelApi ${since}; this host has ExcelApi ${session.apiVersion}.`,
      );
    }
    return member;
  }
}
