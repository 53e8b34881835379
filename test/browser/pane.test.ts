import { en } from "../../src/strings/en";
import { ja } from "../../src/strings/ja";
import { setContent } from "../../src/file/model/cells";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import { addSheet } from "../../src/file/model/sheets";
import { zip } from "../../src/file/package/zip";
import { saveXlsx } from "../../src/file/saveXlsx";
import { faultsOf, onlyColors, showIn, type Colors } from "./faultsOf";
import { paneStates } from "./paneStates";
import { builtBook } from "./sampleBook";
import { workbenchPages, type OpenOptions } from "./workbenchPage";
import { paneWords } from "./paneWords";

const open = workbenchPages();
const { plan, build, check, steps } = paneWords(ja);

const lightForced = { colorScheme: "light", forcedColors: "active" } as const;
const light = { colorScheme: "light", forcedColors: "none" } as const;

/** The other colours are looked at in one language: they do not depend on it. */
const walks: [string, typeof ja, OpenOptions, Colors | null][] = [
  ["in Japanese, light and with forced colours", ja, {}, lightForced],
  ["in English, dark", en, { query: "lang=en-US", colorScheme: "dark" }, null],
];

describe("every state of the pane at 320 px", () => {
  it.each(walks)(
    "has nothing that axe finds fault with, %s",
    async (_, words, options, otherColors) => {
      const workbench = await open(options);
      // A colour on its way from one to another is neither.
      await workbench.page.emulateMedia({ reducedMotion: "reduce" });
      const faults: Record<string, string[]> = {};
      const note = (state: string, found: string[]): void => {
        if (found.length > 0) faults[state] = found;
      };
      for await (const state of paneStates(workbench, words)) {
        note(state, await faultsOf(workbench));
        if (otherColors === null) continue;
        await showIn(workbench, otherColors);
        note(`${state}, in other colours`, await faultsOf(workbench, onlyColors));
        await showIn(workbench, light);
      }
      expect(faults).toEqual({});
    },
    180_000,
  );
});

const documentXml = (paragraphs: readonly string[]): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
    .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
    .join("")}</w:body></w:document>`;

async function wordDocument(paragraphs: readonly string[]): Promise<Buffer> {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": documentXml(paragraphs),
  };
  const bytes = Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  return Buffer.from(await zip(new Map(bytes)));
}

const planLines = [
  "令和6年度 みどり野市計画",
  "基本施策1 裾野の拡大",
  "1-1 きっかけづくり",
  "1-2 情報の提供",
];

async function workbookOf(sheets: Record<string, string[][]>): Promise<Buffer> {
  const book = newWorkbook();
  const [first] = book.sheets;
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = addSheet(book, name);
    for (const [row, cells] of rows.entries())
      for (const [column, value] of cells.entries()) setContent(sheet, row, column, { value });
  }
  book.sheets = book.sheets.filter((sheet) => sheet !== first);
  book.activeSheetId = book.sheets[0]?.id ?? "";
  return Buffer.from(await saveXlsx(book));
}

describe("reading a plan", () => {
  it("takes a Word document", async () => {
    const { pane } = await open();
    const buffer = await wordDocument(planLines);
    await pane
      .locator("input[type=file]")
      .setInputFiles({ name: "計画.docx", mimeType: "application/octet-stream", buffer });
    await pane.getByText(plan.planRead(1, 2, 0)).waitFor();
  });

  it("asks for the sheets of a workbook, and reads those that are chosen", async () => {
    const { pane } = await open();
    const header = ["基本施策番号", "基本施策", "施策番号", "施策"];
    const buffer = await workbookOf({
      前年: [header, ["1", "古い施策", "1-1", "古い取組"]],
      今年: [header, ["1", "裾野の拡大", "1-1", "きっかけづくり"], ["1", "裾野の拡大", "1-2", "情報の提供"]],
    });
    await pane
      .locator("input[type=file]")
      .setInputFiles({ name: "計画.xlsx", mimeType: "application/octet-stream", buffer });
    await pane.getByLabel("前年").uncheck();
    await pane.getByRole("button", { name: plan.sheets.read(1), exact: true }).click();
    await pane.getByText(plan.planRead(1, 2, 0)).waitFor();
  });

  it("reads what was pasted with its tables, though the text area shows none", async () => {
    const { pane } = await open();
    const rows = [
      ["基本施策", "施策番号", "施策名", "自己評価"],
      ["1　裾野の拡大", "1-1", "きっかけづくり", "<p>回数を増やした。</p><p>続ける。</p>"],
    ];
    const html = `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
    const text = "1　裾野の拡大 きっかけづくり";
    const area = pane.getByLabel(plan.pastePlan);
    await area.evaluate(
      (element, parts) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", parts.text);
        clipboardData.setData("text/html", parts.html);
        element.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
        );
      },
      { text, html },
    );
    // A pasting that was made up changes no text by itself.
    await area.fill(text);
    await pane.getByRole("button", { name: plan.readPlan, exact: true }).click();
    await pane.getByText(plan.planRead(1, 1, 1)).waitFor();
  });

  it("says what to do with a file that is no Word document", async () => {
    const { pane } = await open();
    const buffer = Buffer.from("これは文書ではありません");
    await pane
      .locator("input[type=file]")
      .setInputFiles({ name: "計画.docx", mimeType: "application/octet-stream", buffer });
    await pane.getByText(ja.documentErrors.damaged("")).waitFor();
  });

  it("does not hold up the pane with a plan of a hundred pages: it is read as soon as it is pasted", async () => {
    const { pane } = await open();
    const text = [...planLines, "目的を述べる本文です。".repeat(10_000)].join("\n");
    await pane.getByLabel(plan.pastePlan).evaluate((area, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
    await pane.getByText(plan.planRead(1, 2, 0)).waitFor();
  });

  it("takes the selected cells", async () => {
    const workbench = await open();
    const { pane, page } = workbench;
    const table = [
      ["基本施策番号", "基本施策", "施策番号", "施策"],
      ["1", "裾野の拡大", "1-1", "きっかけづくり"],
    ];
    for (const [row, cells] of table.entries())
      for (const [column, text] of cells.entries())
        await workbench.call("typeInto", "Sheet1", `${"ABCD"[column] ?? ""}${row + 1}`, text);
    await workbench.cell("A1").click();
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await pane.getByRole("button", { name: plan.useSelection }).click();
    await pane.getByText(plan.planRead(1, 1, 0)).waitFor();
  });

  it("derives the plan again at once when a line's role is corrected", async () => {
    const { pane } = await open();
    await pane.getByLabel(plan.pastePlan).fill(planLines.join("\n"));
    await pane.getByRole("button", { name: plan.readPlan, exact: true }).click();
    await pane.getByText(plan.planRead(1, 2, 0)).waitFor();
    await pane.getByLabel(plan.roleOf(4, "1-2 情報の提供")).selectOption(plan.roles.noise);
    await pane.getByText(plan.planRead(1, 1, 0)).waitFor();
  });

  it("keeps what was corrected when the text of the plan is edited", async () => {
    const { pane } = await open();
    await pane.getByLabel(plan.pastePlan).fill(planLines.join("\n"));
    await pane.getByRole("button", { name: plan.readPlan, exact: true }).click();
    await pane.getByText(plan.planRead(1, 2, 0)).waitFor();
    await pane.getByLabel(plan.roleOf(4, "1-2 情報の提供")).selectOption(plan.roles.noise);
    await pane.getByText(plan.planRead(1, 1, 0)).waitFor();
    await pane.locator("summary", { hasText: plan.pastePlan }).click();
    await pane.getByRole("textbox", { name: plan.pastePlan }).fill(["令和6年度", ...planLines].join("\n"));
    await pane.getByRole("button", { name: plan.readPlan, exact: true }).click();
    await pane.getByLabel(plan.roleOf(5, "1-2 情報の提供")).waitFor();
    await pane.getByText(plan.planRead(1, 1, 0)).waitFor();
  });

  it("says of several lines at once what they are, also of all between two", async () => {
    const { pane } = await open();
    const lines = [...planLines, "1-3 場の活用", "1-4 人材の育成"];
    await pane.getByLabel(plan.pastePlan).fill(lines.join("\n"));
    await pane.getByRole("button", { name: plan.readPlan, exact: true }).click();
    await pane.getByText(plan.planRead(1, 4, 0)).waitFor();
    await pane.getByLabel(plan.chooseLine(4, "1-2 情報の提供")).click();
    await pane.getByLabel(plan.chooseLine(6, "1-4 人材の育成")).click({ modifiers: ["Shift"] });
    await pane.getByText(plan.chosenLines(3)).waitFor();
    await pane.getByLabel(plan.roleOfChosen).selectOption(plan.roles.noise);
    await pane.getByText(plan.planRead(1, 1, 0)).waitFor();
    await pane.getByRole("button", { name: plan.undo }).click();
    await pane.getByText(plan.planRead(1, 4, 0)).waitFor();
    expect(await pane.getByText(plan.chosenLines(3)).count()).toBe(0);
  });

  it("offers another file where one cannot be read", async () => {
    const { pane, page } = await open();
    const file = { name: "計画.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") };
    await pane.getByLabel(plan.chooseFile).setInputFiles(file);
    const choosing = page.waitForEvent("filechooser");
    await pane.getByRole("button", { name: plan.chooseOtherFile }).click();
    const other = { name: "計画.txt", mimeType: "text/plain", buffer: Buffer.from(planLines.join("\n")) };
    await (await choosing).setFiles(other);
    await pane.getByText(plan.planRead(1, 2, 0)).waitFor();
  });

  it("keeps a line in sight, and the keyboard on it, when its role is corrected to one that is left out", async () => {
    const { pane, page } = await open();
    await pane.getByLabel(plan.pastePlan).fill(planLines.join("\n"));
    await pane.getByRole("button", { name: plan.readPlan, exact: true }).click();
    const role = pane.getByLabel(plan.roleOf(4, "1-2 情報の提供"));
    await role.focus();
    await role.selectOption(plan.roles.noise);
    await pane.getByText(plan.planRead(1, 1, 0)).waitFor();
    await page.keyboard.press("Home");
    expect(await role.and(pane.locator(":focus")).inputValue()).toBe("title");
  });
});

describe("the pane by keyboard alone", () => {
  it("goes from the sample to the list without losing the focus", async () => {
    const { pane, page } = await open();
    const focused = (name: string) => pane.getByRole("button", { name, exact: true });
    await focused(plan.openSample).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: steps.plan, exact: true }).and(pane.locator(":focus")).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await focused(build.buildSheets).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await focused(build.toCheck).and(pane.locator(":focus")).waitFor();
    await page.keyboard.press("Enter");
    await pane.getByRole("list", { name: check.listLabel }).waitFor();
    expect(await pane.locator(":focus").textContent()).toBe(steps.check);
  });
});

describe("a plan of 1,000 measures", () => {
  const largePlan = Array.from({ length: 20 }, (_, policy) =>
    [`基本施策${policy + 1} 施策の柱その${policy + 1}`].concat(
      Array.from(
        { length: 50 },
        (__, measure) => `${policy + 1}-${measure + 1} 取組${policy + 1}の${measure + 1}`,
      ),
    ),
  )
    .flat()
    .join("\n");

  it("is listed by drawing only what is near, and found by searching", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await workbench.call("openXlsxBase64", await builtBook(largePlan));
    const list = pane.getByRole("list", { name: check.listLabel });
    await list.waitFor();
    expect(await list.getByRole("listitem").count()).toBeLessThan(60);
    await pane.getByLabel(check.search).fill("取組20の50");
    await pane.getByRole("button", { name: /20-50/ }).waitFor();
    expect(await list.getByRole("listitem").count()).toBe(2);
  });
});

describe("a ribbon button that fails", () => {
  it("says so in the pane, with what to do", async () => {
    const { pane, ribbonButton } = await openEmpty();
    await ribbonButton("総括表").click();
    await pane.getByText(ja.workbookErrors.notOurs("")).waitFor();
    await pane.getByRole("button", { name: ja.pane.close }).click();
    await pane.getByText(ja.workbookErrors.notOurs("")).waitFor({ state: "detached" });
  });

  async function openEmpty() {
    const workbench = await open();
    await workbench.pane.getByRole("button", { name: plan.openSample }).waitFor();
    return { pane: workbench.pane, ribbonButton: (label: string) => workbench.ribbonButton(label) };
  }
});
