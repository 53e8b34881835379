import { serve } from "./serve";

const port = Number(process.env.WORKBENCH_PORT ?? 3000);

serve(port).then(
  (url) => console.log(`Workbench: ${url}`),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  },
);
