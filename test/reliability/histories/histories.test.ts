import { assertHistories } from "./histories";

describe("whatever people do to a workbook over the months", () => {
  it("no text is lost or becomes another's, and nothing counts as complete that is not", async () => {
    await assertHistories(150, 20_170_401);
  }, 600_000);
});
