import { attachmentsOf } from "../../../src/file/attachments";
import type { Area, Sheet } from "../../../src/file/model/workbook";
import { HostObject } from "../hostObject";
import { HostType, method, property } from "../hostType";

/** A comment, known by its cell. */
export interface CommentTarget {
  sheet: Sheet;
  area: Area;
}

declare module "../hostObject" {
  interface HostTargets {
    Comment: CommentTarget;
    CommentCollection: Sheet;
  }
}

const idOf = ({ sheet, area }: CommentTarget): string => `${sheet.id} ${area.row} ${area.column}`;

/** A comment that can be answered; notes are none. */
export const comment = new HostType<CommentTarget>({
  name: "Comment",
  identity: (target) => ({ Id: idOf(target) }),
  members: {
    Id: property("1.10", idOf),
    GetLocation: method("1.10", ({ sheet, area }) => new HostObject("Range", { sheet, areas: [area] })),
  },
});

/** The comments of a sheet. */
export const commentCollection = new HostType<Sheet>({
  name: "CommentCollection",
  indexer: (sheet, key, { workbook }) =>
    commentsOf(sheet, attachmentsOf(workbook, sheet).comments).find(
      ({ target }) => idOf(target as CommentTarget) === key,
    ) ?? null,
  items: (sheet, { workbook }) => commentsOf(sheet, attachmentsOf(workbook, sheet).comments),
  members: {},
});

const commentsOf = (sheet: Sheet, areas: readonly Area[]): HostObject[] =>
  areas.map((area) => new HostObject("Comment", { sheet, area }));
