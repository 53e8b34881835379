const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { BannerPlugin, Compilation } = require("webpack");
const { addInEntries, addInPage, common, moduleOutput } = require("./scripts/bundling.js");
const { deployedManifest, readBaseUrl } = require("./scripts/deployment.js");

/** Certificates that the machine trusts, where `npm start` made them; without them the server makes its own. */
function developmentServer() {
  const folder = process.env.DEV_CERTIFICATES;
  const file = (name) => path.join(folder, name);
  return folder
    ? {
        type: "https",
        options: { cert: file("localhost.crt"), key: file("localhost.key"), ca: file("ca.crt") },
      }
    : "https";
}

/** Stack traces would bury the one line that helps. */
function baseUrlOrExit() {
  try {
    return readBaseUrl(process.env.ADDIN_BASE_URL);
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

function copiedFiles(isProduction) {
  const assets = { from: "assets/*.{png,txt}" };
  if (!isProduction) return [assets];
  const baseUrl = baseUrlOrExit();
  return [
    assets,
    { from: "manifest.xml", transform: (content) => deployedManifest(content.toString(), baseUrl) },
  ];
}

/** The pane needs most of its functions at once. Told so, V8 compiles them while the file arrives: https://v8.dev/blog/explicit-compile-hints */
const compileHint = new BannerPlugin({
  banner: "//# allFunctionsCalledOnLoad",
  raw: true,
  test: /^taskpane/,
  stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
});

module.exports = (_env, { mode }) => {
  const isProduction = mode === "production";
  return {
    ...common,
    entry: addInEntries,
    output: {
      ...moduleOutput,
      path: path.join(__dirname, "dist"),
      filename: isProduction ? "[name].[contenthash].js" : "[name].js",
      clean: true,
    },
    // Not the default of development: the content security policy forbids eval.
    devtool: "source-map",
    plugins: [
      compileHint,
      addInPage("taskpane"),
      addInPage("commands"),
      new CopyPlugin({ patterns: copiedFiles(isProduction) }),
    ],
    performance: {
      hints: isProduction ? "error" : false,
      maxEntrypointSize: 1_000_000,
      maxAssetSize: 1_000_000,
    },
    devServer: {
      port: 3000,
      server: developmentServer(),
      static: false,
      hot: false,
      client: { overlay: false },
    },
  };
};
