import { useCallback, useRef, useState } from "react";
import type { TaskProgress } from "../../app/taskProgress";
import { useJob, type Job } from "./useJob";

interface StoppableJob<Result> {
  job: Job<Result>;
  progress: { done: number; total: number };
  stop: () => void;
}

/** A job that tells how far it has come, and that a person can stop. */
export function useStoppableJob<Result>(
  work: (progress: TaskProgress) => Promise<Result>,
  onDone?: (result: Result) => void,
): StoppableJob<Result> {
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const stopper = useRef<AbortController>(null);
  const job = useJob(
    useCallback(() => {
      stopper.current = new AbortController();
      const onProgress = (done: number, total: number) => setProgress({ done, total });
      return work({ onProgress, signal: stopper.current.signal });
    }, [work]),
    onDone,
  );
  return { job, progress, stop: () => stopper.current?.abort() };
}
