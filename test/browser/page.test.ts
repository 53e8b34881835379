import { workbenchPages } from "./workbenchPage";

const open = workbenchPages();

describe("the workbench page", () => {
  it("runs the pane on the real Office.js within its content security policy", async () => {
    const { pane } = await open();
    await pane.getByRole("heading", { level: 1 }).waitFor();
  });
});
