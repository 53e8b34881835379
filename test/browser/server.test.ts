import { readFileSync } from "node:fs";
import { addressOf } from "./server";

it("the workbench says that it is starting, where it is, what to expect and how to stop", async () => {
  const saysIn = process.env.WORKBENCH_SAYS_IN ?? "";
  const address = await addressOf(saysIn);
  const said = readFileSync(saysIn, "utf8");
  expect(said.split("\n")[0]).toMatch(/^ワークベンチを準備しています.*Starting the workbench/);
  for (const word of [address, "ブラウザー", "証明書", "Ctrl+C"]) expect(said).toContain(word);
}, 130_000);
