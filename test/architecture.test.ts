import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import ts from "typescript";
import { dependencies, placeOf, places, refusal } from "../scripts/dependencyRule";

interface Import {
  path: string;
  isTypeOnly: boolean;
  /** Loaded when it is wanted. */
  isLater?: boolean;
}

const root = join(__dirname, "..");

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  const isEveryNameAType =
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((name) => name.isTypeOnly);
  return clause.name === undefined && isEveryNameAType;
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { path: node.moduleSpecifier.text, isTypeOnly: isTypeOnly(node.importClause) };
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { path: node.argument.literal.text, isTypeOnly: true };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { path: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly };
  }
  if (!ts.isCallExpression(node)) return undefined;
  const isImport =
    node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === "require";
  const [argument] = node.arguments;
  return isImport && argument && ts.isStringLiteral(argument)
    ? { path: argument.text, isTypeOnly: false, isLater: true }
    : undefined;
}

function readImports(code: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const seen = importOf(node);
    if (seen) found.push(seen);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("file.tsx", code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX));
  return found;
}

const forbiddenImports = (file: string, code: string): string[] =>
  readImports(code).flatMap(({ path, isTypeOnly }) => refusal(file, path, isTypeOnly) ?? []);

const sourceFiles = ["src", "workbench"]
  .flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: "utf8" }).map((file) => join(top, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.includes("node_modules"))
  .map((file) => file.split(sep).join("/"));
const isSource = new Set(sourceFiles);

const codeOf = (file: string): string => readFileSync(join(root, file), "utf8");

const allImports = new Map(sourceFiles.map((file) => [file, readImports(codeOf(file))]));

/** The source files that each file imports. */
const importsWhere = (isMeant: (found: Import) => boolean): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...allImports].map(([file, imports]) => {
      const paths = imports.filter(isMeant).map(({ path }) => posix.join(posix.dirname(file), path));
      return [
        file,
        paths.flatMap((path) => [`${path}.ts`, `${path}.tsx`]).filter((path) => isSource.has(path)),
      ];
    }),
  );

/** All that can be reached from a start, in any number of steps. */
function reachable(start: string, next: (from: string) => readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open = [...next(start)];
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    if (reached.has(from)) continue;
    reached.add(from);
    open.push(...next(from));
  }
  return reached;
}

describe("the dependency rule", () => {
  it.each(places)("is kept by every file of %s", (place) => {
    const files = sourceFiles.filter((file) => placeOf(file) === place);
    expect(files).not.toEqual([]);
    expect(files.flatMap((file) => forbiddenImports(file, codeOf(file)))).toEqual([]);
  });

  it("has a place for every source file", () => {
    expect(sourceFiles.filter((file) => !places.includes(placeOf(file)))).toEqual([]);
  });

  it("lets no folder depend on itself by way of others", () => {
    expect(places.filter((place) => reachable(place, dependencies).has(place))).toEqual([]);
  });

  it("lets no files import each other in a circle", () => {
    const imports = importsWhere(() => true);
    const next = (file: string): readonly string[] => imports.get(file) ?? [];
    expect(sourceFiles.filter((file) => reachable(file, next).has(file))).toEqual([]);
  });

  it.each([
    ["src/plan/a.ts", `import { write } from "../excel/write";`],
    ["src/plan/a.ts", `import type { Cell } from "../sheet/cell";`],
    ["src/plan/words/a.ts", `import { a } from "../lines/a";`],
    ["src/plan/words/a.ts", `import { parsePlan } from "../parsePlan";`],
    ["src/plan/outline/a.ts", `import { keyOf } from "../survey/seenLine";`],
    ["src/plan/rules/a.ts", `import type { PlanLine } from "../planLine";`],
    ["src/plan/lines/a.ts", `import { strToU8 } from "fflate";`],
    ["src/forms/policySheet/a.ts", `import { mergeTexts } from "../build/mergeTexts";`],
    ["src/forms/a.ts", `import { findTable } from "./finding/table";`],
    ["src/plan/deep/a.ts", `const later = () => import("../../app/build");`],
    ["src/app/a.ts", `export { open } from "../../workbench/host/host";`],
    ["src/app/a.ts", `import { useState } from "react";`],
    ["src/excel/a.ts", `import "@microsoft/office-js";`],
    ["src/taskpane/a.tsx", `import { type Plan, emptyPlan } from "../plan/plan";`],
    ["workbench/host/a.ts", `const plan = require("../../src/plan/plan");`],
  ])("would report in %s: %s", (file, code) => {
    expect(forbiddenImports(file, code)).toHaveLength(1);
  });

  it.each([
    ["src/plan/a.ts", `import { other } from "./other";`],
    ["src/plan/outline/a.ts", `import type { SurveyedLine } from "../survey/surveyedLine";`],
    ["src/plan/derive/a.ts", `import { assessmentKeys } from "../plan";`],
    ["src/check/a.ts", `import { numberGaps } from "../plan/rules/numberGaps";`],
    ["src/taskpane/a.tsx", `import { type Plan } from "../plan/plan"; import { useState } from "react";`],
    [
      "workbench/headless/a.ts",
      `import { build } from "../../src/app/build"; import { join } from "node:path";`,
    ],
  ])("lets pass in %s: %s", (file, code) => {
    expect(forbiddenImports(file, code)).toEqual([]);
  });
});

describe("the first view of the pane", () => {
  const imports = importsWhere(({ isTypeOnly, isLater }) => !isTypeOnly && isLater !== true);

  it.each([
    ["lays out sheets", "src/sheet/cellStyles.ts"],
    ["writes into Excel", "src/excel/actions.ts"],
    ["asks for a second look", "src/check/allChecks.ts"],
    ["reads a plan", "src/plan/parsePlan.ts"],
    ["opens files", "src/file/openXlsx.ts"],
    ["is said in English", "src/strings/en.ts"],
  ])("waits for nothing that %s", (_, later) => {
    const first = reachable("src/taskpane/main.tsx", (file) => imports.get(file) ?? []);
    expect(isSource.has(later)).toBe(true);
    expect([...first].filter((file) => file === later)).toEqual([]);
    expect(first).toContain("src/forms/evaluation/readEvaluation.ts");
  });
});
