import { createRoot } from "react-dom/client";
import { readPageOptions } from "./pageOptions";
import { readRibbon } from "./ribbon";
import { Workbench } from "./Workbench";

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("workbench.html has no #root");
  const options = readPageOptions(location.search);
  document.documentElement.lang = options.locale;
  const manifest = await (await fetch("manifest.xml")).text();
  createRoot(root).render(<Workbench options={options} ribbon={readRibbon(manifest, options.locale)} />);
}

void start();
