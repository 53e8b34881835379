import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { classifyAnswer } from "../../src/forms/answer";

const shared = join(__dirname, "../../../shared/inputs/text/answers.json");
const isThere = existsSync(shared);
if (!isThere) process.stdout.write(`${shared} is not here: a few answers are read instead.\n`);

interface Answers {
  notWritten: string[];
  written: string[];
}

const { notWritten, written } = isThere
  ? (JSON.parse(readFileSync(shared, "utf8")) as Answers)
  : { notWritten: ["〃", "作成中です。"], written: ["順調", "講座を開いた。"] };

describe("answers that people gave", () => {
  it.each(notWritten.filter((text) => !written.includes(text)))("%j is never passed over", (text) => {
    expect(classifyAnswer(text)).not.toBe("text");
  });

  it.each(written)("%j is none to look at again", (text) => {
    expect(classifyAnswer(text)).toBe("text");
  });
});
