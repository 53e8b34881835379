import { assertRounds } from "./rounds";

describe("whatever people do to the files of a round, and in whichever order these come back", () => {
  it("no text is lost or becomes another's, and no conflict is hidden", async () => {
    await assertRounds(12, 20_240_601);
  }, 120_000);
});
