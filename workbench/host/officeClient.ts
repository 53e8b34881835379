import { readFileSync } from "node:fs";

/** The real client library's namespaces. */
export interface OfficeClient {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}

/** Names the library declares as globals of its own and also looks up on `window`. */
const sharedNames = ["Office", "Excel", "OfficeExtension"];

let loaded: OfficeClient | undefined;

/**
 * The unmodified Office.js client for Excel, loaded once. It is evaluated in the caller's own realm, so that its errors are
 * the caller's `Error` and its arrays the caller's `Array`; `window` is not left behind for other libraries to find.
 */
export function loadOfficeClient(): OfficeClient {
  loaded ??= evaluateClient();
  return loaded;
}

function evaluateClient(): OfficeClient {
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  // Before Node 21 there is no navigator, and the library asks for its userAgent while loading.
  if (!("navigator" in globalThis)) Object.assign(globalThis, { navigator: { userAgent: "node" } });
  const declarations = sharedNames.map((name) => `var ${name} = window.${name} = {};`).join("");
  const source = `(function (window) {${declarations}${readFileSync(file, "utf8")}\nreturn { Excel, OfficeExtension }; })`;
  const library = globalThis.eval(source) as (window: typeof globalThis) => OfficeClient;
  return library.call(globalThis, globalThis);
}
