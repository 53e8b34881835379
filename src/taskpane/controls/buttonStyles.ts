import { makeResetStyles, tokens } from "@fluentui/react-components";

/** A disabled button says why it is there, so that it can still be reached by keyboard: `aria-disabled` instead of `disabled`. */
const disabled = '&[aria-disabled="true"]';
const primary = '&[data-look="primary"]';
const subtle = '&[data-look="subtle"]';

/** A button as Fluent draws it; `data-look` and `data-size` tell the others from the usual one. */
export const useButtonClass = makeResetStyles({
  display: "inline-flex",
  alignItems: "center",
  justifyContent: "center",
  boxSizing: "border-box",
  minWidth: "96px",
  margin: 0,
  padding: `5px ${tokens.spacingHorizontalM}`,
  overflow: "hidden",
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: tokens.lineHeightBase300,
  textDecorationLine: "none",
  verticalAlign: "middle",
  cursor: "pointer",
  ":hover": {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    borderColor: tokens.colorNeutralStroke1Hover,
    color: tokens.colorNeutralForeground1Hover,
  },
  ":active": {
    backgroundColor: tokens.colorNeutralBackground1Pressed,
    borderColor: tokens.colorNeutralStroke1Pressed,
    color: tokens.colorNeutralForeground1Pressed,
  },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  '&[data-size="small"]': {
    minWidth: "64px",
    padding: `3px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  [primary]: {
    borderColor: "transparent",
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    ":active": { backgroundColor: tokens.colorBrandBackgroundPressed },
  },
  [subtle]: {
    borderColor: "transparent",
    backgroundColor: tokens.colorSubtleBackground,
    color: tokens.colorNeutralForeground2,
    ":hover": {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground2Hover,
    },
    ":active": {
      backgroundColor: tokens.colorSubtleBackgroundPressed,
      color: tokens.colorNeutralForeground2Pressed,
    },
  },
  [disabled]: {
    "&, &:hover, &:active": {
      borderColor: tokens.colorNeutralStrokeDisabled,
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      color: tokens.colorNeutralForegroundDisabled,
      cursor: "not-allowed",
    },
  },
  "@media (prefers-reduced-motion: no-preference)": {
    transition: `background ${tokens.durationFaster} ${tokens.curveEasyEase}`,
  },
  "@media (forced-colors: active)": {
    ":hover": { borderColor: "Highlight" },
    [primary]: {
      forcedColorAdjust: "none",
      borderColor: "HighlightText",
      backgroundColor: "Highlight",
      color: "HighlightText",
      ":hover": { borderColor: "Highlight", backgroundColor: "HighlightText", color: "Highlight" },
    },
    [disabled]: {
      "&, &:hover, &:active": { borderColor: "GrayText", backgroundColor: "ButtonFace", color: "GrayText" },
    },
  },
});
