import { useEffect, type ReactNode } from "react";
import type { Settings } from "../../../forms/settings";
import type { Plan } from "../../../plan/plan";
import { FailureBar } from "../../controls/FailureBar";
import { JobState } from "../../controls/JobState";
import { usePane } from "../../usePane";
import { BuildDone } from "./BuildDone";
import { BuildPreview } from "./BuildPreview";
import { BuildProgress } from "./BuildProgress";
import { TextDecisions } from "./TextDecisions";
import { useBuild } from "./useBuild";

interface BuildRunProps {
  plan: Plan;
  settings: Settings;
  onBuilt: () => void;
  /** Shown above what a build will do. */
  children: ReactNode;
}

/** Shows what a build will do, then does it. */
export function BuildRun({ plan, settings, onBuilt, children }: BuildRunProps) {
  const { strings, goTo } = usePane();
  const { preview, building, progress, stop, answered, answer } = useBuild(plan, settings, onBuilt);
  const { start: look } = preview;
  const isBuilt = building.result !== null;
  useEffect(() => {
    if (!isBuilt) look();
  }, [isBuilt, look]);

  if (building.isRunning) return <BuildProgress {...progress} onStop={stop} />;
  if (building.failure !== null) return <FailureBar failure={building.failure} onRetry={building.start} />;
  if (building.result !== null) return <BuildDone report={building.result} />;
  return (
    <>
      {children}
      <JobState job={preview} working={strings.pane.build.previewing}>
        {(report) => (
          <>
            <TextDecisions
              questions={[...answered, ...report.ambiguous.map((asked) => ({ asked, to: undefined }))]}
              onDecide={answer}
            />
            <BuildPreview report={report} onBuild={building.start} onSkip={() => goTo("check")} />
          </>
        )}
      </JobState>
    </>
  );
}
