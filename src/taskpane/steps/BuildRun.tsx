import { Body1, Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { buildWorkbook, previewBuild, type BuildReport } from "../../app/buildWorkbook";
import type { TextDecision } from "../../forms/mergeTexts";
import type { Settings } from "../../forms/settings";
import type { Plan } from "../../plan/plan";
import { FailureBar } from "../FailureBar";
import { JobState } from "../JobState";
import { useJob } from "../useJob";
import { usePane } from "../usePane";
import { BuildPreview } from "./BuildPreview";
import { TextDecisions, type TextQuestion } from "./TextDecisions";

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalM,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

const decisionsOf = (answered: readonly TextQuestion[]): TextDecision[] =>
  answered.flatMap(({ asked, to }) => (to === undefined ? [] : [{ from: asked.from, to }]));

interface BuildRunProps {
  plan: Plan;
  settings: Settings;
  onBuilt: () => void;
  /** Shown above what a build will do. */
  children: ReactNode;
}

/** Shows what a build will do, then does it; it can be stopped between two sheets. */
export function BuildRun({ plan, settings, onBuilt, children }: BuildRunProps) {
  const { run, strings, session, goTo } = usePane();
  const { build: words } = strings.pane;
  const styles = useStyles();
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const stopper = useRef<AbortController>(null);
  const [answered, setAnswered] = useState<readonly TextQuestion[]>([]);
  const decisions = useMemo(() => decisionsOf(answered), [answered]);
  const preview = useJob(
    useCallback(
      () => previewBuild(run, { plan, settings, decisions, now: new Date() }),
      [run, plan, settings, decisions],
    ),
  );
  const building = useJob<BuildReport>(
    useCallback(async () => {
      stopper.current = new AbortController();
      const { signal } = stopper.current;
      const onProgress = (done: number, total: number) => setProgress({ done, total });
      try {
        return await buildWorkbook(run, { plan, settings, decisions, now: new Date(), onProgress, signal });
      } finally {
        await session.reload();
      }
    }, [run, plan, settings, decisions, session]),
    onBuilt,
  );
  const { start: look } = preview;
  const isBuilt = building.result !== null;
  useEffect(() => {
    if (!isBuilt) look();
  }, [isBuilt, look]);

  if (building.isRunning) {
    const label = words.building(progress.done, progress.total);
    return (
      <div className={styles.block}>
        <Body1 role="status">{label}</Body1>
        <ProgressBar aria-label={label} value={progress.done} max={Math.max(1, progress.total)} />
        <div className={styles.actions}>
          <Button autoFocus onClick={() => stopper.current?.abort()}>
            {words.cancel}
          </Button>
        </div>
      </div>
    );
  }
  if (building.failure !== null) return <FailureBar failure={building.failure} onRetry={building.start} />;
  if (building.result !== null) {
    const { added, changed, removed, archived } = building.result;
    return (
      <div className={styles.block}>
        <div role="status">
          <Body1 as="p" block className={styles.text}>
            {words.built(added.length, changed.length, removed.length)}
          </Body1>
          {archived.length > 0 && (
            <Body1 as="p" block className={styles.text}>
              {words.archived(archived.length)}
            </Body1>
          )}
        </div>
        <div className={styles.actions}>
          <Button appearance="primary" autoFocus onClick={() => goTo("check")}>
            {words.toCheck}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <>
      {children}
      <JobState job={preview} working={words.previewing}>
        {(report) => <BuildPreview report={report} onBuild={building.start} onSkip={() => goTo("check")} />}
      </JobState>
    </>
  );
}
