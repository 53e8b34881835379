import { count, counted } from "./numbers";
import type { BuildStrings } from "./paneBuildStrings";

/** The words of the step that builds the sheets, in English. */
export const paneBuildEn: BuildStrings = {
  noPlan: "There is no plan yet. Read one first.",
  toPlan: "To the plan",
  source: "Build from",
  fromDraft: (title) => (title === "" ? "the plan just read" : `the plan just read, “${title}”`),
  fromWorkbook: "what the plan sheet says now",
  previewing: "Looking up what will change",
  added: (sheets) => `${counted(sheets, "sheet", "sheets")} to be added`,
  changed: (sheets) => `${counted(sheets, "sheet", "sheets")} to be changed`,
  removed: (sheets) => `${counted(sheets, "sheet", "sheets")} to be removed`,
  reworded: (subjects) => `${counted(subjects, "measure", "measures")} taken to be reworded`,
  moved: (subjects) => `${counted(subjects, "measure", "measures")} taken to belong to another policy now`,
  newSubjects: (subjects) => counted(subjects, "new measure", "new measures"),
  goneSubjects: (subjects) => `${counted(subjects, "measure", "measures")} no longer in the plan`,
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
  built: (added, changed, removed) =>
    `Done: ${[
      added > 0 ? `${count(added)} added` : "",
      changed > 0 ? `${count(changed)} changed` : "",
      removed > 0 ? `${count(removed)} removed` : "",
    ]
      .filter((text) => text !== "")
      .join(", ")}.`,
  toCheck: "Go on to fill and check",
  noUndo: "Afterwards Excel cannot undo what was done before.",
};
