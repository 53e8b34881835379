import { serve } from "./serve";

const { WORKBENCH_PORT = "3000" } = process.env;

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isTaken = "code" in error && error.code === "EADDRINUSE";
  return isTaken
    ? `Port ${WORKBENCH_PORT} is taken: set WORKBENCH_PORT to another one, or to 0 for any.`
    : error.message;
}

serve(Number(WORKBENCH_PORT)).then(
  (url) => console.log(`Workbench: ${url}`),
  (error: unknown) => {
    console.error(messageOf(error));
    process.exit(2);
  },
);
