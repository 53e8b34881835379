import { attachmentsOf } from "../../../src/file/attachments";
import type { Sheet } from "../../../src/file/model/workbook";
import { HostObject } from "../hostObject";
import { HostType, property } from "../hostType";

/** A picture, shape or chart, known by its place among those of its sheet. */
export interface DrawingTarget {
  number: number;
}

declare module "../hostObject" {
  interface HostTargets {
    Shape: DrawingTarget;
    ShapeCollection: Sheet;
    Chart: DrawingTarget;
    ChartCollection: Sheet;
  }
}

export const shape = new HostType<DrawingTarget>({
  name: "Shape",
  identity: ({ number }) => ({ Id: String(number) }),
  members: { Id: property("1.9", ({ number }) => String(number)) },
});

export const chart = new HostType<DrawingTarget>({
  name: "Chart",
  members: { Name: property("1.1", ({ number }) => `Chart ${number}`) },
});

const numbered = (name: "Shape" | "Chart", count: number): HostObject[] =>
  Array.from({ length: count }, (_, index) => new HostObject(name, { number: index + 1 }));

/** The pictures and shapes of a sheet. */
export const shapeCollection = new HostType<Sheet>({
  name: "ShapeCollection",
  items: (sheet, { workbook }) => numbered("Shape", attachmentsOf(workbook, sheet).shapes),
  members: {},
});

/** The charts of a sheet. */
export const chartCollection = new HostType<Sheet>({
  name: "ChartCollection",
  items: (sheet, { workbook }) => numbered("Chart", attachmentsOf(workbook, sheet).charts),
  members: {},
});
