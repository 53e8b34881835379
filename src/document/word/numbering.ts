import type { XmlElement } from "../../file/xml/xml";
import { childNamed, childrenNamed } from "../../file/xml/xmlTree";
import { indentOf } from "./wordStyles";
import { attributeOf, integer, integerOf, switchOf, valueOf } from "./wordXml";

/** One level of a list. */
export interface ListLevel {
  start: number;
  /** ST_NumberFormat, such as `decimalFullWidth`. */
  format: string;
  /** What the format `custom` looks like. */
  sample: string;
  /** `第%1章`: %1 stands for the counter of the first level. */
  text: string;
  /** Font of a bullet. */
  font: string;
  /** Style whose paragraphs stand on this level. */
  style: string | undefined;
  /** Number of the level (from 1) after which this one begins again; 0 never, absent after any above it. */
  restartAfter: number | undefined;
  /** All counters in its text are written in digits. */
  isLegal: boolean;
  /** Twips from the margin to the number. */
  indent: number | undefined;
}

/** A list as paragraphs name it. Lists of the same `counters` count on together. */
export interface WordList {
  counters: string;
  levels: ReadonlyMap<number, ListLevel>;
  /** Levels that begin anew with this list, and at what. */
  restarts: ReadonlyMap<number, number>;
}

type Levels = ReadonlyMap<number, ListLevel>;

/**
 * Reads the part with the lists: numId → list.
 * @param listOfStyle numId that a style of lists names; lists may refer to another list by such a style.
 */
export function readLists(
  root: XmlElement | undefined,
  listOfStyle: (style: string) => number | undefined,
): ReadonlyMap<number, WordList> {
  const abstracts = new Map(
    childrenNamed(root, "abstractNum").map((element) => [attributeOf(element, "abstractNumId"), element]),
  );
  const numbers = new Map(
    childrenNamed(root, "num").map((element) => [integer(attributeOf(element, "numId")), element]),
  );
  const abstractOf = (number: XmlElement | undefined): string => {
    const id = valueOf(number, "abstractNumId") ?? "";
    const link = valueOf(abstracts.get(id), "numStyleLink");
    const linked = link === undefined ? undefined : numbers.get(listOfStyle(link));
    return (linked && valueOf(linked, "abstractNumId")) ?? id;
  };
  const levelsOf = new Map<string, Levels>();
  const lists = new Map<number, WordList>();
  for (const [id, number] of numbers) {
    if (id === undefined) continue;
    const counters = abstractOf(number);
    const levels = levelsOf.get(counters) ?? readLevels(childrenNamed(abstracts.get(counters), "lvl"));
    levelsOf.set(counters, levels);
    lists.set(id, { counters, ...overridden(levels, childrenNamed(number, "lvlOverride")) });
  }
  return lists;
}

function overridden(levels: Levels, overrides: readonly XmlElement[]): Omit<WordList, "counters"> {
  const replaced = overrides.flatMap((override) => childrenNamed(override, "lvl"));
  const restarts = overrides.flatMap((override): [number, number][] => {
    const level = integer(attributeOf(override, "ilvl"));
    const start = integerOf(override, "startOverride");
    return level === undefined || start === undefined ? [] : [[level, start]];
  });
  return { levels: new Map([...levels, ...readLevels(replaced)]), restarts: new Map(restarts) };
}

const readLevels = (elements: readonly XmlElement[]): Levels =>
  new Map(elements.map((element) => [integer(attributeOf(element, "ilvl")) ?? 0, readLevel(element)]));

function readLevel(element: XmlElement): ListLevel {
  const format = formatOf(element);
  const fonts = childNamed(childNamed(element, "rPr"), "rFonts");
  return {
    start: integerOf(element, "start") ?? 0,
    format: attributeOf(format, "val") ?? "decimal",
    sample: attributeOf(format, "format") ?? "",
    text: valueOf(element, "lvlText") ?? "",
    font: attributeOf(fonts, "ascii") ?? attributeOf(fonts, "hAnsi") ?? "",
    style: valueOf(element, "pStyle"),
    restartAfter: integerOf(element, "lvlRestart"),
    isLegal: switchOf(element, "isLgl") ?? false,
    indent: indentOf(childNamed(childNamed(element, "pPr"), "ind")),
  };
}

/** Formats that came later stand beside one for older programs. */
function formatOf(level: XmlElement): XmlElement | undefined {
  const chosen = childNamed(childNamed(level, "mc:AlternateContent"), "mc:Choice");
  return childNamed(chosen, "numFmt") ?? childNamed(level, "numFmt");
}
