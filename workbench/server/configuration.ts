import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";
import {
  addInEntries,
  addInPage,
  common,
  contentSecurityPolicy,
  moduleOutput,
} from "../../scripts/bundling.js";

/** Where the server puts the unmodified client library of the npm package. */
export const officeFolder = "/office-js";

const root = join(__dirname, "../..");

/** The add-in's pages as they are, but for where Office.js comes from, and the page they are shown in. */
export function configuration(): Configuration {
  const officeJs = `${officeFolder}/office.js`;
  return {
    ...common,
    mode: "development",
    // Not the default of development: the content security policy forbids eval.
    devtool: "cheap-module-source-map",
    cache: { type: "filesystem", name: "workbench" },
    entry: { ...addInEntries, workbench: "./workbench/page/main.tsx" },
    output: { ...moduleOutput, path: join(root, "dist"), filename: "[name].js" },
    infrastructureLogging: { level: "error" },
    stats: "errors-warnings",
    plugins: [
      addInPage("taskpane", officeJs),
      addInPage("commands", officeJs),
      new HtmlPlugin({
        template: "./workbench/page/workbench.html",
        filename: "index.html",
        chunks: ["workbench"],
        scriptLoading: "module",
        contentSecurityPolicy: contentSecurityPolicy(["frame-src 'self'"]),
      }),
      new CopyPlugin({
        patterns: ["assets/*.{png,txt}", "manifest.xml", { from: "workbench/page/workbench.css" }],
      }),
    ],
  };
}
