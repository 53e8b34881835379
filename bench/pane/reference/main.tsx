import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { ReferencePage } from "./ReferencePage";

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("reference.html has no #root");
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <ReferencePage />
    </FluentProvider>,
  );
});
