import { useCallback, useMemo, useRef, useState } from "react";
import { buildWorkbook, previewBuild, type BuildReport } from "../../../app/build/buildWorkbook";
import type { AmbiguousTexts, TextDecision } from "../../../forms/build/mergeTexts";
import type { Settings } from "../../../forms/settings";
import type { Plan } from "../../../plan/plan";
import { useJob, type Job } from "../../controls/useJob";
import { usePane } from "../../usePane";
import type { TextQuestion } from "./TextDecisions";

interface Build {
  /** What a build would do, with the answers given so far. */
  preview: Job<BuildReport>;
  building: Job<BuildReport>;
  progress: { done: number; total: number };
  /** Stops before the next round trip. */
  stop: () => void;
  answered: readonly TextQuestion[];
  answer: (asked: AmbiguousTexts, to: TextDecision["to"]) => void;
}

/** A build of a plan: looking at it first, answering what it asks, doing it. */
export function useBuild(plan: Plan, settings: Settings, onBuilt: () => void): Build {
  const { run, session } = usePane();
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const [answered, setAnswered] = useState<readonly TextQuestion[]>([]);
  const stopper = useRef<AbortController>(null);
  const request = useMemo(
    () => ({ plan, settings, decisions: decisionsOf(answered) }),
    [plan, settings, answered],
  );
  const preview = useJob(
    useCallback(() => previewBuild(run, { ...request, now: new Date() }), [run, request]),
  );
  const building = useJob<BuildReport>(
    useCallback(async () => {
      stopper.current = new AbortController();
      const { signal } = stopper.current;
      const onProgress = (done: number, total: number) => setProgress({ done, total });
      try {
        return await buildWorkbook(run, { ...request, now: new Date(), onProgress, signal });
      } finally {
        await session.reload();
      }
    }, [run, request, session]),
    onBuilt,
  );
  return {
    preview,
    building,
    progress,
    stop: () => stopper.current?.abort(),
    answered,
    answer: (asked, to) =>
      setAnswered((known) => [...known.filter((each) => each.asked.from !== asked.from), { asked, to }]),
  };
}

const decisionsOf = (answered: readonly TextQuestion[]): TextDecision[] =>
  answered.flatMap(({ asked, to }) => (to === undefined ? [] : [{ from: asked.from, to }]));
