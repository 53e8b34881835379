import { parseArgs } from "node:util";
import { openInBrowser } from "./openInBrowser";

const { WORKBENCH_PORT = "3000" } = process.env;

const starting =
  "ワークベンチを準備しています（初めてのときは 1 分ほどかかります） / Starting the workbench …";

const started = (url: string): string => `
ブラウザーでこのアドレスを開いてください / Open this address in a browser:

  ${url}

- 証明書の警告が出ますが、問題ありません。このパソコンの中だけの証明書です。［詳細設定］から進んでください。
  The certificate warning is expected: the certificate is this computer's own. Go on by "Advanced".
- 終えるには Ctrl+C を押します。/ Press Ctrl+C to stop.
`;

const notOpened =
  "ブラウザーを開けませんでした。上のアドレスを開いてください。/ Open the address above by hand.";

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isTaken = "code" in error && error.code === "EADDRINUSE";
  return isTaken
    ? `Port ${WORKBENCH_PORT} is taken: set WORKBENCH_PORT to another one, or to 0 for any.`
    : error.message;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { open: { type: "boolean" } } });
  console.log(starting);
  // Loading the bundler takes longer than a person waits for a sign.
  const { serve } = await import("./serve");
  const url = await serve(Number(WORKBENCH_PORT));
  console.log(started(url));
  if (values.open) openInBrowser(url, () => console.log(notOpened));
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exit(2);
});
