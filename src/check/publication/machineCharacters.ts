import { publishedTexts } from "../../forms/publicationSheet/publishedTexts";
import { entryFinding, subjectFinding } from "../finding";
import type { PublicationCheck } from "./publicationCheck";
import { namedSubjects } from "./subjects";

/** Characters beyond the common set that systems had of their own: ① Ⅰ ㈱ ㎡ № ㍻. Half-width katakana and gaiji have a check already. */
const ofOneMachine =
  /[\u2116\u2121\u2160-\u217f\u2211\u221f\u22bf\u222e\u2460-\u24ff\u2776-\u2793\u301d-\u301f\u3220-\u33ff]/gu;
const shown = 10;

/** Rule 1-10: no characters that machines show differently. */
export const checkMachineCharacters: PublicationCheck = (material) => [
  ...namedSubjects(material).flatMap(({ names, ...subject }) => {
    const characters = found(names.join(""));
    if (characters === "") return [];
    return [
      subjectFinding(subject, material.evaluation.structure.places, {
        code: "machineCharacters",
        rule: "1-10",
        characters,
      }),
    ];
  }),
  ...material.evaluation.policies.flatMap((part) =>
    part.entries.flatMap((entry) => {
      const isShown = publishedTexts(part, entry.measure).some(({ field }) => field === entry.field);
      const characters = isShown ? found(entry.text) : "";
      return characters === ""
        ? []
        : [entryFinding(entry, { code: "machineCharacters", rule: "1-10", characters })];
    }),
  ),
];

const found = (text: string): string => [...new Set(text.match(ofOneMachine))].slice(0, shown).join("");
