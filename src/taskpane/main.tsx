import { createRoot } from "react-dom/client";
import { excelPort } from "../app/excelPort";
import { stringsFor } from "../strings/stringsFor";
import { Pane } from "./Pane";

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  const strings = stringsFor(Office.context.displayLanguage);
  // Excel on the web has no theme to tell.
  const { officeTheme } = Office.context as Partial<Office.Context>;
  document.documentElement.lang = strings.language;
  document.title = strings.pane.appTitle;
  createRoot(root).render(
    <Pane
      run={excelPort((batch) => Excel.run(batch))}
      strings={strings}
      officeBackground={officeTheme?.bodyBackgroundColor ?? null}
    />,
  );
});
