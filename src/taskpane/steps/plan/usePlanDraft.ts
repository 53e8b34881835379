import { useCallback, useMemo, useRef, useState } from "react";
import { loadPart } from "../../../app/loadPart";
import type { DraftPlan } from "../../../app/plan/draftPlan";
import type { PlanInput } from "../../../app/plan/readPlan";
import type { Settings } from "../../../forms/settings";
import type { CorrectedRole } from "../../../plan/correction";
import { useJob, type Job } from "../../controls/useJob";

/** The reader of plans is large and not needed by those who only fill in. */
const loadReader = () => loadPart(import("../../../app/plan/draftPlan"));

/** Where the text of a plan comes from. */
export type PlanSource = () => Promise<PlanInput>;

/** The plan that was read and is being looked through, and what can be done with it. */
export interface PlanDraft {
  read: DraftPlan | null;
  reading: Job<DraftPlan>;
  readFrom: (source: PlanSource) => void;
  setRole: (line: number, role: CorrectedRole) => void;
  setFiscalYear: (fiscalYear: string) => void;
  setSettings: (settings: Settings) => void;
  discard: () => void;
}

/** Keeps the plan while the person moves between the steps. */
export function usePlanDraft(): PlanDraft {
  const [read, setRead] = useState<DraftPlan | null>(null);
  const [chosenYear, setChosenYear] = useState<string | null>(null);
  const source = useRef<PlanSource>(() => Promise.resolve(""));
  const work = useCallback(async () => {
    const { readDraft } = await loadReader();
    return readDraft(await source.current());
  }, []);
  const onRead = useCallback((plan: DraftPlan) => {
    setChosenYear(null);
    setRead(plan);
  }, []);
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
  return {
    read: withYear,
    reading,
    readFrom,
    setRole: (line, role) =>
      void loadReader().then(({ correctLines }) =>
        setRead((known) => known && correctLines(known, [line], role)),
      ),
    setFiscalYear: setChosenYear,
    setSettings: (settings) => setRead((known) => known && { ...known, settings }),
    discard: () => setRead(null),
  };
}
