import { builtInFields, usualFields, type Field } from "../fields";
import { presetScales } from "../scales";
import type { ChosenForm } from "../settings";

/** All that is built in, of which those given are on, worded as they are. */
export const usualForm = (fields: readonly Field[] = usualFields): ChosenForm => ({
  fields: builtInFields.map((field) => {
    const on = fields.find(({ key }) => key === field.key);
    return { ...(on ?? field), isOn: on !== undefined };
  }),
  scales: presetScales,
});
