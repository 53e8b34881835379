import { findingAt, type PublicationCheck } from "./publicationCheck";

/** The file's properties name nobody. */
export const checkPeople: PublicationCheck = ({ people }) => {
  const names = [...new Set(people.map((name) => name.trim()))].filter((name) => name !== "");
  return names.length === 0 ? [] : [findingAt(null, { code: "peopleNamed", names })];
};
