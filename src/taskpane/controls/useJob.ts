import { startTransition, useCallback, useRef, useState } from "react";
import { failureOf, type Failure } from "../../app/failure";

/** Something that takes a while: what it came to, why it failed, and how to start it (again). */
export interface Job<Result> {
  isRunning: boolean;
  result: Result | null;
  failure: Failure | null;
  start: () => void;
}

/** Runs a use case on demand; while it runs it is not started a second time. */
export function useJob<Result>(work: () => Promise<Result>, onDone?: (result: Result) => void): Job<Result> {
  const isUnderWay = useRef(false);
  const [state, setState] = useState<Omit<Job<Result>, "start">>({
    isRunning: false,
    result: null,
    failure: null,
  });
  const start = useCallback(() => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setState({ isRunning: true, result: null, failure: null });
    work()
      .then(
        // What the job shows next may have to be loaded first.
        (result) =>
          startTransition(() => {
            setState({ isRunning: false, result, failure: null });
            onDone?.(result);
          }),
        (error: unknown) => setState({ isRunning: false, result: null, failure: failureOf(error) }),
      )
      .finally(() => {
        isUnderWay.current = false;
      });
  }, [work, onDone]);
  return { ...state, start };
}
