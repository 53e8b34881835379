import { readFileSync } from "node:fs";
import { hostTypes } from "../../../workbench/host/registry";
import { collectionEvents } from "../../../workbench/host/types/events";

/** API sets as the type declarations tell them: "Range.values" → ["1.1"], in the order of the comment. */
function declaredSets(): Map<string, string[]> {
  const lines = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8").split("\n");
  const sets = new Map<string, string[]>();
  let isExcel = false;
  let type = "";
  let comment = "";
  for (const line of lines) {
    if (line.startsWith("declare namespace ")) isExcel = line.startsWith("declare namespace Excel ");
    if (!isExcel) continue;
    const declaredClass = /^ {4}class (\w+) /.exec(line);
    if (declaredClass) type = declaredClass[1] ?? "";
    if (line.startsWith("        /**")) comment = "";
    if (line.startsWith("         *")) comment += line;
    const member = /^ {8}(?:readonly )?(\w+)[(:?<]/.exec(line);
    const name = `${type}.${member?.[1] ?? ""}`;
    if (!member || sets.has(name)) continue;
    sets.set(name, [...(/\[Api set: ([^\]]*)\]/.exec(comment)?.[1] ?? "").matchAll(/\d+\.\d+/g)].map(String));
  }
  return sets;
}

const sets = declaredSets();
const scriptName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
/** Write-only wire names that the declarations know under another name. */
const otherNames: Record<string, string> = { gridlines: "showGridlines" };

const members = hostTypes.flatMap((type) =>
  [...type.members.values()]
    .filter(({ name }) => !name.startsWith("_"))
    .map(({ name, member }) => {
      const script = otherNames[scriptName(name)] ?? scriptName(name);
      return { path: `${type.name}.${script}`, member };
    }),
);

describe("the API set each member is declared with", () => {
  it.each(members)("$path is the one Microsoft's declarations tell", ({ path, member }) => {
    expect(sets.get(path)?.[0]).toBe(member.since);
  });

  it("tells setting from reading where they came in different sets", () => {
    const differing = members.filter(
      ({ member }) => member.kind === "property" && member.settableSince !== member.since,
    );
    expect(
      differing.map(({ path, member }) => [path, member.kind === "property" && member.settableSince]),
    ).toEqual([["Worksheet.visibility", "1.2"]]);
    for (const { path, member } of differing) {
      expect(sets.get(path)).toEqual([member.since, member.kind === "property" && member.settableSince]);
    }
  });

  it.each([...collectionEvents.map(({ name, since }) => ({ path: `WorksheetCollection.${name}`, since }))])(
    "event $path is the one Microsoft's declarations tell",
    ({ path, since }) => {
      expect(sets.get(path)?.[0]).toBe(since);
    },
  );

  it("covers every type that a member can lead to", () => {
    expect(new Set(hostTypes.map(({ name }) => name)).size).toBe(hostTypes.length);
    expect(members.length).toBeGreaterThan(150);
  });
});
