import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { failureMessage } from "../strings/failureMessage";
import type { Strings } from "../strings/strings";
import type { Job } from "./useJob";

interface JobStateProps<Result> {
  job: Job<Result>;
  strings: Strings;
  working: string;
  children: (result: Result) => ReactNode;
}

/** What a job is doing, what it came to, or what went wrong and how to try again. */
export function JobState<Result>({ job, strings, working, children }: JobStateProps<Result>) {
  if (job.isRunning) return <Spinner size="tiny" label={working} labelPosition="after" />;
  if (job.failure !== null) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{failureMessage(strings, job.failure)}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={job.start}>{strings.pane.retry}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return job.result === null ? null : children(job.result);
}
