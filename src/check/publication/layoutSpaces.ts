import { subjectFinding } from "../finding";
import type { PublicationCheck } from "./publicationCheck";
import { namedSubjects } from "./subjects";

/** Line breaks, spaces in a row, and spaces between single characters: 魅 せ る. */
const forLooks =
  /\n|[ \u3000\t]{2,}|(?<=(?:^|[ \u3000])\p{Script=Han}|(?:^|[ \u3000])\p{Script=Hiragana})[ \u3000](?=[\p{Script=Han}\p{Script=Hiragana}](?:[ \u3000]|$))/u;

/** Rule 1-5: names are not laid out by spaces and line breaks; machines take them for other names then. */
export const checkLayoutSpaces: PublicationCheck = (material) =>
  namedSubjects(material).flatMap(({ names, ...subject }) => {
    const text = names.find((name) => forLooks.test(name));
    if (text === undefined) return [];
    return [
      subjectFinding(subject, material.evaluation.structure.places, {
        code: "layoutSpaces",
        rule: "1-5",
        text,
      }),
    ];
  });
