import { useCallback, useMemo, useRef, useState } from "react";
import { loadPart } from "../../../app/loadPart";
import type { DraftPlan } from "../../../app/plan/draftPlan";
import type { PlanInput } from "../../../app/plan/readPlan";
import type { Settings } from "../../../forms/settings";
import type { ColumnRole, CorrectedRole } from "../../../plan/correction";
import { useJob, type Job } from "../../controls/useJob";

/** The reader of plans is large and not needed by those who only fill in. */
const loadReader = () => loadPart(import("../../../app/plan/draftPlan"));

type Reader = Awaited<ReturnType<typeof loadReader>>;

/** Where the text of a plan comes from. */
export type PlanSource = () => Promise<PlanInput>;

/** The plan that was read and is being looked through, and what can be done with it. */
export interface PlanDraft {
  read: DraftPlan | null;
  reading: Job<DraftPlan>;
  readFrom: (source: PlanSource) => void;
  /** Goes on with another version of the plan. */
  replace: (read: DraftPlan) => void;
  /** Lines that look alike follow a single one; several are what was meant. */
  setRole: (lines: readonly number[], role: CorrectedRole) => void;
  setColumn: (heading: string, role: ColumnRole) => void;
  undo: () => void;
  /** Takes back what followed the last correction. */
  keepToLine: () => void;
  setFiscalYear: (fiscalYear: string) => void;
  setSettings: (settings: Settings) => void;
  discard: () => void;
}

/** Keeps the plan while the person moves between the steps. `settings` are those of the workbook that is open, if it is ours. */
export function usePlanDraft(settings: Settings | null): PlanDraft {
  const [read, setRead] = useState<DraftPlan | null>(null);
  const [chosenYear, setChosenYear] = useState<string | null>(null);
  const source = useRef<PlanSource>(() => Promise.resolve(""));
  const work = useCallback(async () => {
    const { readDraft } = await loadReader();
    return readDraft(await source.current());
  }, []);
  const onRead = useCallback(
    (plan: DraftPlan) => {
      setChosenYear(null);
      setRead(settings === null ? plan : { ...plan, settings });
    },
    [settings],
  );
  const reading = useJob(work, onRead);
  const { start } = reading;
  const readFrom = useCallback(
    (from: PlanSource) => {
      source.current = from;
      start();
    },
    [start],
  );
  const withYear = useMemo(
    () =>
      read === null || chosenYear === null
        ? read
        : { ...read, plan: { ...read.plan, fiscalYear: chosenYear } },
    [read, chosenYear],
  );
  const change = (work: (reader: Reader, known: DraftPlan) => DraftPlan) =>
    void loadReader().then((reader) => setRead((known) => known && work(reader, known)));
  return {
    read: withYear,
    reading,
    readFrom,
    replace: setRead,
    setRole: (lines, role) =>
      change(({ correctLines }, known) =>
        correctLines(known, lines, role, lines.length === 1 ? "alike" : "line"),
      ),
    setColumn: (heading, role) => change(({ correctColumn }, known) => correctColumn(known, heading, role)),
    undo: () => change(({ undoCorrection }, known) => undoCorrection(known)),
    keepToLine: () => change(({ onlyThatLine }, known) => onlyThatLine(known)),
    setFiscalYear: setChosenYear,
    setSettings: (settings) => setRead((known) => known && { ...known, settings }),
    discard: () => setRead(null),
  };
}
