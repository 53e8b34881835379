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

/** What both bundles share. */
function bundle(name: string, mode: "development" | "production"): Configuration {
  return {
    ...common,
    name,
    mode,
    // Not the default of development: the content security policy forbids eval.
    devtool: "cheap-module-source-map",
    cache: { type: "filesystem", name: `workbench-${name}` },
    output: { ...moduleOutput, path: join(root, "dist"), filename: "[name].js" },
    infrastructureLogging: { level: "error" },
    stats: "errors-warnings",
  };
}

/**
 * The add-in's pages as they are, but for where Office.js comes from, and the page they are shown in. React watches over the add-in's
 * own; for the thousands of cells of the page it would take longer than all the rest.
 */
export function configurations(): Configuration[] {
  const officeJs = `${officeFolder}/office.js`;
  return [
    {
      ...bundle("addin", "development"),
      entry: addInEntries,
      plugins: [
        addInPage("taskpane", officeJs),
        addInPage("commands", officeJs),
        new CopyPlugin({ patterns: ["assets/*.{png,txt}", "manifest.xml"] }),
      ],
    },
    {
      ...bundle("page", "production"),
      entry: { workbench: "./workbench/page/main.tsx" },
      optimization: { minimize: false },
      performance: { hints: false },
      plugins: [
        new HtmlPlugin({
          template: "./workbench/page/workbench.html",
          filename: "index.html",
          chunks: ["workbench"],
          scriptLoading: "module",
          contentSecurityPolicy: contentSecurityPolicy(["frame-src 'self'"]),
        }),
        new CopyPlugin({ patterns: ["workbench/page/workbench.css"] }),
      ],
    },
  ];
}
