import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const japaneseFirst =
  "'Segoe UI', 'Yu Gothic UI', 'Hiragino Sans', 'Noto Sans CJK JP', 'Noto Sans JP', 'Meiryo', sans-serif";
const withFonts = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: japaneseFirst });
const themes = { light: withFonts(webLightTheme), dark: withFonts(webDarkTheme) };

const darkQuery = () => window.matchMedia("(prefers-color-scheme: dark)");

function onSchemeChange(listener: () => void): () => void {
  const query = darkQuery();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Light or dark like Office (its background as `#RRGGBB`), else like the system. */
export function useTheme(officeBackground: string | null): Theme {
  const prefersDark = useSyncExternalStore(onSchemeChange, () => darkQuery().matches);
  const isDark = officeBackground === null ? prefersDark : luminance(officeBackground) < 0.5;
  return isDark ? themes.dark : themes.light;
}

/** 0 for black to 1 for white. */
function luminance(colour: string): number {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
