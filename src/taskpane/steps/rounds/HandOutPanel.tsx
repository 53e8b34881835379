import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { offeredStages } from "../../../app/handOut/offeredStages";
import { previewSplit, splitWorkbook } from "../../../app/handOut/splitWorkbook";
import { writeHandOuts, zipOf, type NamedFile } from "../../../app/handOut/writeHandOuts";
import type { OpenWorkbook } from "../../../app/session/openWorkbook";
import type { TaskProgress } from "../../../app/taskProgress";
import type { HandOutRequest } from "../../../handOut/handOuts";
import { Button } from "../../controls/Button";
import { Choices } from "../../controls/Choices";
import { FailureBar } from "../../controls/FailureBar";
import { Message } from "../../controls/Message";
import { useStoppableJob } from "../../controls/useStoppableJob";
import { WorkProgress } from "../../controls/WorkProgress";
import { usePane } from "../../usePane";
import { HandOutList } from "./HandOutList";
import { MadeHandOuts } from "./MadeHandOuts";
import { stageStrings } from "../../../strings/stageStrings";
import { useRoundWords } from "./useRoundWords";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "18px" },
  make: { alignSelf: "flex-start" },
});

const shares = ["body", "policy"] as const;

interface Made {
  files: NamedFile[];
  zip: Blob;
  request: HandOutRequest;
  /** The workbook as it was known then. */
  of: OpenWorkbook;
}

/** Shows what would go out, makes the files, and hands them over. */
export function HandOutPanel({ workbook }: { workbook: OpenWorkbook }) {
  const { run, strings } = usePane();
  const { stages: stageNames } = stageStrings[strings.language];
  const { handOut: words } = useRoundWords();
  const styles = useStyles();
  const [request, setRequest] = useState<HandOutRequest>({ stage: "self", by: "body" });
  const { evaluation } = workbook.report;
  const outlines = useMemo(() => previewSplit(evaluation, request), [evaluation, request]);
  const { job, progress, stop } = useStoppableJob(
    useCallback(
      async (task: TaskProgress): Promise<Made> => {
        const files = await writeHandOuts(await splitWorkbook(run, request, task), task);
        return { files, zip: await zipOf(files), request, of: workbook };
      },
      [run, request, workbook],
    ),
  );
  const stages = useMemo(() => offeredStages(evaluation), [evaluation]);
  const stageName = stages.find(({ stage }) => stage === request.stage)?.name ?? request.stage;
  const made = job.result?.request === request ? job.result : null;
  if (job.isRunning) {
    const { done, total } = progress;
    const label = words.making(done, total === 0 ? outlines.length : total);
    return <WorkProgress label={label} {...progress} onStop={stop} />;
  }
  return (
    <>
      {job.failure !== null && job.failure.code !== "stopped" && (
        <FailureBar failure={job.failure} onRetry={job.start} />
      )}
      <p className={styles.hint}>{words.hint}</p>
      <Choices
        label={words.stage}
        value={request.stage}
        choices={stages.map(({ stage }) => ({ value: stage, label: stageNames[stage] }))}
        onChange={(stage) => setRequest({ ...request, stage })}
      />
      <Choices
        label={words.by}
        value={request.by}
        choices={shares.map((value) => ({ value, label: words.shares[value] }))}
        onChange={(by) => setRequest({ ...request, by })}
      />
      <HandOutList outlines={outlines} />
      <Button
        className={styles.make}
        appearance={made === null ? "primary" : "secondary"}
        onClick={job.start}
      >
        {made === null ? words.make : words.makeAgain}
      </Button>
      {made !== null &&
        (made.of === workbook ? (
          <MadeHandOuts {...made} zipName={words.zipName(stageName)} />
        ) : (
          <Message intent="warning">{words.outdated}</Message>
        ))}
    </>
  );
}
