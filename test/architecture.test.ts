import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import ts from "typescript";
import dependencyRule from "../dependencyRule.json";

interface FolderRule {
  imports: string[];
  types: string[];
  packages: string[];
  why: string;
}

interface Import {
  path: string;
  isTypeOnly: boolean;
}

const root = join(__dirname, "..");
const rules: Record<string, FolderRule> = dependencyRule;
const folders = Object.keys(rules);

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
    ? { path: argument.text, isTypeOnly: false }
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

/** The folder of the rule that a path of the project lies in, e.g. `src/plan`; the path itself outside of them. */
const folderOf = (path: string): string => folders.find((folder) => path.startsWith(`${folder}/`)) ?? path;

function isAllowed(file: string, { path, isTypeOnly }: Import): boolean {
  const from = folderOf(file);
  const rule = rules[from];
  if (rule === undefined) return false;
  if (!path.startsWith(".")) {
    return rule.packages.some((name) => name === "*" || path === name || path.startsWith(`${name}/`));
  }
  const target = folderOf(posix.join(posix.dirname(file), path));
  return target === from || rule.imports.includes(target) || (isTypeOnly && rule.types.includes(target));
}

function forbiddenImports(file: string, code: string): string[] {
  const forbidden = readImports(code).filter((found) => !isAllowed(file, found));
  return forbidden.map(({ path }) => `${file} must not import ${path}. ${rules[folderOf(file)]?.why ?? ""}`);
}

const sourceFiles = ["src", "workbench"]
  .flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: "utf8" }).map((file) => join(top, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.includes("node_modules"))
  .map((file) => file.split(sep).join("/"));

describe("the dependency rule", () => {
  it.each(folders)("is kept by every file of %s", (folder) => {
    const files = sourceFiles.filter((file) => folderOf(file) === folder);
    const forbidden = files.flatMap((file) => forbiddenImports(file, readFileSync(join(root, file), "utf8")));
    expect(forbidden).toEqual([]);
  });

  it("has a place for every source file", () => {
    expect(sourceFiles.filter((file) => rules[folderOf(file)] === undefined)).toEqual([]);
  });

  it("lets no folder depend on itself by way of others", () => {
    const reachable = (folder: string): string[] =>
      (rules[folder]?.imports ?? []).flatMap((next) => [next, ...reachable(next)]);
    expect(folders.filter((folder) => reachable(folder).includes(folder))).toEqual([]);
  });

  it.each([
    ["src/plan/a.ts", `import { write } from "../excel/write";`],
    ["src/plan/a.ts", `import type { Cell } from "../sheet/cell";`],
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
    ["src/taskpane/a.tsx", `import { type Plan } from "../plan/plan"; import { useState } from "react";`],
    [
      "workbench/headless/a.ts",
      `import { build } from "../../src/app/build"; import { join } from "node:path";`,
    ],
  ])("lets pass in %s: %s", (file, code) => {
    expect(forbiddenImports(file, code)).toEqual([]);
  });
});
