import type { XmlElement } from "../../file/xml/xml";
import { childNamed, childrenNamed } from "../../file/xml/xmlTree";
import { attributeOf, integerOf, switchOf } from "./wordXml";

interface OpenField {
  /** What a box to tick or a list to choose from shows; absent for other fields. */
  control: string | undefined;
  instruction: string;
  /** Its result has begun. */
  hasResult: boolean;
}

/**
 * The fields that are open at a place of the document: `begin`, the instruction, `separate`, the result, `end`. They may stand inside
 * each other and go over several paragraphs, as a table of contents does.
 */
export interface FieldState {
  /** Whether what comes now is the result of a field within an instruction, which nobody sees. */
  isInstruction: () => boolean;
  /** Ends the instructions that are open: none goes on in the next paragraph, and one without an end must not swallow what follows. */
  endParagraph: () => void;
  /** Takes `<w:fldChar>`; gives what the field shows where Word works that out itself, else "". */
  takeMark: (mark: XmlElement) => string;
  /** Takes `<w:instrText>`. */
  takeInstruction: (text: string) => void;
}

export function fieldState(): FieldState {
  let open: OpenField[] = [];
  const takeMark = (mark: XmlElement): string => {
    const field = open.at(-1);
    switch (attributeOf(mark, "fldCharType")) {
      case "begin":
        open.push({ control: controlText(childNamed(mark, "ffData")), instruction: "", hasResult: false });
        break;
      case "separate":
        if (field) field.hasResult = true;
        break;
      case "end":
        open.pop();
        return field?.control ?? (field && !field.hasResult ? shownByInstruction(field.instruction) : "");
    }
    return "";
  };
  return {
    isInstruction: () => open.slice(0, -1).some(({ hasResult }) => !hasResult),
    endParagraph: () => {
      open = open.filter(({ hasResult }) => hasResult);
    },
    takeMark,
    takeInstruction: (text) => {
      const field = open.at(-1);
      if (field && !field.hasResult) field.instruction += text;
    },
  };
}

/** What a control of an old form shows, which stands in its definition. */
function controlText(form: XmlElement | undefined): string | undefined {
  const box = childNamed(form, "checkBox");
  if (box) return (switchOf(box, "checked") ?? switchOf(box, "default")) === true ? "☑" : "□";
  const choices = childNamed(form, "ddList");
  if (choices === undefined) return undefined;
  const chosen = integerOf(choices, "result") ?? integerOf(choices, "default") ?? 0;
  return attributeOf(childrenNamed(choices, "listEntry")[chosen], "val") ?? "";
}

const circled = /^\s*eq\s+\\o\s*\\ac\s*\(\s*[○◯]\s*[,，、]\s*([^)]*?)\s*\)\s*$/i;
const reading = /^\s*eq\s.*\\o\s*\\ad\s*\(\s*\\s\s*\\up\s*\d+\s*\([^()]*\)\s*[,，、]\s*(.*)\)\s*$/i;

/**
 * What older documents write as a formula: a character in a circle (`eq \o\ac(○,1)`), and a word with its reading above it
 * (`eq \* jc2 \o\ad(\s\up 9(みまも),見守)`), of which the word counts.
 */
function shownByInstruction(instruction: string): string {
  const inCircle = circled.exec(instruction)?.[1];
  if (inCircle !== undefined) return circledText(inCircle);
  return reading.exec(instruction)?.[1] ?? "";
}

function circledText(text: string): string {
  const value = Number(text.normalize("NFKC"));
  return Number.isInteger(value) && value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : text;
}
