import { count, counted, percent } from "./numbers";
import { paneSummaryEn } from "./paneSummaryEn";
import type { PaneStrings } from "./paneStrings";
import { panePlanEn } from "./panePlanEn";

const clock = (time: Date): string => time.toLocaleTimeString("en", { timeStyle: "short" });

/** The task pane's words in English. */
export const paneEn: PaneStrings = {
  appTitle: "Plan evaluation",
  opening: "Reading the workbook",
  working: "Working",
  retry: "Try again",
  details: "Details",
  notLoaded:
    "What is needed for this could not be loaded. Check the connection, then try again. If that does not help, close the pane and open it again.",
  stopped: "Stopped. The sheets that were finished stay. Building again goes on from there.",
  close: "Close",
  crashed: "The pane could not be shown. The workbook was not changed. Close the pane and open it again.",
  stepsLabel: "Steps",
  steps: { plan: "Plan", build: "Build sheets", check: "Fill and check", summary: "Summary" },
  stepStates: {
    todo: "to do",
    read: "read",
    done: "done",
    left: (left) => `${count(left)} left`,
    faults: (faults) => `${count(faults)} to fix`,
    outdated: "outdated",
  },
  header: {
    noPlan: "No plan yet",
    progress: (filled, required) => `${count(filled)} of ${count(required)} texts`,
    percent,
  },
  plan: panePlanEn,
  build: {
    noPlan: "There is no plan yet. Read one first.",
    toPlan: "To the plan",
    source: "Build from",
    fromDraft: (title) => (title === "" ? "the plan just read" : `the plan just read, “${title}”`),
    fromWorkbook: "what the plan sheet says now",
    previewing: "Looking up what will change",
    added: (sheets) => `${counted(sheets, "sheet", "sheets")} to be added`,
    changed: (sheets) => `${counted(sheets, "sheet", "sheets")} to be changed`,
    removed: (sheets) => `${counted(sheets, "sheet", "sheets")} to be removed`,
    unchanged: (sheets) => `${counted(sheets, "sheet stays", "sheets stay")} as now`,
    toBeArchived: (texts) =>
      `${counted(texts, "text", "texts")} to be moved to the sheet 保管, as the plan has no place for it any more`,
    archived: (texts) => `${counted(texts, "text was", "texts were")} moved to the sheet 保管:`,
    archivedText: (number, title, field) => `${`${number} ${title}`.trim()} (${field})`,
    carriedTexts: (texts, year) =>
      `${counted(texts, "text", "texts")} of ${year} stay until written anew, with a copy in the sheet 保管.`,
    strayText: (sheet, cell) => `${sheet}, cell ${cell}`,
    keptTexts: (texts) => `The plan has texts too, but those typed in the sheets are kept (${count(texts)}).`,
    undecided:
      "Numbers and titles alone do not tell which measure some typed texts belong to. Choose where they go.",
    textsOf: (subject) => `Texts typed for “${subject}”`,
    choose: "Choose where they go",
    toArchive: "Move them to the sheet 保管",
    upToDate: "All sheets are as the plan says. Nothing needs to be built.",
    buildSheets: "Build the sheets",
    rebuildSheets: "Build the sheets again",
    outdated: "The sheets are not as the plan says. Choose “Build the sheets again”.",
    building: (done, total) => `Building sheets (${count(done)} of ${count(total)})`,
    cancel: "Stop",
    built: (added, changed, removed) =>
      `Done: ${[
        added > 0 ? `${count(added)} added` : "",
        changed > 0 ? `${count(changed)} changed` : "",
        removed > 0 ? `${count(removed)} removed` : "",
      ]
        .filter((text) => text !== "")
        .join(", ")}.`,
    toCheck: "Go on to fill and check",
  },
  check: {
    notOurs: "This workbook has no assessment sheets yet. Read a plan and build the sheets.",
    toPlan: "To the plan",
    runCheck: "Check again",
    checkedAt: (time) => `Checked at ${clock(time)}.`,
    copyMissing: "Copy list of blanks",
    copied: "Copied.",
    copyByHand: "The text below is selected. Press Ctrl+C to copy it.",
    complete: "Everything is written.",
    nextGap: "Next blank",
    toSummary: "Go on to the summary",
    toBuild: "To building the sheets",
    missing: (missing) => `${count(missing)} blank`,
    doubts: (doubts) => `${count(doubts)} to look at`,
    faults: (faults) => `${count(faults)} to fix`,
    written: (written) => `${count(written)} written`,
    pictureLabel: (counts) => `All texts at a glance: ${counts.join(", ")}. The list below says the same.`,
    pictureHint: "Choose a mark to go to its cell.",
    pictureOf: (number, title, field, state) =>
      `${[number, title].filter((text) => text !== "").join(" ")}: ${field}, ${state}`,
    owedTitle: "Who still has to write",
    owed: (missing) => `${count(missing)} left`,
    moreOwners: (more) => `Show ${count(more)} more`,
    committee: (name) => `${name === "" ? "The committee" : name} (its secretariat)`,
    ofPolicy: (number, title) => `Basic policy ${number} ${title} (no implementing body named)`,
    general: "About the sheets and the plan",
    moreFindings: (more) => `Show ${count(more)} more`,
    search: "Search measures and bodies",
    searchShort: "Search",
    onlyMissing: "Blanks only",
    onlyDoubtful: "To look at only",
    listLabel: "Measures",
    policyProgress: (written, required) => `${count(written)} / ${count(required)}`,
    wholePolicy: "The policy as a whole",
    priority: "Priority",
    states: {
      written: "written",
      doubtful: "look again",
      missing: "blank",
      error: "error",
      unplaced: "no cell",
    },
    goToCell: (field, state) => `${field}: ${state}. Go to the cell`,
    selectedRow: "Selected cell",
    noMatch: "No measure matches.",
    nothingMissing: "Nothing is blank.",
    missingTitle: (planTitle, fiscalYear, missing) =>
      `${[planTitle, fiscalYear].filter((text) => text !== "").join(", ")}: not yet written (${count(missing)})`,
    missingBody: (body, missing) => `■ ${body} (${count(missing)})`,
    missingItem: (policy, measure, title, fields) =>
      `- ${measure === "" ? `Basic policy ${policy}` : `Measure ${measure}`} ${title}: ${fields.join(", ")}`,
  },
  editor: {
    goToCell: "Go to the cell",
    body: (name) => `Carried out by: ${name}`,
    characters: (characters) => counted(characters, "character", "characters"),
    charactersOf: (characters, limit) => `${count(characters)} of ${count(limit)} characters`,
    tooLong: "Longer than a cell holds (32,767 characters, 253 line breaks). It is saved once it is shorter.",
    statuses: { unsaved: "typing", saving: "saving", saved: "saved" },
    noCell: "The cell of this text was not found. Build the sheets again to type here.",
    unsaved: (texts) =>
      `${counted(texts, "text is", "texts are")} not saved yet, and would be lost with the pane.`,
    gone: "The cell of this text is gone. The text has been moved to the sheet 保管.",
    copy: "Copy",
    theirsArrived:
      "Somebody else wrote this text here. If you go on typing, yours stays and this one moves to the sheet 保管.",
    theirsAside: "Written by somebody else at the same time; moved to the sheet 保管.",
    mineAside: "Your text. Somebody else wrote after you, so it was moved to the sheet 保管.",
    useAside: "Use this text",
    putAway: "Close",
  },
  ...paneSummaryEn,
};
