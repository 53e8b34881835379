import type { Block } from "../document";
import type { XmlElement } from "../../file/xml/xml";
import { childNamed, childrenNamed, elementsOf, textOf } from "../../file/xml/xmlTree";
import { chosen } from "./alternateContent";
import { controlContent } from "./contentControl";
import { isPicture, textBoxes } from "./graphics";
import { signOf, writtenText } from "./runText";
import { leaveOut, type ParagraphContent, type WordReading } from "./wordReading";
import { runProperties, type WordProperties } from "./wordStyles";
import { attributeOf, valueOf } from "./wordXml";

/** Reads the blocks inside of a text box. */
type ReadBlocks = (elements: readonly XmlElement[]) => Block[];

interface Content {
  reading: WordReading;
  readBlocks: ReadBlocks;
  /** What the paragraph's style says of its runs. */
  ofStyle: WordProperties;
  text: string;
  boldLength: number;
  plainLength: number;
  boxesBefore: Block[];
  boxesAfter: Block[];
}

/** Reads what stands in a paragraph, as it is seen with all changes accepted. */
export function readContent(
  paragraph: XmlElement,
  ofStyle: WordProperties,
  reading: WordReading,
  readBlocks: ReadBlocks,
): ParagraphContent {
  const content: Content = {
    reading,
    readBlocks,
    ofStyle,
    text: "",
    boldLength: 0,
    plainLength: 0,
    boxesBefore: [],
    boxesAfter: [],
  };
  readParts(paragraph, content);
  const { text, boldLength, plainLength, boxesBefore, boxesAfter } = content;
  return { text, isBold: boldLength > 0 && plainLength === 0, boxesBefore, boxesAfter };
}

function readParts(parent: XmlElement, content: Content): void {
  for (const part of elementsOf(parent)) readPart(part, content);
}

function readPart(part: XmlElement, content: Content): void {
  switch (part.name) {
    case "r":
      readRun(part, content);
      break;
    case "hyperlink":
    case "fldSimple":
    case "ins":
    case "moveTo":
    case "smartTag":
    case "customXml":
    case "dir":
    case "bdo":
      readParts(part, content);
      break;
    case "sdt":
      controlContent(part, content.reading).forEach((inside) => readPart(inside, content));
      break;
    case "del":
      leaveOut(content.reading, "deletedText");
      break;
    case "mc:AlternateContent":
      chosen(part).forEach((element) => readPart(element, content));
      break;
    case "m:oMath":
    case "m:oMathPara":
      leaveOut(content.reading, "formula");
      break;
  }
}

interface RunLook {
  isBold: boolean;
  isHidden: boolean;
  font: string;
}

function readRun(run: XmlElement, content: Content): void {
  const own = childNamed(run, "rPr");
  const style = valueOf(own, "rStyle");
  const { isBold = false, isHidden = false } = {
    ...content.ofStyle,
    ...(style === undefined ? {} : content.reading.styles.propertiesOf(style)),
    ...runProperties(own),
  };
  const fonts = childNamed(own, "rFonts");
  const font = attributeOf(fonts, "ascii") ?? attributeOf(fonts, "hAnsi") ?? "";
  if (isHidden && textOf(run).trim() !== "" && !content.reading.fields.isInstruction())
    leaveOut(content.reading, "hiddenText");
  for (const part of elementsOf(run)) readRunPart(part, { isBold, isHidden, font }, content);
}

function readRunPart(part: XmlElement, look: RunLook, content: Content): void {
  const { fields } = content.reading;
  switch (part.name) {
    case "t":
      addText(writtenText(part, look.font), look, content);
      break;
    case "tab":
    case "ptab":
      addText("\t", look, content);
      break;
    case "br":
    case "cr":
      addText("\n", look, content);
      break;
    case "noBreakHyphen":
      addText("-", look, content);
      break;
    case "sym":
      addText(signOf(part), look, content);
      break;
    case "fldChar":
      addText(fields.takeMark(part), look, content);
      break;
    case "instrText":
      fields.takeInstruction(textOf(part));
      break;
    case "ruby":
      childrenNamed(part, "rubyBase").forEach((base) => readParts(base, content));
      break;
    case "delText":
      leaveOut(content.reading, "deletedText");
      break;
    case "footnoteReference":
    case "endnoteReference":
      leaveOut(content.reading, "footnote");
      break;
    case "commentReference":
      leaveOut(content.reading, "comment");
      break;
    case "mc:AlternateContent":
      chosen(part).forEach((element) => readRunPart(element, look, content));
      break;
    case "drawing":
    case "pict":
    case "object":
      readGraphic(part, look, content);
      break;
  }
}

function addText(text: string, { isBold, isHidden }: RunLook, content: Content): void {
  if (text === "" || isHidden || content.reading.fields.isInstruction()) return;
  content.text += text;
  const length = text.trim().length;
  if (isBold) content.boldLength += length;
  else content.plainLength += length;
}

/** A drawing: the texts of its boxes, or one more picture that is left out. */
function readGraphic(graphic: XmlElement, { isHidden }: RunLook, content: Content): void {
  if (isHidden) return;
  const boxes = textBoxes(graphic);
  for (const box of boxes) {
    const blocks = content.readBlocks(elementsOf(box));
    (content.text === "" ? content.boxesBefore : content.boxesAfter).push(...blocks);
  }
  if (isPicture(graphic)) leaveOut(content.reading, "image");
  else if (graphic.name === "object") leaveOut(content.reading, "other");
}
