import { makeStyles, tokens } from "@fluentui/react-components";

/** A field to type into, as Fluent draws it: Fluent's own are ten times the code, for slots and sizes that the pane does not use. */
export const useFieldStyles = makeStyles({
  field: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    minHeight: "32px",
    margin: 0,
    padding: `5px ${tokens.spacingHorizontalMNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBlockEndColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":hover": { borderBlockEndColor: tokens.colorNeutralStrokeAccessibleHover },
    ":focus": {
      outlineStyle: "none",
      borderBlockEndColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px 0 ${tokens.colorCompoundBrandStroke}`,
      "@media (forced-colors: active)": { outline: "2px solid Highlight" },
    },
  },
});
