import { HostError, notImplemented } from "./hostError";
import { HostObject } from "./hostObject";
import { objectPathKinds } from "./protocol";
import type { ArgumentInfo, Batch, WireObjectPath } from "./protocol";
import { typeOf } from "./registry";
import type { Session } from "./session";

/** The objects a batch speaks of. Each path is resolved once: some of them add or copy something. */
export class BatchObjects {
  readonly #objects = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly root: HostObject,
    private readonly session: Session,
  ) {}

  /** The object of a path; `null` for a null object. */
  get(pathId: number): HostObject | null {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const object = this.#resolve(this.path(pathId));
    this.#objects.set(pathId, object);
    return object;
  }

  /** The object of a path, if it has been asked for before. */
  resolved(pathId: number): HostObject | null {
    return this.#objects.get(pathId) ?? null;
  }

  path(pathId: number): WireObjectPath {
    const path = this.batch.ObjectPaths[String(pathId)];
    if (!path) throw new HostError("GeneralException", `The batch has no object path ${pathId}.`);
    return path;
  }

  #resolve(path: WireObjectPath): HostObject | null {
    const kinds = objectPathKinds;
    switch (path.ObjectPathType) {
      case kinds.root:
        return this.root;
      case kinds.nullObject:
        return null;
      case kinds.reference:
        return this.session.referenced(path.Name ?? "");
      case kinds.method:
      case kinds.property:
      case kinds.indexer: {
        const parent = this.get(path.ParentObjectPathId ?? 0);
        return parent && this.#resolveChild(parent, path);
      }
      default:
        throw notImplemented(`object paths of kind ${path.ObjectPathType} (${path.Name ?? "unnamed"})`);
    }
  }

  #resolveChild(parent: HostObject, path: WireObjectPath): HostObject | null {
    const { target } = parent;
    const type = typeOf(parent);
    const name = path.Name ?? "";
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === objectPathKinds.indexer) return type.item(target, args[0], this.session);
    const member = type.member(name, this.session);
    type.requireAlive(target, this.session);
    if (member.kind === "navigation") return member.get(target, this.session);
    const result = member.kind === "method" ? member.call(target, args, this.session) : undefined;
    if (result === null || result instanceof HostObject) return result;
    throw new HostError("GeneralException", `${type.name}.${name} does not give an object.`);
  }

  /** Arguments with objects in place of the path ids that stand for them. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const args = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return args.map((value, index) => this.#argument(value, references?.[index]));
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((part: unknown, index) => this.#argument(part, reference[index]));
    }
    if (typeof reference === "number" && reference !== 0) return this.get(reference);
    return this.#withObjects(value);
  }

  /** Options may hold `{ _ObjectPathId }` at any depth; plain matrices of values, the bulk of all data, do not. */
  #withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number")
      return this.get(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.#withObjects(part)]));
  }
}
