const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");

const root = path.join(__dirname, "..");

/** In production Office.js must come from Microsoft's own address; copies of it may only serve development. */
const officeCdn = "https://appsforoffice.microsoft.com";

/**
 * The hash is that of an empty text: Fluent UI adds empty style elements and fills them by script.
 * @param {readonly string[]} more directives only one page needs
 */
const contentSecurityPolicy = (more = []) =>
  [
    "default-src 'none'",
    `script-src 'self' ${officeCdn}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    ...more,
  ].join("; ");

/**
 * A page of the add-in: it loads Office.js and one entry.
 * @param {string} name the entry's, and that of its folder in src
 * @param {string} officeJs address of Office.js
 */
const addInPage = (name, officeJs = `${officeCdn}/lib/1/hosted/office.js`) =>
  new HtmlPlugin({
    template: path.join(root, `src/${name}/${name}.html`),
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: "module",
    contentSecurityPolicy: contentSecurityPolicy(),
    officeJs,
  });

/** Scripts are modules: those need no function around them, which the browser would have to read twice. */
const moduleOutput = { module: true, chunkFormat: "module" };

/** What every bundle of the project shares. */
const common = {
  context: root,
  target: ["web", "es2022"],
  experiments: { outputModule: true },
  // Those of html-webpack-plugin's templates, which run while bundling and are not part of a module.
  ignoreWarnings: [{ module: /\.html$/, message: /`with` statements/ }],
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      // Fluent UI's compiled styles still name its tokens, and so would ship the table of all of them.
      {
        test: /[\\/]@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/,
        loader: path.join(__dirname, "tokensWithoutTable.js"),
      },
      // Styles become class names here, so that their compiler is not shipped.
      { test: /\.tsx?$/, include: path.join(root, "src"), loader: "@griffel/webpack-loader" },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            // Said here: the loader else writes the mode of the first bundle into these options, which all bundles share.
            transform: { react: { runtime: "automatic", development: false } },
          },
        },
      },
    ],
  },
};

const addInEntries = { taskpane: "./src/taskpane/main.tsx", commands: "./src/commands/main.ts" };

module.exports = { addInEntries, addInPage, common, contentSecurityPolicy, moduleOutput };
