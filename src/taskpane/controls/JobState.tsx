import type { ReactNode } from "react";
import { FailureBar } from "./FailureBar";
import { Spinner } from "./Spinner";
import type { Job } from "./useJob";

interface JobStateProps<Result> {
  job: Job<Result>;
  working: string;
  children?: (result: Result) => ReactNode;
}

/** What a job is doing, what it came to, or what went wrong and how to try again. */
export function JobState<Result>({ job, working, children }: JobStateProps<Result>) {
  if (job.isRunning)
    return (
      <div role="status">
        <Spinner label={working} />
      </div>
    );
  if (job.failure !== null) return <FailureBar failure={job.failure} onRetry={job.start} />;
  return job.result === null ? null : (children?.(job.result) ?? null);
}
