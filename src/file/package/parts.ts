import { XlsxError } from "../xml/xlsxError";

/**
 * The parts of a package by their names, without the leading slash. Names that differ in case or in percent-encoding alone are the same
 * name (ECMA-376 part 2, 6.2.2.3 and 7.3.4); a part keeps the name it came with.
 */
export class Parts implements Iterable<[string, Uint8Array]> {
  readonly #byKey = new Map<string, [name: string, bytes: Uint8Array]>();

  /** @throws XlsxError "corrupt" for two parts of the same name. */
  constructor(parts: Iterable<readonly [string, Uint8Array]>) {
    for (const [name, bytes] of parts) {
      if (this.has(name)) throw new XlsxError("corrupt", `${name} is there twice`);
      this.set(name, bytes);
    }
  }

  get(name: string): Uint8Array | undefined {
    return this.#byKey.get(nameKey(name))?.[1];
  }

  has(name: string): boolean {
    return this.#byKey.has(nameKey(name));
  }

  /** As the part itself is called; the name itself where there is no such part. */
  nameOf(name: string): string {
    return this.#byKey.get(nameKey(name))?.[0] ?? name;
  }

  set(name: string, bytes: Uint8Array): void {
    this.#byKey.set(nameKey(name), [this.nameOf(name), bytes]);
  }

  delete(name: string): void {
    this.#byKey.delete(nameKey(name));
  }

  *names(): Iterable<string> {
    for (const [name] of this.#byKey.values()) yield name;
  }

  [Symbol.iterator](): Iterator<[string, Uint8Array]> {
    return this.#byKey.values();
  }
}

/** The same for every spelling of a part's name. */
export function nameKey(name: string): string {
  const plain = name.includes("%") ? name.replace(/(?:%[0-9a-f]{2})+/gi, decoded) : name;
  return plain.toLowerCase();
}

function decoded(octets: string): string {
  try {
    return decodeURIComponent(octets);
  } catch {
    // No characters in UTF-8: they stand for themselves.
    return octets;
  }
}

/** The name of the part that a relationship of `source` points at: relative to it, or from the root; some write "\" for "/". */
export function resolveTarget(source: string, target: string): string {
  const [path = ""] = target.replaceAll("\\", "/").split("#");
  const base = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const steps = path.split("/").filter((step) => step !== "" && step !== ".");
  return steps
    .reduce((taken, step) => (step === ".." ? taken.slice(0, -1) : [...taken, step]), base)
    .join("/");
}

/** The shortest way from a part to another, which is how Excel writes it; some programs find no part that is named from the root. */
export function relativeTarget(source: string, target: string): string {
  const [from, to] = [source.split("/").slice(0, -1), target.split("/")];
  const common = from.findIndex((folder, index) => folder !== to[index]);
  const shared = common < 0 ? from.length : common;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
