import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { collectWorkbook } from "../../../app/collect/collectWorkbook";
import { decideAll, previewCollection, withDecision } from "../../../app/collect/previewCollection";
import type { OpenWorkbook } from "../../../app/session/openWorkbook";
import type { ReturnedFile } from "../../../collect/collection";
import type { Decision } from "../../../collect/decision";
import { Button } from "../../controls/Button";
import { JobState } from "../../controls/JobState";
import { useJob } from "../../controls/useJob";
import { usePane } from "../../usePane";
import { CollectDone } from "./CollectDone";
import { CollectedFiles } from "./CollectedFiles";
import { Conflicts } from "./Conflicts";
import { useRoundWords } from "./useRoundWords";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface CollectPreviewProps {
  workbook: OpenWorkbook;
  returned: readonly ReturnedFile[];
  onOtherFiles: () => void;
  onBack: () => void;
}

/** What collecting would come to, with what there is to decide; then takes it in. It follows the workbook until then. */
export function CollectPreview({
  workbook: { sheets },
  returned,
  onOtherFiles,
  onBack,
}: CollectPreviewProps) {
  const { run, session } = usePane();
  const { collect: words } = useRoundWords();
  const styles = useStyles();
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  const preview = useMemo(
    () => previewCollection(sheets, returned, decisions),
    [sheets, returned, decisions],
  );
  const collecting = useJob(
    useCallback(async () => {
      try {
        return await collectWorkbook(run, { returned, decisions, now: new Date() });
      } finally {
        await session.reload();
      }
    }, [run, session, returned, decisions]),
  );
  if (collecting.result !== null)
    return <CollectDone collected={collecting.result} onOtherFiles={onOtherFiles} onBack={onBack} />;
  const { files, taken, conflicts } = preview;
  const hasSomething = files.some(({ stage }) => stage !== null);
  return (
    <>
      <p role="status">{words.overview(files.length, taken.length, conflicts.length)}</p>
      <CollectedFiles files={files} taken={taken} />
      <Conflicts
        conflicts={conflicts}
        onDecide={(decision) => setDecisions((before) => withDecision(before, decision))}
        onDecideAll={(choice) => setDecisions(decideAll(sheets, returned, choice))}
      />
      {!hasSomething && <p>{words.nothingToTake}</p>}
      <JobState job={collecting} working={words.taking} />
      <div className={styles.actions}>
        {hasSomething && (
          <Button appearance="primary" disabledFocusable={collecting.isRunning} onClick={collecting.start}>
            {words.take}
          </Button>
        )}
        <Button disabledFocusable={collecting.isRunning} onClick={onOtherFiles}>
          {words.otherFiles}
        </Button>
      </div>
    </>
  );
}
