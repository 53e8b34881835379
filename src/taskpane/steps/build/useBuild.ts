import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { buildWorkbook, previewBuild, type BuildReport } from "../../../app/build/buildWorkbook";
import { isMendedByBuilding } from "../../../app/build/isMendedByBuilding";
import { showBuilt } from "../../../app/build/showBuilt";
import type { OpenWorkbook } from "../../../app/session/openWorkbook";
import type { AmbiguousTexts, TextDecision } from "../../../forms/build/matchSubjects";
import type { Settings } from "../../../forms/settings";
import type { Plan } from "../../../plan/plan";
import { useJob, type Job } from "../../controls/useJob";
import { usePane } from "../../usePane";
import { useSession } from "../../useSession";
import type { TextQuestion } from "./TextDecisions";

interface Build {
  /** What a build would do now, with the answers given so far. */
  preview: Job<BuildReport>;
  building: Job<BuildReport>;
  /** Brings what was built into sight. */
  showing: Job<void>;
  progress: { done: number; total: number };
  /** Stops before the next round trip. */
  stop: () => void;
  answered: readonly TextQuestion[];
  answer: (asked: AmbiguousTexts, to: TextDecision["to"]) => void;
}

/** A build of a plan: looking at it first, again whenever it would be another, answering what it asks, doing it. */
export function useBuild(plan: Plan, settings: Settings, onBuilt: () => void): Build {
  const { run, session } = usePane();
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const [answered, setAnswered] = useState<readonly TextQuestion[]>([]);
  const stopper = useRef<AbortController>(null);
  const request = useMemo(
    () => ({ plan, settings, decisions: decisionsOf(answered) }),
    [plan, settings, answered],
  );
  const showing = useJob(
    useCallback(async () => {
      const { workbook } = session.state();
      if (workbook !== null) await showBuilt(run, workbook);
    }, [run, session]),
  );
  const { start: show } = showing;
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
    useCallback(() => {
      onBuilt();
      show();
    }, [onBuilt, show]),
  );
  return {
    preview: usePreview(request, building.isRunning),
    building,
    showing,
    progress,
    stop: () => stopper.current?.abort(),
    answered,
    answer: (asked, to) =>
      setAnswered((known) => [...known.filter((each) => each.asked.from !== asked.from), { asked, to }]),
  };
}

type Request = Pick<Parameters<typeof previewBuild>[1], "plan" | "settings" | "decisions">;

/** Looks up what a build would do, once more whenever the plan or what is wrong with the sheets changes, but not during a build. */
function usePreview(request: Request, isBuilding: boolean): Job<BuildReport> {
  const { run } = usePane();
  const { workbook } = useSession();
  const preview = useJob(
    useCallback(() => previewBuild(run, { ...request, now: new Date() }), [run, request]),
  );
  const { isRunning, start } = preview;
  const state = unbuiltState(workbook);
  const looked = useRef<{ request: Request; state: string }>(null);
  useEffect(() => {
    if (isRunning || isBuilding) return;
    if (looked.current?.request === request && looked.current.state === state) return;
    looked.current = { request, state };
    start();
  }, [isRunning, isBuilding, request, state, start]);
  return preview;
}

/** What is wrong with the sheets, so that it can be told when that changes. */
const unbuiltState = (workbook: OpenWorkbook | null): string =>
  (workbook?.report.findings ?? [])
    .filter(isMendedByBuilding)
    .map(({ code, policy, measure }) => `${code} ${policy} ${measure}`)
    .join("\n");

const decisionsOf = (answered: readonly TextQuestion[]): TextDecision[] =>
  answered.flatMap(({ asked, to }) => (to === undefined ? [] : [{ from: asked.from, to }]));
