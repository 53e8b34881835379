import type { ReactNode } from "react";
import { FailureBar } from "./FailureBar";
import { Spinner } from "./Spinner";
import type { Job } from "./useJob";

interface JobStateProps<Result> {
  job: Job<Result>;
  working: string;
  /** What helps where the document is at fault: the same again would fail again. */
  otherDocument?: { label: string; choose: () => void };
  children?: (result: Result) => ReactNode;
}

/** What a job is doing, what it came to, or what went wrong and how to try again. */
export function JobState<Result>({ job, working, otherDocument, children }: JobStateProps<Result>) {
  if (job.isRunning)
    return (
      <div role="status">
        <Spinner label={working} />
      </div>
    );
  if (job.failure?.code === "document" && otherDocument !== undefined)
    return (
      <FailureBar failure={job.failure} retryLabel={otherDocument.label} onRetry={otherDocument.choose} />
    );
  if (job.failure !== null) return <FailureBar failure={job.failure} onRetry={job.start} />;
  return job.result === null ? null : (children?.(job.result) ?? null);
}
