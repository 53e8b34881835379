import { findSheetByName } from "../../src/file/model/sheets";
import type { Sheet, Workbook } from "../../src/file/model/workbook";
import {
  copiedSheetName,
  illegalAtSheetNameEnds,
  illegalInSheetNames,
  newSheetName,
  refusals,
  reservedSheetNames,
} from "./assumptions";
import { HostError, invalidArgument } from "./hostError";
import { asText } from "./wireValue";

const lengthLimit = 31;

/** A name a sheet may bear. Throws InvalidArgument for an illegal one, ItemAlreadyExists for one another sheet bears. */
export function freeSheetName(value: unknown, workbook: Workbook, own?: Sheet): string {
  const name = asText(value, "The sheet's name");
  if (name === "" || name.length > lengthLimit) {
    throw invalidArgument(`A sheet's name has 1 to ${lengthLimit} characters: ${name}`);
  }
  if (illegalInSheetNames.test(name) || illegalAtSheetNameEnds.test(name)) {
    throw invalidArgument(`A sheet's name must not hold these characters: ${name}`);
  }
  if (reservedSheetNames.includes(name.toLowerCase()))
    throw invalidArgument(`Excel keeps the name ${name} for itself.`);
  const bearer = findSheetByName(workbook, name);
  if (bearer && bearer !== own)
    throw new HostError(refusals.nameTaken, `There is a sheet ${bearer.name} already.`);
  return name;
}

/** The name of a sheet that is added without one. */
export function nextSheetName(workbook: Workbook): string {
  return firstFree(workbook, workbook.sheets.length + 1, newSheetName);
}

/** The name of a copy. */
export function copyName(workbook: Workbook, source: string): string {
  return firstFree(workbook, 2, (number) => copiedSheetName(source, number));
}

function firstFree(workbook: Workbook, start: number, nameOf: (number: number) => string): string {
  for (let number = start; ; number++) {
    const name = nameOf(number);
    if (!findSheetByName(workbook, name)) return name;
  }
}
