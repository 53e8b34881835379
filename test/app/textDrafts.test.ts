import { excelPort } from "../../src/app/excelPort";
import { TextDrafts } from "../../src/app/textDrafts";
import { WorkbookSession } from "../../src/app/workbookSession";
import { worklist } from "../../src/app/worklist";
import { City } from "./city";

const sheet = "1 裾野の拡大";
const cell = "E8";

/** A pane in which the self-assessment of measure 1-2 is open. */
async function openPane(city = new City()) {
  await city.build();
  const session = new WorkbookSession(excelPort(city.host.runExcel));
  await session.reload();
  const drafts = new TextDrafts(session);
  drafts.subscribe(() => undefined);
  const { workbook } = session.state();
  const items = workbook === null ? [] : worklist(workbook.report).policies.flatMap(({ items: own }) => own);
  const key = items.find(({ measure }) => measure?.number === "1-2")?.texts[0]?.key ?? "";
  return { city, session, drafts, key, draft: () => drafts.state().get(key) };
}

describe("typing a text in the pane", () => {
  it("saves into the cell and counts it as written", async () => {
    const { city, session, drafts, key, draft } = await openPane();
    const before = session.state().workbook?.report.filled ?? 0;
    drafts.type(key, "冊子を配った。", "");
    await drafts.save(key);
    expect(city.read(sheet, cell)).toBe("冊子を配った。");
    expect(draft()?.status).toBe("saved");
    expect(session.state().workbook?.report.filled).toBe(before + 1);
  });

  it("saves what was typed while it was saving, too", async () => {
    const { city, drafts, key, draft } = await openPane();
    drafts.type(key, "冊子", "");
    const saving = drafts.save(key);
    drafts.type(key, "冊子を配った。", "");
    await saving;
    expect(city.read(sheet, cell)).toBe("冊子を配った。");
    expect(draft()?.status).toBe("saved");
  });

  it("keeps both texts when a colleague was quicker, and writes neither", async () => {
    const { city, drafts, key, draft } = await openPane();
    drafts.type(key, "私の文章", "");
    await city.type(sheet, cell, "同僚の文章");
    await drafts.save(key);
    expect(draft()).toMatchObject({ status: "conflict", text: "私の文章", theirs: "同僚の文章" });
    expect(city.read(sheet, cell)).toBe("同僚の文章");
  });

  it("notices a colleague's change before it is saved", async () => {
    const { city, session, drafts, key, draft } = await openPane();
    drafts.type(key, "私の文章", "");
    await city.type(sheet, cell, "同僚の文章");
    await session.reload();
    expect(draft()).toMatchObject({ status: "conflict", text: "私の文章", theirs: "同僚の文章" });
  });

  it.each([
    ["mine", "私の文章", "同僚の文章"],
    ["theirs", "同僚の文章", "私の文章"],
  ] as const)("keeps the other text in sight after %s was chosen", async (choice, inCell, setAside) => {
    const { city, drafts, key, draft } = await openPane();
    drafts.type(key, "私の文章", "");
    await city.type(sheet, cell, "同僚の文章");
    await drafts.save(key);
    await drafts.resolve(key, choice);
    expect(city.read(sheet, cell)).toBe(inCell);
    expect(draft()).toMatchObject({ status: "saved", text: inCell, setAside });
    drafts.discardSetAside(key);
    expect(draft()?.setAside).toBeNull();
  });

  it("shows a colleague's text at once where nothing is unsaved", async () => {
    const { city, session, drafts, key, draft } = await openPane();
    drafts.type(key, "私の文章", "");
    await drafts.save(key);
    await city.type(sheet, cell, "同僚の文章");
    await session.reload();
    expect(draft()).toMatchObject({ status: "saved", text: "同僚の文章" });
  });

  it("keeps the text and says why when Excel refuses, and saves on another try", async () => {
    let isEditing = false;
    const city = new City(undefined, {
      interceptRequest: () => (isEditing ? { code: "InvalidOperationInCellEditMode" } : undefined),
    });
    const { drafts, key, draft } = await openPane(city);
    drafts.type(key, "私の文章", "");
    isEditing = true;
    await drafts.save(key);
    expect(draft()).toMatchObject({ status: "failed", text: "私の文章", failure: { kind: "editing" } });
    isEditing = false;
    await drafts.save(key);
    expect(city.read(sheet, cell)).toBe("私の文章");
  });

  it.each([
    ["characters", "あ".repeat(32_768)],
    ["line breaks", "\n".repeat(254)],
  ])("does not send more %s than a cell holds", async (_, text) => {
    const { city, drafts, key, draft } = await openPane();
    drafts.type(key, text, "");
    await drafts.save(key);
    expect(draft()).toMatchObject({ status: "tooLong", text });
    expect(city.read(sheet, cell)).toBe("");
  });
});
