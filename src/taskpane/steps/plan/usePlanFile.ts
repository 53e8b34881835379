import { useCallback, useRef, useState } from "react";
import { loadPart } from "../../../app/loadPart";
import type { DocumentFile } from "../../../document/readDocument";
import { useJob, type Job } from "../../controls/useJob";
import type { PlanDraft } from "./usePlanDraft";

/** A workbook of which a person chooses the sheets. */
export interface SheetQuestion {
  names: readonly string[];
  read: (sheets: readonly string[]) => void;
  discard: () => void;
}

interface OpenFile {
  file: DocumentFile;
  /** To choose from; none of what is no workbook. */
  names: readonly string[];
}

interface PlanFileReading {
  /** Reads a file that was chosen or dropped, or asks for the sheets of a workbook that has several. */
  open: (file: File) => void;
  opening: Job<OpenFile>;
  /** Whether the last that was read is a file. */
  wasChosen: boolean;
  /** Something else is read. */
  forget: () => void;
  question: SheetQuestion | null;
}

const loadFiles = () => loadPart(import("../../../app/plan/readPlanFile"));

/** The files that a plan is read from. */
export function usePlanFile({ readFrom }: PlanDraft): PlanFileReading {
  const chosen = useRef<File | null>(null);
  const [wasChosen, setWasChosen] = useState(false);
  const [asked, setAsked] = useState<OpenFile | null>(null);
  const read = useCallback(
    (file: DocumentFile, sheets: readonly string[]) => {
      setAsked(null);
      readFrom(async () => (await loadFiles()).readPlanFile(file, sheets));
    },
    [readFrom],
  );
  const openFile = useCallback(async (): Promise<OpenFile> => {
    const source = chosen.current ?? new File([], "");
    const file = { bytes: new Uint8Array(await source.arrayBuffer()), name: source.name };
    return { file, names: await (await loadFiles()).sheetsOf(file) };
  }, []);
  const onOpened = useCallback(
    (opened: OpenFile) => (opened.names.length > 1 ? setAsked(opened) : read(opened.file, [])),
    [read],
  );
  const opening = useJob(openFile, onOpened);
  return {
    open: (file) => {
      chosen.current = file;
      setWasChosen(true);
      setAsked(null);
      opening.start();
    },
    opening,
    wasChosen,
    forget: () => setWasChosen(false),
    question: asked && {
      names: asked.names,
      read: (sheets) => read(asked.file, sheets),
      discard: () => setAsked(null),
    },
  };
}
