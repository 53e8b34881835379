import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hostTypes } from "../../../workbench/host/registry";

/** The words of all TypeScript below a folder, without the tests of the stand-in itself. */
const wordsBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !join(folder, file).startsWith(join("test", "workbench")))
    .flatMap((file) => readFileSync(join(folder, file), "utf8").match(/\w+/g) ?? []);

/** What the client asks for by itself, what the measures of others name, and the rest of what a footer is part of. */
const asked = [
  ...["getBoundingRect", "getCell", "gridlines", "enableEvents"],
  "getEntireColumn",
  ...["leftHeader", "centerHeader", "rightHeader", "centerFooter"],
];

it("the stand-in offers nothing that neither the product nor its tests and measures name", () => {
  const named = new Set([...["src", "bench", "test"].flatMap(wordsBelow), ...asked]);
  const offered = hostTypes.flatMap(({ name, members }) =>
    [...members.values()].map((member) => ({ type: name, member: member.name })),
  );
  const unnamed = offered
    .filter(({ member }) => !member.startsWith("_"))
    .filter(({ member }) => !named.has(member.charAt(0).toLowerCase() + member.slice(1)));
  expect(unnamed.map(({ type, member }) => `${type}.${member}`)).toEqual([]);
});
