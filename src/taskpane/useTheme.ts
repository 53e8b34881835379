import { useSyncExternalStore } from "react";
import { useDarkTheme, useLightTheme } from "./themes";

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
