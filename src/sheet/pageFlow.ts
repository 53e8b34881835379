import { remembered } from "./remembered";
import { lineCount, linesHeight, rowHeightLimit, splitToFit, type TextBox } from "./textLayout";

/** A text in a row. One that `flows` goes on in further rows where it does not fit; any other is repeated in them. */
export interface FlowText {
  text: string;
  box: TextBox;
  flows: boolean;
}

/** A row that is to be laid on pages. */
export interface FlowRow {
  texts: readonly FlowText[];
  /** Never the last on a page. */
  leadsOn: boolean;
}

/** A row on its page, or the part of it that stands there. */
export interface PlacedRow<Row extends FlowRow> {
  row: Row;
  /** What of each text stands here. */
  texts: string[];
  /** Points. */
  height: number;
  /** The first of a page after the first. */
  beginsPage: boolean;
}

/** Points for rows on the first page, and on every further one. */
export interface PageRoom {
  first: number;
  further: number;
}

/** So few lines of a text never stand alone on a page. */
const fewestLines = 2;

/** Excel's rows are whole pixels high. */
const pixel = 0.75;
const spacing = 2;

const linesOf = remembered(({ text, box }: FlowText): number => lineCount(text, box));

/** Height of a row that shows so many lines of each of its texts. */
const heightOf = ({ texts }: FlowRow, lines: (text: FlowText, index: number) => number): number => {
  const heights = texts.map((text, index) => linesHeight(lines(text, index), text.box));
  return Math.ceil((Math.max(...heights) + spacing) / pixel) * pixel;
};

/**
 * Lays rows on pages. Headings stay with what they lead to, and a text that does not fit goes on in a further row, on the next page or
 * where Excel's rows end: no page has a hole at its end. Put together again, the parts of a text are the text.
 */
export function layOnPages<Row extends FlowRow>(rows: readonly Row[], room: PageRoom): PlacedRow<Row>[] {
  const placed: PlacedRow<Row>[] = [];
  let left = room.first;
  let beginsPage = false;
  const place = (row: Row, texts: string[], height: number): void => {
    placed.push({ row, texts, height: Math.min(height, rowHeightLimit), beginsPage });
    left -= height;
    beginsPage = false;
  };
  const turn = (): void => {
    left = room.further;
    beginsPage = true;
  };
  rows.forEach((row, index) => {
    const isHead = row.leadsOn && rows[index - 1]?.leadsOn !== true;
    if (isHead && !beginsPage && heightTogether(rows, index) > left) turn();
    let rest = row;
    for (;;) {
      const height = heightOf(rest, linesOf);
      if (height <= Math.min(left, rowHeightLimit)) {
        place(row, textsOf(rest), height);
        return;
      }
      const lines = linesThatFit(rest, Math.min(left, rowHeightLimit));
      if (lines === 0 && beginsPage) {
        place(row, textsOf(rest), height);
        return;
      }
      if (lines === 0) {
        turn();
        continue;
      }
      const part = rest.texts.map((text) => (text.flows ? firstLines(text, lines) : text.text));
      rest = { ...rest, texts: rest.texts.map((text, at) => after(text, part[at] ?? "")) };
      place(row, part, heightOfPart(row, part));
    }
  });
  return placed;
}

const textsOf = ({ texts }: FlowRow): string[] => texts.map(({ text }) => text);

const firstLines = ({ text, box }: FlowText, lines: number): string => splitToFit(text, box, lines)[0] ?? "";

const after = (text: FlowText, part: string): FlowText =>
  text.flows ? { ...text, text: text.text.slice(part.length) } : text;

const heightOfPart = (row: FlowRow, part: readonly string[]): number =>
  heightOf(row, ({ box }, index) => lineCount(part[index] ?? "", box));

/** How many lines of the texts that flow fit: neither here nor in what goes on stands a single one. 0: none. */
function linesThatFit(row: FlowRow, room: number): number {
  const total = Math.max(0, ...row.texts.filter(({ flows }) => flows).map(linesOf));
  let lines = total - fewestLines;
  const height = () => heightOf(row, (text) => (text.flows ? Math.min(lines, linesOf(text)) : linesOf(text)));
  while (lines >= fewestLines && height() > room) lines--;
  return lines >= fewestLines ? lines : 0;
}

/** The headings from `first` on, and the least of what follows that may stand with them. */
function heightTogether(rows: readonly FlowRow[], first: number): number {
  let height = 0;
  for (const row of rows.slice(first)) {
    const least = (text: FlowText): number => {
      const lines = linesOf(text);
      return row.leadsOn || !text.flows || lines < 2 * fewestLines ? lines : fewestLines;
    };
    height += heightOf(row, least);
    if (!row.leadsOn) break;
  }
  return height;
}
