const { posix } = require("node:path");
const rules = require("../dependencyRule.json");

/** The folders and files that have a rule of their own, the innermost first. */
const places = Object.keys(rules).sort((one, other) => other.length - one.length);

const covers = (place, path) => path === place || `${path}.ts` === place || path.startsWith(`${place}/`);

/** The innermost folder or file of the rule that a path of the project lies in; the path itself outside of them. */
const placeOf = (path) => places.find((place) => covers(place, path)) ?? path;

/** What a place may import (`imports`, `types`, `packages`): what it says itself, and what the folders around it say of others. */
function allowed(place, kind) {
  const around = places.filter((outer) => outer !== place && covers(outer, place));
  const inherited = around.flatMap((outer) => rules[outer][kind].filter((entry) => !covers(outer, entry)));
  return [...rules[place][kind], ...inherited];
}

/** Why a file may not import what it names; null when it may. Paths are the project's, with "/". */
function refusal(file, specifier, isTypeOnly) {
  const place = placeOf(file);
  if (rules[place] === undefined) return `${file} lies in no folder of dependencyRule.json.`;
  const why = `${file} must not import ${specifier}. ${rules[place].why}`;
  if (!specifier.startsWith(".")) {
    const isKnown = (name) => name === "*" || specifier === name || specifier.startsWith(`${name}/`);
    return allowed(place, "packages").some(isKnown) ? null : why;
  }
  const target = posix.join(posix.dirname(file), specifier);
  const entries = [...allowed(place, "imports"), ...(isTypeOnly ? allowed(place, "types") : [])];
  return placeOf(target) === place || entries.some((entry) => covers(entry, target)) ? null : why;
}

/** The places that a place depends on; types alone are no dependency. */
function dependencies(place) {
  const entries = allowed(place, "imports");
  return places.filter((other) => entries.some((entry) => covers(entry, other)));
}

module.exports = { places, placeOf, refusal, dependencies };
