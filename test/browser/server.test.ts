import { startServer } from "./server";

it("the workbench says that it is starting, where it is, what to expect and how to stop", async () => {
  const { said, url, stop } = await startServer();
  await stop();
  expect(said.split("\n")[0]).toMatch(/^ワークベンチを準備しています.*Starting the workbench/);
  for (const word of [url, "ブラウザー", "証明書", "Ctrl+C"]) expect(said).toContain(word);
}, 300_000);
