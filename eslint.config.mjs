import { relative, sep } from "node:path";
import eslint from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { refusal } from "./scripts/dependencyRule.js";

const code = ["**/*.ts", "**/*.tsx"];
const entries = ["src/taskpane/main.tsx", "src/commands/main.ts"];

/** dependencyRule.json, for every way to import. */
const dependencyRule = {
  create(context) {
    const file = relative(import.meta.dirname, context.filename)
      .split(sep)
      .join("/");
    const check = (node, source, isTypeOnly) => {
      if (source?.type !== "Literal") return;
      const message = refusal(file, String(source.value), isTypeOnly);
      if (message !== null) context.report({ node, message });
    };
    const isType = ({ importKind, specifiers }) =>
      importKind === "type" ||
      (specifiers.length > 0 && specifiers.every((each) => each.importKind === "type"));
    return {
      ImportDeclaration: (node) => check(node, node.source, isType(node)),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
    };
  },
};

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
    plugins: { house: { rules: { dependency: dependencyRule } } },
    rules: { "max-lines": ["error", 220], "house/dependency": "error" },
  },
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
