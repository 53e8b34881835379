import { createRoot } from "react-dom/client";
import { namingHostErrors } from "../excel/hostError";
import { stringsFor } from "../strings/stringsFor";
import { Pane } from "./Pane";

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root");
  const strings = stringsFor(Office.context.displayLanguage);
  document.documentElement.lang = strings.language;
  createRoot(root).render(<Pane run={namingHostErrors((batch) => Excel.run(batch))} strings={strings} />);
});
