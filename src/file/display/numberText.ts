/** A number by the digits of a format (`#,##0.0`, `0.00E+00`), with what stands around them; `null` for what is not known. */
export function numberText(value: number, format: string): string | null {
  const [, before = "", digits = "", after = ""] =
    /^([^0#?]*?)(\.?[0#?][0#?,.]*(?:E\+0+)?)(.*)$/s.exec(format) ?? [];
  if (digits === "" || /[0#?/E]/.test(after)) return null;
  const percents = (before + after).split("%").length - 1;
  const [shape = "", exponent] = digits.split("E+");
  const scale = /,+(?=\.|$)/.exec(shape)?.[0].length ?? 0;
  const scaled = (Math.abs(value) * 100 ** percents) / 1_000 ** scale;
  const text = exponent === undefined ? fixed(scaled, shape) : exponential(scaled, shape, exponent.length);
  return before + text + after;
}

function fixed(value: number, shape: string): string {
  const [whole = "", decimals = ""] = shape.replace(/,+(?=\.|$)/, "").split(".");
  const text = formatOf(whole, decimals).format(value);
  const hidesZero = !whole.includes("0") && /^0(?=\.|$)/.test(text);
  return (hidesZero ? text.slice(1) : text) + (shape.endsWith(".") ? "." : "");
}

/** Making one takes longer than all that is done with it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(whole: string, decimals: string): Intl.NumberFormat {
  const key = `${whole}.${decimals}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat("en-US", {
    minimumIntegerDigits: Math.max(1, Math.min(21, whole.replace(/[^0]/g, "").length)),
    minimumFractionDigits: decimals.replace(/[^0]/g, "").length,
    maximumFractionDigits: decimals.length,
    useGrouping: whole.includes(","),
  });
  formats.set(key, format);
  return format;
}

function exponential(value: number, shape: string, length: number): string {
  const decimals = (shape.split(".")[1] ?? "").length;
  const [mantissa = "", power = ""] = value.toExponential(decimals).split("e");
  return `${mantissa}E${power.charAt(0)}${power.slice(1).padStart(length, "0")}`;
}
