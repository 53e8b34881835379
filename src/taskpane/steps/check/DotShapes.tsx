import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { shapePath, type Dot, type DotShape } from "./dotLayout";
import { shapeOf } from "./dotLayout";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  disc: { fill: tokens.colorStatusSuccessForeground1, [forced]: { fill: "CanvasText" } },
  triangle: { fill: tokens.colorStatusWarningForeground1, [forced]: { fill: "CanvasText" } },
  square: { stroke: tokens.colorPaletteRedForeground1, [forced]: { stroke: "CanvasText" } },
  cross: { stroke: tokens.colorPaletteRedForeground1, [forced]: { stroke: "CanvasText" } },
  drawn: { fill: "none" },
  icon: { flexShrink: 0, display: "block", width: "14px", height: "14px" },
});

const shapes: readonly DotShape[] = ["disc", "triangle", "square", "cross"];

/** Dots as one path a shape, so that thousands are as quick as ten. */
export function DotShapes({
  dots,
  pitch,
}: {
  dots: readonly Pick<Dot, "x" | "y" | "text">[];
  pitch: number;
}) {
  return shapes.map((shape) => (
    <Shape
      key={shape}
      shape={shape}
      pitch={pitch}
      path={dots
        .filter(({ text }) => shapeOf[text.state] === shape)
        .map(({ x, y }) => shapePath(shape, x, y, pitch))
        .join("")}
    />
  ));
}

function Shape({ shape, path, pitch }: { shape: DotShape; path: string; pitch: number }) {
  const styles = useStyles();
  const isFilled = shape === "disc" || shape === "triangle";
  if (path === "") return null;
  return (
    <path
      d={path}
      className={mergeClasses(styles[shape], !isFilled && styles.drawn)}
      strokeWidth={isFilled ? undefined : Math.max(1, pitch / 8)}
    />
  );
}

/** A shape of the picture beside a word. */
export function ShapeIcon({ shape }: { shape: DotShape }) {
  return (
    <svg className={useStyles().icon} viewBox="0 0 14 14" aria-hidden>
      <Shape shape={shape} path={shapePath(shape, 7, 7, 16)} pitch={14} />
    </svg>
  );
}
