import type { CellValue } from "../../src/file/model/workbook";
import type { Node } from "./parseFormula";
import { asNumber, asText, errors, isError, isSame, UnknownFormula } from "./values";

/** What the references of one formula stand for, by their place in it. */
export interface Inputs {
  value: (reference: number) => CellValue;
  /** The values of a row or of a column. */
  line: (reference: number) => readonly CellValue[];
  /** What a name stands for. */
  name: (name: string) => CellValue;
}

/** A part of a formula that gives one value. */
export type Scalar = (inputs: Inputs) => CellValue;

/** A part that gives one value or, where there is an array constant, several. */
export type Term = (inputs: Inputs) => CellValue | readonly CellValue[];

/** Makes the arguments of a function ready. All throw UnknownFormula for what is not known here. */
export interface Preparation {
  scalar: (node: Node | undefined) => Scalar;
  term: (node: Node | undefined) => Term;
  /** The place of the reference that the argument is. */
  reference: (node: Node | undefined) => number;
}

type FormulaFunction = (args: readonly Node[], preparation: Preparation) => Scalar;

/** A function of texts: an error in any of them is the result. */
function ofTexts(count: number, apply: (...texts: string[]) => CellValue): FormulaFunction {
  return (args, { scalar }) => {
    if (args.length !== count) throw new UnknownFormula("other arguments");
    const parts = args.map((arg) => scalar(arg));
    return (inputs) => {
      const texts: string[] = [];
      for (const part of parts) {
        const value = part(inputs);
        if (isError(value)) return value;
        texts.push(asText(value));
      }
      return apply(...texts);
    };
  };
}

const controlCharacters = /[\0-\x1F]/g;

/** MATCH takes these for patterns. */
const patternCharacters = /[*?~]/;
const longestMatch = 255;

function find(line: readonly CellValue[], wanted: CellValue): CellValue {
  if (isError(wanted)) return wanted;
  const isText = typeof wanted === "string";
  if (wanted === null || (isText && (wanted.length > longestMatch || patternCharacters.test(wanted))))
    throw new UnknownFormula("a pattern");
  const index = line.findIndex((value) => isSame(value, wanted));
  return index < 0 ? errors.notAvailable : index + 1;
}

function entry(line: readonly CellValue[], position: CellValue): CellValue {
  if (isError(position)) return position;
  const index = Math.trunc(asNumber(position));
  if (index < 1) throw new UnknownFormula("a whole row or column");
  return index > line.length ? errors.reference : (line[index - 1] ?? null);
}

function sum(values: readonly CellValue[]): CellValue {
  let total = 0;
  for (const value of values) {
    if (isError(value)) return value;
    if (typeof value === "number") total += value;
  }
  return total;
}

/** The functions that the sheets of the add-in are full of. */
export const functions: Record<string, FormulaFunction> = {
  CLEAN: ofTexts(1, (text = "") => text.replace(controlCharacters, "")),
  SUBSTITUTE: ofTexts(3, (text = "", from = "", to = "") =>
    from !== "" && text.includes(from) ? text.split(from).join(to) : text,
  ),
  FIND: ofTexts(2, (wanted = "", text = "") => {
    const place = text.indexOf(wanted);
    return place < 0 ? errors.value : place + 1;
  }),
  ISNUMBER: ([arg, ...others], { scalar }) => {
    if (others.length > 0) throw new UnknownFormula("other arguments");
    const part = scalar(arg);
    return (inputs) => typeof part(inputs) === "number";
  },
  IF: (args, { scalar }) => {
    const [condition, positive, negative] = [scalar(args[0]), scalar(args[1]), scalar(args[2])];
    return (inputs) => {
      const value = condition(inputs);
      if (isError(value)) return value;
      return (asNumber(value) !== 0 ? positive : negative)(inputs);
    };
  },
  IFERROR: (args, { scalar }) => {
    const [part, otherwise] = [scalar(args[0]), scalar(args[1])];
    return (inputs) => {
      const value = part(inputs);
      return isError(value) ? otherwise(inputs) : value;
    };
  },
  CHOOSE: ([first, ...others], { scalar }) => {
    const choice = scalar(first);
    const parts = others.map((other) => scalar(other));
    return (inputs) => {
      const value = choice(inputs);
      if (isError(value)) return value;
      const part = parts[Math.trunc(asNumber(value)) - 1];
      return part ? part(inputs) : errors.value;
    };
  },
  /** Google Sheets makes formulas of links. What is shown comes last. */
  HYPERLINK: (args, { scalar }) => {
    if (args.length > 2) throw new UnknownFormula("other arguments");
    return scalar(args.at(-1));
  },
  INDEX: ([cells, position, ...others], { scalar, reference }) => {
    if (others.length > 0) throw new UnknownFormula("other arguments");
    const [line, part] = [reference(cells), scalar(position)];
    return (inputs) => entry(inputs.line(line), part(inputs));
  },
  MATCH: ([wanted, cells, kind], { scalar, reference }) => {
    if (!(kind?.kind === "value" && kind.value === 0)) throw new UnknownFormula("no exact match");
    const [part, line] = [scalar(wanted), reference(cells)];
    return (inputs) => find(inputs.line(line), part(inputs));
  },
  NA: (args) => {
    if (args.length > 0) throw new UnknownFormula("other arguments");
    return () => errors.notAvailable;
  },
  /** As Excel counts, in 15 digits: 0.57 stays 0.57. */
  ROUNDDOWN: (args, { scalar }) => {
    if (args.length !== 2) throw new UnknownFormula("other arguments");
    const [number, digits] = [scalar(args[0]), scalar(args[1])];
    return (inputs) => {
      const [value, places] = [number(inputs), digits(inputs)];
      if (isError(value)) return value;
      if (isError(places)) return places;
      const unit = 10 ** Math.trunc(asNumber(places));
      return Math.trunc(Number((asNumber(value) * unit).toPrecision(15))) / unit;
    };
  },
  SUMPRODUCT: ([arg, ...others], { term }) => {
    if (others.length > 0) throw new UnknownFormula("other arguments");
    const part = term(arg);
    return (inputs) => {
      const value = part(inputs);
      return sum(isList(value) ? value : [value]);
    };
  },
};

export const isList = (value: CellValue | readonly CellValue[]): value is readonly CellValue[] =>
  Array.isArray(value);
