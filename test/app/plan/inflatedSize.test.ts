import { failureOf } from "../../../src/app/failure";
import { inflatedSize } from "../../../src/app/plan/inflatedSize";
import { zip } from "../../../src/file/package/zip";

const packed = async (parts: readonly (readonly [string, Uint8Array])[]): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await zip(new Map(parts)));

const megabytes = (count: number): Uint8Array => new Uint8Array(count * 1024 * 1024);

describe("the size a Word document grows to", () => {
  it("is counted over all of its parts", async () => {
    const bytes = await packed([
      ["one.xml", new TextEncoder().encode("一".repeat(10))],
      ["two.xml", megabytes(1)],
    ]);
    expect(await inflatedSize(bytes)).toBe(30 + 1024 * 1024);
  });

  it("is refused beyond 100 MB, whatever the file says of itself", async () => {
    const bytes = await packed([
      ["one.xml", megabytes(60)],
      ["two.xml", megabytes(60)],
    ]);
    const failure = await inflatedSize(bytes).catch(failureOf);
    expect(failure).toMatchObject({ reason: "documentTooLarge" });
  });

  it("is refused with more than 2,000 parts", async () => {
    const parts = Array.from({ length: 2001 }, (_, index) => [`${index}`, new Uint8Array(1)] as const);
    expect(await inflatedSize(await packed(parts)).catch(failureOf)).toMatchObject({
      reason: "documentTooLarge",
    });
  });

  it.each([
    ["a text", "計画の文章です。".repeat(10)],
    ["nothing", ""],
    ["the end of a zip file alone", "PK\u0005\u0006".padEnd(22, "\u0001")],
  ])("cannot be told of %s", async (_, text) => {
    const failure = await inflatedSize(new TextEncoder().encode(text)).catch(failureOf);
    expect(failure).toMatchObject({ reason: "documentUnreadable" });
  });

  it("cannot be told of a damaged document", async () => {
    const bytes = await packed([["one.xml", new TextEncoder().encode("一二三四五".repeat(100))]]);
    bytes.fill(0xff, 37, 60);
    expect(await inflatedSize(bytes).catch(failureOf)).toMatchObject({ reason: "documentUnreadable" });
  });
});
