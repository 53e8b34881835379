import { isRefusalOf } from "./isRefusalOf";
import type { RunExcel } from "./runExcel";

/**
 * Longest address of several ranges that this Excel is known to take. Documented are 8,192 characters; some were refused that were shorter:
 * https://github.com/OfficeDev/office-js/issues/5198
 */
let addressLimit = 8000;

/** So long is an address that every Excel takes, if it takes several ranges at all. */
const shortAddress = 250;

/** Joins addresses with commas into as few as Excel's limit allows. */
export function addressGroups(addresses: readonly string[]): string[] {
  const groups: string[] = [];
  let group = "";
  for (const address of addresses) {
    if (group !== "" && group.length + address.length + 1 > addressLimit) {
      groups.push(group);
      group = "";
    }
    group += group === "" ? address : `,${address}`;
  }
  return group === "" ? groups : [...groups, group];
}

/**
 * A port that begins again with addresses half as long where Excel refuses them, and in the end with one range each: Excel on the desktop
 * takes commas between them only where they part lists in its region (https://github.com/OfficeDev/office-js/issues/1167). For use cases
 * that can simply be run again.
 */
export function shorteningAddresses(run: RunExcel): RunExcel {
  const runAgain: RunExcel = async (batch) => {
    try {
      return await run(batch);
    } catch (error) {
      const isTooLong = isRefusalOf("Worksheet.getRanges", "InvalidArgument", error);
      if (!isTooLong || addressLimit === 0) throw error;
      addressLimit = addressLimit > shortAddress ? addressLimit / 2 : 0;
      return runAgain(batch);
    }
  };
  return runAgain;
}
