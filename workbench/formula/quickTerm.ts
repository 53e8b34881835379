import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import type { CellValue } from "../../src/file/model/workbook";
import {
  isList,
  quickFunctions,
  type Node,
  type Preparation,
  type Scalar,
  type Term,
} from "./quickFunctions";
import { asNumber, isError, NotQuick, operators } from "./quickValues";

const referenceName = /^_REFERENCE(\d+)$/i;

/**
 * The formula with these literals, ready to be worked out for many cells.
 * @throws NotQuick for anything that is not known here
 */
export function quickTerm(literals: readonly string[]): Scalar {
  const text = literals.map((literal, index) => (index === 0 ? literal : `_REFERENCE${index - 1}${literal}`));
  return scalar(parsed(text.join("").slice(1)));
}

function parsed(text: string): Node {
  try {
    return parse(tokenize(text));
  } catch {
    throw new NotQuick("not a formula");
  }
}

const preparation: Preparation = { scalar, term, reference };

function reference(node: Node | undefined): number {
  const number = node && "name" in node && !("args" in node) ? referenceName.exec(node.name)?.[1] : undefined;
  if (number === undefined) throw new NotQuick("not a reference");
  return Number(number);
}

function scalar(node: Node | undefined): Scalar {
  const part = term(node);
  return (inputs) => {
    const value = part(inputs);
    if (isList(value)) throw new NotQuick("several values");
    return value;
  };
}

function term(node: Node | undefined): Term {
  if (node === undefined) throw new NotQuick("a missing argument");
  if ("args" in node) return call(node.name, node.args);
  if ("left" in node) return binary(node.op, term(node.left), term(node.right));
  if ("operand" in node) return "op" in node && node.op === "-" ? negative(node.operand) : unknown();
  if ("rows" in node) return list(node.rows);
  if ("name" in node) {
    const place = reference(node);
    return (inputs) => inputs.value(place);
  }
  if ("value" in node) {
    const value = constant(node);
    return () => value;
  }
  return unknown();
}

function unknown(): never {
  throw new NotQuick("an unknown part");
}

function call(name: string, args: readonly Node[]): Term {
  const known = quickFunctions[name.toUpperCase()];
  if (!known) throw new NotQuick(name);
  return known(args, preparation);
}

const errorText = /^#(?:N\/A|[A-Z0-9/_]+[!?])$/;

/** The library tells errors from texts by numbers that it does not export; a text that looks like one is left to it. */
function constant({ value }: Extract<Node, { value: unknown }>): CellValue {
  if (typeof value === "string" && errorText.test(value)) throw new NotQuick("perhaps an error");
  return value;
}

function list([row, ...others]: readonly (readonly Node[])[]): Term {
  if (row === undefined || others.length > 0) throw new NotQuick("several rows");
  const values = row.map((node) => {
    if (!("value" in node)) throw new NotQuick("not a constant");
    return constant(node);
  });
  return () => values;
}

/** Two signs one after the other make numbers of conditions. */
function negative(node: Node): Term {
  const isTwice = "operand" in node && "op" in node && node.op === "-";
  const part = term(isTwice ? node.operand : node);
  const numberOf = (value: CellValue): CellValue =>
    isError(value) ? value : isTwice ? asNumber(value) : 0 - asNumber(value);
  return (inputs) => {
    const value = part(inputs);
    return isList(value) ? value.map(numberOf) : numberOf(value);
  };
}

function binary(sign: string, left: Term, right: Term): Term {
  const apply = operators[sign];
  if (!apply) throw new NotQuick(sign);
  const both = (one: CellValue, other: CellValue): CellValue =>
    isError(one) ? one : isError(other) ? other : apply(one, other);
  return (inputs) => {
    const [one, other] = [left(inputs), right(inputs)];
    if (!isList(one)) return isList(other) ? other.map((each) => both(one, each)) : both(one, other);
    if (isList(other)) throw new NotQuick("two lists");
    return one.map((each) => both(each, other));
  };
}
