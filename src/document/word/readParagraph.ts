import type { Block, Paragraph } from "../document";
import type { XmlElement } from "../../file/xml/xml";
import { childNamed } from "../../file/xml/xmlTree";
import type { WordList } from "./numbering";
import { readContent } from "./readContent";
import type { ParagraphContent, WordReading } from "./wordReading";
import { paragraphProperties, runProperties, type WordProperties } from "./wordStyles";
import { valueOf } from "./wordXml";

/** A paragraph whose end is not seen: it goes on in the next. */
export interface Unfinished {
  content: ParagraphContent;
  /** What was seen at its beginning; null where only its text is left. */
  start: Omit<Paragraph, "text" | "isBold"> | null;
}

const bodyText = 9;
/** A full-width character of the usual size. */
const twipsPerStep = 210;

/**
 * Reads a paragraph: a Paragraph with the blocks of its text boxes, or what waits for the next one, because its end was deleted or is
 * hidden.
 * @param before what waits from the paragraph before.
 */
export function readParagraph(
  element: XmlElement,
  before: Unfinished | null,
  reading: WordReading,
  readBlocks: (elements: readonly XmlElement[]) => Block[],
): { blocks: Block[]; unfinished: Unfinished | null } {
  const own = childNamed(element, "pPr");
  const style = valueOf(own, "pStyle");
  const direct = paragraphProperties(own);
  const properties = { ...reading.styles.propertiesOf(style), ...direct };
  const content = joined(before?.content, readContent(element, properties, reading, readBlocks));
  reading.fields.endParagraph();
  const mark = childNamed(own, "rPr");
  const isDeleted = ["del", "moveFrom"].some((name) => childNamed(mark, name) !== undefined);
  const isHidden = { ...properties, ...runProperties(mark) }.isHidden === true;
  const isSeen = content.text !== "" || !(isDeleted || isHidden);
  const start =
    before?.start ?? (isSeen && !isDeleted ? paragraphStart({ style, direct, properties }, reading) : null);
  if (isDeleted || isHidden) {
    return { blocks: [], unfinished: { content, start: isDeleted ? (before?.start ?? null) : start } };
  }
  return { blocks: finished({ content, start }), unfinished: null };
}

function joined(before: ParagraphContent | undefined, content: ParagraphContent): ParagraphContent {
  if (before === undefined) return content;
  const isFirst = before.text === "";
  return {
    text: before.text + content.text,
    isBold: isFirst ? content.isBold : before.isBold && (content.isBold || content.text === ""),
    boxesBefore: [...before.boxesBefore, ...(isFirst ? [...before.boxesAfter, ...content.boxesBefore] : [])],
    boxesAfter: [...(isFirst ? [] : [...before.boxesAfter, ...content.boxesBefore]), ...content.boxesAfter],
  };
}

/** The blocks of a paragraph that has come to its end; one that holds text boxes alone is none itself. */
export function finished({ content, start }: Unfinished): Block[] {
  const { text, isBold, boxesBefore, boxesAfter } = content;
  const paragraph: Paragraph = {
    kind: "paragraph",
    text: text.replace(/^\n+|\n+$/g, ""),
    number: "",
    headingLevel: 0,
    indent: 0,
    ...start,
    isBold,
  };
  const isAnchorOnly = paragraph.text === "" && paragraph.number === "" && boxesBefore.length > 0;
  return [...boxesBefore, ...(isAnchorOnly ? [] : [paragraph]), ...boxesAfter];
}

interface Formatting {
  style: string | undefined;
  /** What the paragraph says itself, and with what its style says. */
  direct: WordProperties;
  properties: WordProperties;
}

function paragraphStart(formatting: Formatting, reading: WordReading): Unfinished["start"] {
  const { outlineLevel = bodyText, numId = 0, indent } = formatting.properties;
  const list = reading.lists.get(numId);
  const level = list === undefined ? 0 : listLevel(list, formatting, reading);
  return {
    kind: "paragraph",
    number: list === undefined ? "" : reading.nextNumber(list, level),
    headingLevel: outlineLevel < bodyText ? outlineLevel + 1 : 0,
    indent: Math.round((indent ?? list?.levels.get(level)?.indent ?? 0) / twipsPerStep),
  };
}

/**
 * The level of a paragraph in its list: what it says itself, else the level that names its style (ISO/IEC 29500-1, 17.9.23), else what
 * the style says.
 */
function listLevel(list: WordList, { style, direct }: Formatting, { styles }: WordReading): number {
  if (direct.listLevel !== undefined) return direct.listLevel;
  for (const id of styles.chainOf(style)) {
    for (const [level, { style: named }] of list.levels) if (named === id) return level;
    const said = styles.ownProperties(id)?.listLevel;
    if (said !== undefined) return said;
  }
  return 0;
}
