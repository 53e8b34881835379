import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";

/**
 * The reference page, bundled without any thought, as a template is. Microsoft's loads 80 kB of polyfills first; libraries of about that
 * size stand for them.
 */
export const configuration = (folder: string): Configuration => ({
  mode: "production",
  context: __dirname,
  target: ["web", "es2022"],
  entry: { polyfills: ["fast-check", "@xmldom/xmldom", "papaparse"], reference: "./main.tsx" },
  output: { path: folder, filename: "[name].js" },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  performance: { hints: false },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({
      template: "./reference.html",
      filename: "taskpane.html",
      chunks: ["polyfills", "reference"],
      chunksSortMode: "manual",
    }),
    new CopyPlugin({ patterns: [{ from: join(__dirname, "../../../assets/icon-128.png"), to: "assets" }] }),
  ],
});
