import type { CellValue } from "../../src/file/model/workbook";
import type { FormulaTemplate } from "./formulaTemplate";
import { functions, isList, type Preparation, type Scalar, type Term } from "./functions";
import { parseFormula, referenceMark, type Node } from "./parseFormula";
import { asNumber, isError, operators, UnknownFormula } from "./values";

const expressions = new WeakMap<FormulaTemplate, Scalar | null>();

/** The formulas of a template, ready to be worked out for many cells; `null` where only Excel knows them. */
export function expressionOf(template: FormulaTemplate): Scalar | null {
  const known = expressions.get(template);
  if (known !== undefined) return known;
  const expression = orNull(() => scalar(parseFormula(template.literals.join(referenceMark).slice(1))));
  expressions.set(template, expression);
  return expression;
}

/** The result; `null` where something in it is not known here. */
export function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnknownFormula) return null;
    throw error;
  }
}

const preparation: Preparation = { scalar, term, reference };

function reference(node: Node | undefined): number {
  if (node?.kind !== "reference") throw new UnknownFormula("not a reference");
  return node.index;
}

function scalar(node: Node | undefined): Scalar {
  const part = term(node);
  return (inputs) => {
    const value = part(inputs);
    if (isList(value)) throw new UnknownFormula("several values");
    return value;
  };
}

function term(node: Node | undefined): Term {
  if (node === undefined) throw new UnknownFormula("a missing argument");
  switch (node.kind) {
    case "call":
      return call(node.name, node.args);
    case "binary":
      return binary(node.sign, term(node.left), term(node.right));
    case "negative":
      return negative(node.operand);
    case "list":
      return () => node.values;
    case "reference":
      return (inputs) => inputs.value(node.index);
    case "name":
      return (inputs) => inputs.name(node.name);
    case "value":
      return () => node.value;
  }
}

function call(name: string, args: readonly Node[]): Term {
  const known = functions[name];
  if (!known) throw new UnknownFormula(name);
  return known(args, preparation);
}

/** Two signs one after the other make numbers of conditions. */
function negative(node: Node): Term {
  const isTwice = node.kind === "negative";
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
  if (!apply) throw new UnknownFormula(sign);
  const both = (one: CellValue, other: CellValue): CellValue =>
    isError(one) ? one : isError(other) ? other : apply(one, other);
  return (inputs) => {
    const [one, other] = [left(inputs), right(inputs)];
    if (!isList(one)) return isList(other) ? other.map((each) => both(one, each)) : both(one, other);
    if (isList(other)) throw new UnknownFormula("two lists");
    return one.map((each) => both(each, other));
  };
}
