import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../../src/document/text/readText";
import { decodeText } from "../../src/document/text/decodeText";
import { correct, type Truth } from "./person";

const mostCorrections = 5;
const usualCorrections = 2;

const own = join(__dirname, "../fixtures/documents");
const shared = join(__dirname, "../../../shared/inputs/plans");
const folders = [own, shared].filter((folder) => existsSync(folder));
if (!folders.includes(shared))
  process.stdout.write(`${shared} is not here: only the own documents are read.\n`);

const corrected = folders.flatMap((folder) => {
  const truths = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as Record<string, Truth>;
  return Object.entries(truths).map(([name, truth]) => {
    const document = readText(decodeText(readFileSync(join(folder, name))));
    return { name, corrections: correct(document, truth) };
  });
});

describe("a person who corrects the first wrong line each time", () => {
  it.each(corrected)("reaches what $name means with 5 corrections at most", ({ name, corrections }) => {
    const said = corrections?.map(({ line, role }) => `${line}=${role}`).join(" ");
    process.stdout.write(`${name}: ${corrections?.length ?? "never"} ${said ?? ""}\n`);
    expect(corrections).not.toBeNull();
    expect(corrections?.length).toBeLessThanOrEqual(mostCorrections);
  });

  it("needs no more than two for half of the documents", () => {
    const counts = corrected.map(({ corrections }) => corrections?.length ?? Infinity).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(usualCorrections);
  });
});
