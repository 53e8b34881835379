import type { ConditionalFormat, Sheet } from "../../../src/file/model/workbook";
import { invalidArgument, notImplemented } from "../hostError";
import { HostObject } from "../hostObject";
import { HostType, navigation, property } from "../hostType";
import type { Member } from "../hostType";
import { requireAllowed } from "../protection";
import { asBoolean, asColour, asObject, asOneOf } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    ConditionalDataBarPositiveFormat: DataBarTarget;
    DataBarConditionalFormat: DataBarTarget;
  }
}

interface DataBarTarget {
  sheet: Sheet;
  rule: Extract<ConditionalFormat["rule"], { kind: "dataBar" }>;
}

/** A property whose setting a protected sheet may not allow. */
function setting(
  read: (rule: DataBarTarget["rule"]) => unknown,
  write: (rule: DataBarTarget["rule"], value: unknown) => void,
): Member<DataBarTarget> {
  return property(
    "1.6",
    ({ rule }) => read(rule),
    ({ sheet, rule }, value) => {
      requireAllowed(sheet, "allowFormatCells");
      write(rule, value);
    },
  );
}

const boundTypes = [
  "Invalid",
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
];

/** A bound's number; `undefined` where Excel takes it from the values. */
function asBound(value: unknown, what: string): number | undefined {
  const { type, formula } = asObject(value, what);
  const kind = asOneOf(type, boundTypes, `${what}.type`);
  if (kind === "Automatic" || kind === "LowestValue" || kind === "HighestValue") return undefined;
  if (kind !== "Number") throw notImplemented(`data bar bounds of type ${kind}`);
  const text = String(formula).replace(/^=/, "");
  if (text === "" || !Number.isFinite(Number(text)))
    throw invalidArgument(`${what}.formula must be a number.`);
  return Number(text);
}

const readBound = (bound: number | undefined): unknown =>
  bound === undefined ? { type: "Automatic" } : { type: "Number", formula: String(bound) };

const positiveFormat = new HostType<DataBarTarget>({
  name: "ConditionalDataBarPositiveFormat",
  members: {
    FillColor: setting(
      ({ color }) => color,
      (rule, value) => {
        rule.color = asColour(value, "fillColor");
      },
    ),
    GradientFill: setting(
      ({ isGradient }) => isGradient ?? false,
      (rule, value) => {
        rule.isGradient = asBoolean(value, "gradientFill");
      },
    ),
  },
});

/** Bars in cells, as long as their values are large. */
export const dataBarConditionalFormat = new HostType<DataBarTarget>({
  name: "DataBarConditionalFormat",
  members: {
    PositiveFormat: navigation("1.6", (target) => new HostObject("ConditionalDataBarPositiveFormat", target)),
    LowerBoundRule: setting(
      ({ min }) => readBound(min),
      (rule, value) => {
        rule.min = asBound(value, "lowerBoundRule");
      },
    ),
    UpperBoundRule: setting(
      ({ max }) => readBound(max),
      (rule, value) => {
        rule.max = asBound(value, "upperBoundRule");
      },
    ),
  },
});

export const dataBarConditionalFormatTypes = [positiveFormat] as const;
