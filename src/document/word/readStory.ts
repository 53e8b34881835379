import type { Block } from "../document";
import type { XmlElement } from "../../file/xml/xml";
import { elementsOf } from "../../file/xml/xmlTree";
import { chosen } from "./alternateContent";
import { controlContent } from "./contentControl";
import { finished, readParagraph, type Unfinished } from "./readParagraph";
import { readTable } from "./readTable";
import { leaveOut, type WordReading } from "./wordReading";

/** Reads the paragraphs and tables of the body, a cell or a text box, one after the other as they are handed to it. */
export interface Story {
  take: (element: XmlElement) => void;
  /** All blocks, at the end. */
  blocks: () => Block[];
}

export function readStory(reading: WordReading): Story {
  const blocks: Block[] = [];
  let unfinished: Unfinished | null = null;
  const readCell = (elements: readonly XmlElement[]): Block[] => readAll(elements, reading);
  const readBox = (elements: readonly XmlElement[]): Block[] => readAll(elements, reading.inBoxes ?? reading);
  const finish = (): void => {
    if (unfinished) blocks.push(...finished(unfinished).filter(isSomething));
    unfinished = null;
  };
  const take = (element: XmlElement): void => {
    switch (element.name) {
      case "p": {
        const read = readParagraph(element, unfinished, reading, readBox);
        blocks.push(...read.blocks);
        unfinished = read.unfinished;
        break;
      }
      case "tbl":
        finish();
        blocks.push(...readTable(element, reading, readCell));
        break;
      case "sdt":
        controlContent(element, reading).forEach(take);
        break;
      case "customXml":
      case "ins":
      case "moveTo":
        elementsOf(element).forEach(take);
        break;
      case "mc:AlternateContent":
        chosen(element).forEach(take);
        break;
      case "altChunk":
      case "subDoc":
        leaveOut(reading, "other");
        break;
    }
  };
  return {
    take,
    blocks: () => {
      finish();
      return blocks;
    },
  };
}

function readAll(elements: readonly XmlElement[], reading: WordReading): Block[] {
  const story = readStory(reading);
  elements.forEach(story.take);
  return story.blocks();
}

const isSomething = (block: Block): boolean =>
  block.kind === "table" || block.text !== "" || block.number !== "";
