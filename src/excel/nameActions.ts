import { absoluteAddress, quotedSheetName } from "../sheet/cellRange";
import { headingComment, rangeName } from "../sheet/ownNames";
import type { NamedRange, SheetContent } from "../sheet/sheetContent";
import type { NameSpec, SheetSpec } from "../sheet/sheetSpec";
import { nameSize, sentBytes, sheetAction, type SheetAction } from "./actions";

/** Gives a sheet the names of its spec, and takes away those that it has no more. */
export function nameActions({ name, names = [] }: SheetSpec, existing: SheetContent | null): SheetAction[] {
  const known = existing?.names ?? {};
  const wanted = new Set(names.map(({ key }) => key));
  return [
    ...Object.keys(known).flatMap((key) =>
      wanted.has(key) ? [] : [sheetAction((sheet) => sheet.names.getItem(rangeName(key)).delete())],
    ),
    ...names.flatMap((spec) => (isNamed(spec, known[spec.key]) ? [] : [nameRange(name, spec, known)])),
  ];
}

const isNamed = (spec: NameSpec, known: NamedRange | undefined): boolean =>
  known !== undefined &&
  known.range !== null &&
  known.heading === headingComment(spec.heading) &&
  absoluteAddress(known.range) === absoluteAddress(spec.range);

/** `known` are the names that the sheet has, by key. */
export function nameRange(sheetName: string, { key, range, heading }: NameSpec, known: object): SheetAction {
  const formula = `=${quotedSheetName(sheetName)}!${absoluteAddress(range)}`;
  const comment = headingComment(heading);
  return {
    ...nameSize(sentBytes(formula + comment)),
    queue: ({ names }) => {
      const isThere = key in known;
      const item = isThere ? names.getItem(rangeName(key)) : names.add(rangeName(key), formula, comment);
      if (isThere) Object.assign(item, { formula, comment });
      item.visible = false;
    },
  };
}
