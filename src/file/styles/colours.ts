import { descendantsNamed, elementsOf, numberOf } from "../xml/xmlTree";
import { element } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xml";

const legacyColours =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const firstEight = legacyColours.slice(0, 8 * 7);
const indexedColours = (firstEight + legacyColours).split(" ");

/** Order in which cells refer to a theme's colours: light and dark are swapped against the theme's own order. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** `RRGGBB` of a theme's colours in the order of `theme="0"` to `theme="11"`. */
export function readThemeColours(theme: XmlElement | undefined): string[] {
  const scheme = theme ? descendantsNamed(theme, "clrScheme")[0] : undefined;
  const colours = new Map(
    elementsOf(scheme).map((slot) => {
      const colour = elementsOf(slot)[0]?.attributes;
      return [slot.name.split(":").at(-1), (colour?.lastClr ?? colour?.val ?? "").toUpperCase()];
    }),
  );
  return themeOrder.map((name) => colours.get(name) ?? "");
}

/** `#RRGGBB` of a colour element; `undefined` for "automatic" and for colours the file does not define. */
export function readColour(
  colour: XmlElement | undefined,
  themeColours: readonly string[],
): string | undefined {
  const { rgb, theme, indexed, tint } = colour?.attributes ?? {};
  const base =
    rgb?.slice(-6) ??
    (theme ? themeColours[Number(theme)] : indexed ? indexedColours[Number(indexed)] : undefined);
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return undefined;
  return `#${tinted(base, numberOf(tint) ?? 0)}`.toUpperCase();
}

export function writeColour(name: string, colour: string): XmlElement {
  return element(name, { rgb: `FF${colour.replace("#", "").toUpperCase()}` });
}

/** Lightens (towards white) or darkens by a part of the lightness, which moves all three channels alike. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((start) => Number.parseInt(rgb.slice(start, start + 2), 16) / 255);
  const lightness = (Math.max(...channels) + Math.min(...channels)) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  return channels.map((channel) => hex(relit(channel, lightness, wanted))).join("");
}

/** Keeps hue and saturation: a channel's distance from the lightness scales with the room that is left around it. */
function relit(channel: number, lightness: number, wanted: number): number {
  const room = (level: number): number => 1 - Math.abs(2 * level - 1);
  const scale = room(lightness) === 0 ? 0 : room(wanted) / room(lightness);
  return wanted + (channel - lightness) * scale;
}

function hex(channel: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return byte.toString(16).padStart(2, "0");
}
