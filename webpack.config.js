const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { deployedManifest, readBaseUrl } = require("./scripts/deployment.js");

/** The hash is that of an empty text: Fluent UI adds empty style elements and fills them by script. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

/** A page that loads Office.js and one entry. */
const page = (name) =>
  new HtmlPlugin({
    template: `./src/${name}/${name}.html`,
    filename: `${name}.html`,
    chunks: [name],
    contentSecurityPolicy,
  });

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

module.exports = (_env, { mode }) => {
  const isProduction = mode === "production";
  return {
    entry: { taskpane: "./src/taskpane/main.tsx", commands: "./src/commands/main.ts" },
    output: {
      path: path.join(__dirname, "dist"),
      filename: isProduction ? "[name].[contenthash].js" : "[name].js",
      clean: true,
    },
    target: ["web", "es2022"],
    // Not the default of development: the content security policy forbids eval.
    devtool: "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
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
    plugins: [page("taskpane"), page("commands"), new CopyPlugin({ patterns: copiedFiles(isProduction) })],
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
