import { readFileSync } from "node:fs";
import eslint from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const dependencyRule = JSON.parse(readFileSync(new URL("dependencyRule.json", import.meta.url), "utf8"));
const folders = Object.keys(dependencyRule);
const code = ["**/*.ts", "**/*.tsx"];
const entries = ["src/taskpane/main.tsx", "src/commands/main.ts"];

/** Matches an import path that leads into a folder from any other one: `../plan/plan`, `../../src/plan/plan`. */
const into = (folder) => `^(\\.\\./)+(src/)?${folder.replace("src/", "")}/`;

function foreignPackages(folder, { packages, why }) {
  if (packages.includes("*")) return [];
  const allowed = packages.map((name) => `(?!${name}(/|$))`).join("");
  const message = `${folder} may import ${packages.join(", ") || "no packages"}. ${why}`;
  return [{ regex: `^(?!\\.)${allowed}`, message }];
}

/** dependencyRule.json as one block a folder. */
function importBlock(folder) {
  const { imports, types, why } = dependencyRule[folder];
  const others = folders.filter((other) => other !== folder && !imports.includes(other));
  const typesOnly = types.length > 0 ? `; types only of ${types.join(", ")}` : "";
  const message = `${folder} may import ${imports.join(", ") || "none of our folders"}${typesOnly}. ${why}`;
  const patterns = others.map((other) => ({
    regex: into(other),
    allowTypeImports: types.includes(other),
    message,
  }));
  return {
    files: code.map((pattern) => `${folder}/${pattern}`),
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: [...patterns, ...foreignPackages(folder, dependencyRule[folder])] },
      ],
    },
  };
}

const exportsByName = [
  {
    selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
    message: "Export by name: a default export can be called anything where it is imported.",
  },
  {
    selector: "ExportAllDeclaration, ExportNamedDeclaration[source]",
    message: "No barrels: import from the file that defines it.",
  },
];

const wordedInStrings = "What a person reads stands in src/strings, in every language.";
const literalText = [
  { selector: "JSXText[value=/\\S/]", message: wordedInStrings },
  { selector: "JSXElement > JSXExpressionContainer > Literal[value=/\\S/]", message: wordedInStrings },
  {
    selector:
      "JSXAttribute[name.name=/^(aria-label|aria-description|title|placeholder|alt|label|hint|content)$/] Literal",
    message: wordedInStrings,
  },
  {
    selector: ":matches(Literal[value=/[ぁ-ヿ一-鿿]/], TemplateElement[value.raw=/[ぁ-ヿ一-鿿]/])",
    message: wordedInStrings,
  },
];

const knowsOffice = "Only src/excel and the two entry files know Office.js; everything else gets a RunExcel.";
const officeNames = ["Excel", "Office", "OfficeExtension"];
const officeValues = officeNames.map((name) => ({ name, message: knowsOffice }));
const officeTypes = [
  { selector: `TSQualifiedName[left.name=/^(${officeNames.join("|")})$/]`, message: knowsOffice },
];

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

export default tseslint.config(
  { ignores: ["dist/", "**/node_modules/", "test/fixtures/", "scripts/*.d.ts"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    files: ["*.js", "scripts/*.js", "bench/peers/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        module: "writable",
        require: "readonly",
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        __dirname: "readonly",
      },
    },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
  {
    files: code,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // A type that refers to itself has to be an interface.
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      eqeqeq: "error",
      // Control characters and the full-width space are what the texts of Excel and of Japanese plans are cleaned of.
      "no-control-regex": "off",
      "no-irregular-whitespace": ["error", { skipTemplates: true }],
      "no-restricted-syntax": ["error", ...exportsByName],
    },
  },
  {
    files: ["src/**", "workbench/**"],
    rules: { "max-lines": ["error", 220] },
  },
  ...folders.map(importBlock),
  {
    files: ["src/**"],
    ignores: ["src/excel/**", ...entries],
    rules: {
      "no-restricted-globals": ["error", ...officeValues],
      "no-restricted-syntax": ["error", ...exportsByName, ...officeTypes],
    },
  },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["src/taskpane/**", "src/commands/**"],
    ignores: entries,
    rules: { "no-restricted-syntax": ["error", ...exportsByName, ...officeTypes, ...literalText] },
  },
  { files: entries, rules: { "no-restricted-syntax": ["error", ...exportsByName, ...literalText] } },
  { files: ["src/taskpane/**"], ...reactHooks.configs.flat.recommended },
);
