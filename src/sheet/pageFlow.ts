import { remembered } from "./remembered";
import { lineCount, linesHeight, rowHeightLimit, splitToFit, type TextBox } from "./textLayout";

/** A text in a row. One that `flows` goes on in further rows where it does not fit; any other is repeated in them, or stands there `once`. */
export interface FlowText {
  text: string;
  box: TextBox;
  flows: boolean;
  once?: boolean;
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
  /** Not only a part of the row. */
  isWhole: boolean;
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

const wholeHeight = remembered((row: FlowRow): number => heightOf(row, linesOf));

/**
 * Lays rows on pages. Headings stay with what they lead to, and a text that does not fit goes on in a further row, on the next page or
 * where Excel's rows end: no page has a hole at its end. Put together again, the parts of a text are the text.
 */
export function layOnPages<Row extends FlowRow>(rows: readonly Row[], room: PageRoom): PlacedRow<Row>[] {
  const placed: PlacedRow<Row>[] = [];
  let left = room.first;
  let beginsPage = false;
  const place = (row: Row, texts: string[], height: number, isWhole: boolean): void => {
    placed.push({ row, texts, height: Math.min(height, rowHeightLimit), beginsPage, isWhole });
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
      const height = wholeHeight(rest);
      if (height <= Math.min(left, rowHeightLimit)) {
        place(row, textsOf(rest), height, rest === row);
        return;
      }
      const lines = linesThatFit(rest, Math.min(left, rowHeightLimit));
      if (lines === 0 && beginsPage) {
        place(row, textsOf(rest), height, rest === row);
        return;
      }
      if (lines === 0) {
        turn();
        continue;
      }
      const cuts = rest.texts.map((text) =>
        text.flows ? cutAfter(text, lines) : { here: text, later: text.once ? { ...text, text: "" } : text },
      );
      const here = { ...row, texts: cuts.map((cut) => cut.here) };
      rest = { ...row, texts: cuts.map((cut) => cut.later) };
      place(row, textsOf(here), heightOf(here, linesOf), false);
    }
  });
  return placed;
}

const textsOf = ({ texts }: FlowRow): string[] => texts.map(({ text }) => text);

interface Cut {
  here: FlowText;
  later: FlowText;
}

/** Texts are laid out anew whenever one of them has changed, mostly with the same cuts. */
const cutsOf = remembered((_text: FlowText) => new Map<number, Cut>());

/** A text in two: what fits in so many lines, and the rest. */
function cutAfter(text: FlowText, lines: number): Cut {
  const cuts = cutsOf(text);
  const known = cuts.get(lines);
  if (known !== undefined) return known;
  const [part = ""] = splitToFit(text.text, text.box, lines);
  const cut = { here: { ...text, text: part }, later: { ...text, text: text.text.slice(part.length) } };
  cuts.set(lines, cut);
  return cut;
}

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
  for (let index = first; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined) break;
    const least = (text: FlowText): number => {
      const lines = linesOf(text);
      return !text.flows || lines < 2 * fewestLines ? lines : fewestLines;
    };
    height += row.leadsOn ? wholeHeight(row) : heightOf(row, least);
    if (!row.leadsOn) break;
  }
  return height;
}
