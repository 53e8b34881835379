import { createRoot } from "react-dom/client";
import { excelPort } from "../app/excelPort";
import { WorkbookSession } from "../app/session/workbookSession";
import { stringsFor } from "../strings/stringsFor";
import { Pane } from "./Pane";

const hasApi = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  const run = excelPort((batch) => Excel.run(batch));
  const session = new WorkbookSession(run);
  // Excel reads while the pane is being drawn.
  void session.start();
  const strings = await stringsFor(Office.context.displayLanguage);
  // Excel on the web has no theme to tell.
  const { officeTheme } = Office.context as Partial<Office.Context>;
  document.documentElement.lang = strings.language;
  document.body.style.margin = "0";
  document.title = strings.pane.appTitle;
  createRoot(root).render(
    <Pane
      run={run}
      hasApi={hasApi}
      session={session}
      strings={strings}
      officeBackground={officeTheme?.bodyBackgroundColor ?? null}
    />,
  );
}

void start();
