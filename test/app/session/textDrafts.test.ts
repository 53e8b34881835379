import { excelPort } from "../../../src/app/excelPort";
import { TextDrafts } from "../../../src/app/session/textDrafts";
import { WorkbookSession } from "../../../src/app/session/workbookSession";
import { worklist } from "../../../src/app/check/worklist";
import { City } from "../city";

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

const archived = (city: City): string[] =>
  city.sheetNames.includes("保管") ? city.column("保管", "H", 4) : [];

describe("typing a text in the pane", () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it("saves into the cell and counts it as written", async () => {
    const { city, session, drafts, key, draft } = await openPane();
    const before = session.state().workbook?.report.filled ?? 0;
    drafts.type(key, "冊子を配った。", "");
    await drafts.save(key);
    expect(city.read(sheet, cell)).toBe("冊子を配った。");
    expect(draft()?.status).toBe("saved");
    expect(session.state().workbook?.report.filled).toBe(before + 1);
  });

  it("saves by itself after a pause, but not while kana are still to be turned into kanji", async () => {
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
    const { drafts, key, draft } = await openPane();
    drafts.type(key, "さっし", "", true);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(draft()?.status).toBe("unsaved");
    drafts.type(key, "冊子", "");
    await jest.advanceTimersByTimeAsync(60_000);
    expect(draft()).toMatchObject({ status: "saved", text: "冊子" });
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

  it("is written over what a colleague typed before it, which goes to 保管 and stays in sight", async () => {
    const { city, drafts, key, draft } = await openPane();
    await city.type(sheet, cell, "同僚の文章");
    drafts.type(key, "私の文章", "");
    await drafts.save(key);
    expect(city.read(sheet, cell)).toBe("私の文章");
    expect(archived(city)).toEqual(["同僚の文章"]);
    expect(draft()).toMatchObject({ status: "saved", setAside: { text: "同僚の文章", isMine: false } });
  });

  it("gives way to what a colleague typed after it, goes to 保管 and stays in sight", async () => {
    const { city, session, drafts, key, draft } = await openPane();
    drafts.type(key, "私の文章", "");
    await city.type(sheet, cell, "同僚の文章");
    await session.reload();
    await drafts.save(key);
    expect(city.read(sheet, cell)).toBe("同僚の文章");
    expect(archived(city)).toEqual(["私の文章"]);
    expect(draft()).toMatchObject({
      status: "saved",
      text: "同僚の文章",
      setAside: { text: "私の文章", isMine: true },
    });
  });

  it("is the last again when the person goes on typing after the colleague", async () => {
    const { city, session, drafts, key, draft } = await openPane();
    drafts.type(key, "私の", "");
    await city.type(sheet, cell, "同僚の文章");
    await session.reload();
    drafts.type(key, "私の文章", "");
    await drafts.save(key);
    expect(city.read(sheet, cell)).toBe("私の文章");
    expect(archived(city)).toEqual(["同僚の文章"]);
    expect(draft()).toMatchObject({ setAside: { text: "同僚の文章", isMine: false } });
  });

  it("changes places with the text that was set aside, and nothing is lost", async () => {
    const { city, drafts, key, draft } = await openPane();
    await city.type(sheet, cell, "同僚の文章");
    drafts.type(key, "私の文章", "");
    await drafts.save(key);
    await drafts.swap(key);
    expect(city.read(sheet, cell)).toBe("同僚の文章");
    expect(archived(city)).toEqual(["私の文章", "同僚の文章"]);
    expect(draft()).toMatchObject({
      status: "saved",
      text: "同僚の文章",
      setAside: { text: "私の文章", isMine: true },
    });
    drafts.putAway(key);
    expect(draft()?.setAside).toBeNull();
  });

  it("of two panes: the last stands in the cell, every other is in 保管, and both people are told", async () => {
    const one = await openPane();
    const other = await openPane(new City(one.city.host.workbook));
    one.drafts.type(one.key, "一人目の文章", "");
    other.drafts.type(other.key, "二人目の文章", "");
    await one.drafts.save(one.key);
    await other.drafts.save(other.key);
    await one.session.reload();
    expect(one.city.read(sheet, cell)).toBe("二人目の文章");
    expect(archived(one.city)).toEqual(["一人目の文章"]);
    expect(one.draft()).toMatchObject({
      text: "二人目の文章",
      setAside: { text: "一人目の文章", isMine: true },
    });
    expect(other.draft()).toMatchObject({
      text: "二人目の文章",
      setAside: { text: "一人目の文章", isMine: false },
    });
  });

  it("in a blank that both are in: what arrives stays out of the field, so that the two never run into one text", async () => {
    const one = await openPane();
    const other = await openPane(new City(one.city.host.workbook));
    one.drafts.enter(one.key, "");
    other.drafts.enter(other.key, "");
    one.drafts.type(one.key, "一人目の文章", "");
    await one.drafts.save(one.key);
    await other.session.reload();
    expect(other.draft()).toMatchObject({ text: "", isOvertaken: true });

    other.drafts.type(other.key, "二人目の", "");
    await other.drafts.save(other.key);
    await one.session.reload();
    expect(one.draft()).toMatchObject({ text: "一人目の文章", isOvertaken: true });
    expect(other.draft()).toMatchObject({ setAside: { text: "一人目の文章", isMine: false } });

    other.drafts.type(other.key, "二人目の文章", "");
    await other.drafts.leave(other.key);
    await one.session.reload();
    await one.drafts.leave(one.key);
    expect(one.city.read(sheet, cell)).toBe("二人目の文章");
    expect(archived(one.city)).toEqual(["一人目の文章"]);
    expect(one.draft()).toMatchObject({
      text: "二人目の文章",
      setAside: { text: "一人目の文章", isMine: true },
    });
  });

  it("of one who types on after the other was saved: stands alone, the other's is in 保管", async () => {
    const one = await openPane();
    const other = await openPane(new City(one.city.host.workbook));
    one.drafts.enter(one.key, "");
    one.drafts.type(one.key, "一人目の", "");
    other.drafts.type(other.key, "二人目の文章", "");
    await other.drafts.save(other.key);
    await one.session.reload();
    await one.drafts.save(one.key);
    expect(one.draft()).toMatchObject({ text: "一人目の", isOvertaken: true, status: "saved" });
    one.drafts.type(one.key, "一人目の文章", "");
    await one.drafts.leave(one.key);
    expect(one.city.read(sheet, cell)).toBe("一人目の文章");
    expect(archived(one.city)).toEqual(["二人目の文章", "一人目の"]);
    expect(one.draft()).toMatchObject({ setAside: { text: "二人目の文章", isMine: false } });
  });

  it("is not begun by looking: a field that was only entered follows the cell again when it is left", async () => {
    const { city, session, drafts, key, draft } = await openPane();
    drafts.enter(key, "");
    await city.type(sheet, cell, "同僚の文章");
    await session.reload();
    expect(draft()).toMatchObject({ text: "", isOvertaken: true, status: "untouched" });
    await drafts.leave(key);
    expect(draft()).toBeUndefined();
    expect(city.sheetNames).not.toContain("保管");
  });

  it("goes to 保管 when its cell is gone", async () => {
    const { city, drafts, key, draft } = await openPane();
    drafts.type(key, "私の文章", "");
    await city.host.runExcel(async (context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
    await drafts.save(key);
    expect(draft()).toMatchObject({ status: "gone", text: "私の文章" });
    expect(archived(city)).toEqual(["私の文章"]);
  });

  it("is saved with all the others when the pane is left", async () => {
    const { city, session, drafts, key } = await openPane();
    drafts.type(key, "書きかけの文章", "");
    drafts.saveAll();
    await session.reload();
    expect(city.read(sheet, cell)).toBe("書きかけの文章");
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

  it("gives way, when it is tried again, to what a colleague has typed since it could not be saved", async () => {
    let isEditing = false;
    const city = new City(undefined, {
      interceptRequest: () => (isEditing ? { code: "InvalidOperationInCellEditMode" } : undefined),
    });
    const { session, drafts, key } = await openPane(city);
    drafts.type(key, "私の文章", "");
    isEditing = true;
    await drafts.save(key);
    isEditing = false;
    await city.type(sheet, cell, "同僚の文章");
    await session.reload();
    await drafts.save(key);
    expect(city.read(sheet, cell)).toBe("同僚の文章");
    expect(archived(city)).toEqual(["私の文章"]);
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
