import { makeResetStyles, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const japaneseFirst =
  "'Segoe UI', 'Yu Gothic UI', 'Hiragino Sans', 'Noto Sans CJK JP', 'Noto Sans JP', 'Meiryo', sans-serif";

/** What the pane's controls never ask for: palettes beyond three colours of states, shadows, large and monospaced type. */
const unused =
  /^(colorPalette(?!(Red|Green|DarkOrange)(Background3|Foreground[13]|Border2)$)|shadow(?!2$))|Hero|Monospace|Numeric|Selected|Teams|Persona/;

/** The tokens as CSS variables. */
const variables = (theme: Theme): Record<`--${string}`, string | number> =>
  Object.fromEntries(
    Object.entries({ ...theme, fontFamilyBase: japaneseFirst })
      .filter(([token]) => !unused.test(token))
      .map(([token, value]) => [`--${token}`, value]),
  );

// Classes, which the bundle has ready: as an object the provider would turn it into a style each time the pane is opened.
const useLightTheme = makeResetStyles(variables(webLightTheme));
const useDarkTheme = makeResetStyles(variables(webDarkTheme));

const darkQuery = () => window.matchMedia("(prefers-color-scheme: dark)");

function onSchemeChange(listener: () => void): () => void {
  const query = darkQuery();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** The class of the theme: light or dark like Office (its background as `#RRGGBB`), else like the system. */
export function useTheme(officeBackground: string | null): string {
  const prefersDark = useSyncExternalStore(onSchemeChange, () => darkQuery().matches);
  const isDark = officeBackground === null ? prefersDark : luminance(officeBackground) < 0.5;
  const [light, dark] = [useLightTheme(), useDarkTheme()];
  return isDark ? dark : light;
}

/** 0 for black to 1 for white. */
function luminance(colour: string): number {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
