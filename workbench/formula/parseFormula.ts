import type { CellValue } from "../../src/file/model/workbook";
import { UnknownFormula } from "./values";

/** What a formula consists of. References are numbered in the order in which they stand. */
export type Node =
  | { kind: "value"; value: CellValue }
  | { kind: "list"; values: CellValue[] }
  | { kind: "reference"; index: number }
  | { kind: "name"; name: string }
  | { kind: "call"; name: string; args: Node[] }
  | { kind: "negative"; operand: Node }
  | { kind: "binary"; sign: string; left: Node; right: Node };

/** Stands where a reference has been taken out of a formula. */
export const referenceMark = "\0";

const token =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|#(?:N\/A|[A-Z0-9/]+[!?])|(?:[A-Z_]|[^\x00-\x7F\s])(?:[\w.]|[^\x00-\x7F\s])*|<>|<=|>=|[-+*/&=<>(){},]|\0)\s*/iy;

/** How tightly the signs between two values bind. */
const strengths: Record<string, number> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
};

/**
 * Takes a formula apart, without its "=" and with marks for its references.
 * @throws UnknownFormula for what is no formula, and for signs that are not known here
 */
export function parseFormula(text: string): Node {
  return new Parser(tokensOf(text)).whole();
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (token.lastIndex = 0; token.lastIndex < text.length;) {
    const [, found] = token.exec(text) ?? [];
    if (found === undefined) throw new UnknownFormula("a sign that is not known");
    tokens.push(found);
  }
  return tokens;
}

class Parser {
  #next = 0;
  #references = 0;

  constructor(private readonly tokens: readonly string[]) {}

  whole(): Node {
    const node = this.#operation(0);
    if (this.#next < this.tokens.length) throw new UnknownFormula("more than a formula");
    return node;
  }

  #operation(weakest: number): Node {
    let left = this.#operand();
    for (;;) {
      const sign = this.tokens[this.#next] ?? "";
      const strength = strengths[sign] ?? 0;
      if (strength <= weakest) return left;
      this.#next++;
      left = { kind: "binary", sign, left, right: this.#operation(strength) };
    }
  }

  #operand(): Node {
    const found = this.tokens[this.#next++] ?? "";
    if (found === "-") return { kind: "negative", operand: this.#operand() };
    if (found === referenceMark) return { kind: "reference", index: this.#references++ };
    if (found === "(") return this.#closed(")", this.#operation(0));
    if (found === "{") return { kind: "list", values: this.#parts("}").map(constant) };
    const value = constantOf(found);
    if (value !== undefined) return { kind: "value", value };
    if (!/^[\w\P{ASCII}]/u.test(found)) throw new UnknownFormula(`${found} where a value should be`);
    return this.#take("(")
      ? { kind: "call", name: found.toUpperCase(), args: this.#parts(")") }
      : { kind: "name", name: found };
  }

  /** What stands between commas, up to the closing bracket. */
  #parts(closing: string): Node[] {
    if (this.#take(closing)) return [];
    const parts = [this.#operation(0)];
    while (this.#take(",")) parts.push(this.#operation(0));
    return this.#closed(closing, parts);
  }

  #closed<T>(closing: string, inside: T): T {
    if (!this.#take(closing)) throw new UnknownFormula(`no ${closing}`);
    return inside;
  }

  #take(wanted: string): boolean {
    if (this.tokens[this.#next] !== wanted) return false;
    this.#next++;
    return true;
  }
}

/** `undefined` for what is no constant. */
function constantOf(text: string): CellValue | undefined {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (/^\d/.test(text)) return Number(text);
  if (text.startsWith("#")) return { error: text.toUpperCase() };
  return { TRUE: true, FALSE: false }[text.toUpperCase()];
}

function constant(node: Node): CellValue {
  if (node.kind !== "value") throw new UnknownFormula("not a constant");
  return node.value;
}
