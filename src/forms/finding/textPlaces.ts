import { byField, type Field } from "../fields";

/** Columns or rows of the texts, as far as they are known. */
export type TextPlaces = Readonly<Record<string, number | undefined>>;

/** The places between the heading before the texts and 状態, and which of them have a heading of their own. */
export interface PlacesBetween {
  last: number | undefined;
  end: number | undefined;
  isHeaded: (place: number) => boolean;
}

/**
 * Columns (or rows) of the texts. One whose heading is not found, because its wording was changed here or on the plan sheet, is the next
 * free one, before those that somebody put in without a heading: what was typed there must not be overlooked. Where there are just as
 * many headings as texts, they stand in the order of the texts: the wording of one may have become that of another.
 */
export function textPlaces(
  fields: readonly Field[],
  found: TextPlaces,
  { last, end, isHeaded }: PlacesBetween,
): TextPlaces {
  const known = fields.flatMap(({ key }) => found[key] ?? []);
  if (known.length === fields.length || last === undefined || end === undefined) return found;
  const between = Array.from({ length: Math.max(0, end - last - 1) }, (_, index) => last + 1 + index);
  const headed = between.filter(isHeaded);
  if (headed.length === fields.length && known.every((place) => headed.includes(place)))
    return Object.fromEntries(fields.map(({ key }, index) => [key, headed[index]]));
  const free = [...headed, ...between.filter((place) => !isHeaded(place))].filter(
    (at) => !known.includes(at),
  );
  return byField(fields, ({ key }) => found[key] ?? free.shift());
}
