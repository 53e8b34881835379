import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState, type MouseEvent } from "react";
import type { ListedText } from "../../../app/check/nextGap";
import type { Worklist } from "../../../app/check/worklist";
import { usePane } from "../../usePane";
import { useWidth } from "../../controls/useWidth";
import { DotShapes } from "./DotShapes";
import { dotAt, dotLayout, type Dot } from "./dotLayout";

/** Pixels; what is higher scrolls. */
const mostHeight = 320;

const useStyles = makeStyles({
  frame: {
    maxHeight: `${mostHeight}px`,
    overflowY: "auto",
    scrollbarWidth: "thin",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  picture: { display: "block", width: "100%", cursor: "pointer" },
  label: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "13px",
    fontVariantNumeric: "tabular-nums",
    dominantBaseline: "central",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  caption: {
    minHeight: "20px",
    fontSize: "13px",
    lineHeight: "20px",
    color: tokens.colorNeutralForeground2,
  },
  // In one line, or what is below would jump while the pointer moves.
  pointed: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface TextPictureProps {
  list: Worklist;
  /** What it shows, in numbers. */
  label: string;
  onGoTo: (text: ListedText) => void;
}

/** A dot for every text, policy by policy. It is for the eye and the mouse: the list says the same to everybody else. */
export function TextPicture({ list, label, onGoTo }: TextPictureProps) {
  const { strings } = usePane();
  const { check: words } = strings.pane;
  const styles = useStyles();
  const { width, observe } = useWidth();
  const layout = useMemo(() => dotLayout(list, width), [list, width]);
  const dots = useMemo(() => <DotShapes dots={layout.dots} pitch={layout.pitch} />, [layout]);
  const [pointed, setPointed] = useState<Dot | null>(null);
  const isScrolled = layout.height > mostHeight;
  const dotUnder = ({ currentTarget, clientX, clientY }: MouseEvent): Dot | undefined => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return dotAt(layout, clientX - left, clientY - top);
  };
  return (
    <div>
      <div
        ref={observe}
        className={styles.frame}
        {...(isScrolled && { tabIndex: 0, role: "group", "aria-label": label })}
      >
        {width > 0 && (
          <svg
            role="img"
            aria-label={label}
            className={styles.picture}
            height={layout.height}
            onMouseMove={(event) => setPointed(dotUnder(event) ?? null)}
            onMouseLeave={() => setPointed(null)}
            onClick={(event) => {
              const dot = dotUnder(event);
              if (dot !== undefined) onGoTo(dot);
            }}
          >
            {layout.labels.map(({ key, text, y }, index) =>
              layout.pitch < 10 && index % 2 === 1 ? null : (
                <text key={key} className={styles.label} y={y}>
                  {text}
                </text>
              ),
            )}
            {dots}
          </svg>
        )}
      </div>
      <p className={mergeClasses(styles.caption, pointed !== null && styles.pointed)} aria-hidden>
        {pointed === null
          ? words.pictureHint
          : words.pictureOf(
              pointed.item.measure?.number ?? pointed.item.policy.number,
              pointed.item.measure?.title ?? words.wholePolicy,
              strings.fieldName(pointed.text.field),
              words.states[pointed.text.state],
            )}
      </p>
    </div>
  );
}
