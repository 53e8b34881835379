import type { ReactNode } from "react";
import type { Settings } from "../../../forms/settings";
import type { Plan } from "../../../plan/plan";
import { FailureBar } from "../../controls/FailureBar";
import { JobState } from "../../controls/JobState";
import { WorkProgress } from "../../controls/WorkProgress";
import { usePane } from "../../usePane";
import { useBuildWords } from "./useBuildWords";
import { BuildDone } from "./BuildDone";
import { BuildPreview, isUpToDate } from "./BuildPreview";
import { TextDecisions } from "./TextDecisions";
import { useBuild } from "./useBuild";

interface BuildRunProps {
  plan: Plan;
  settings: Settings;
  /** Whether the plan is that of the plan sheet, whose sheets are there already. */
  isRebuild: boolean;
  onBuilt: () => void;
  /** Shown above what a build will do. */
  children: ReactNode;
}

/** Shows what a build will do, then does it; and shows it again as soon as the plan sheet is edited. */
export function BuildRun({ plan, settings, isRebuild, onBuilt, children }: BuildRunProps) {
  const { goTo } = usePane();
  const words = useBuildWords();
  const { preview, building, showing, progress, stop, answered, answer } = useBuild(plan, settings, onBuilt);
  if (building.isRunning) {
    const label = words.building(progress.done, progress.total);
    return <WorkProgress label={label} {...progress} onStop={stop} />;
  }
  if (building.failure !== null) return <FailureBar failure={building.failure} onRetry={building.start} />;
  const isAsBuilt = preview.result === null ? preview.failure === null : isUpToDate(preview.result);
  if (building.result !== null && isAsBuilt) {
    return (
      <>
        <BuildDone report={building.result} />
        {showing.failure !== null && <FailureBar failure={showing.failure} onRetry={showing.start} />}
      </>
    );
  }
  return (
    <>
      {children}
      <JobState job={preview} working={words.previewing}>
        {(report) => (
          <>
            <TextDecisions
              questions={[...answered, ...report.ambiguous.map((asked) => ({ asked, to: undefined }))]}
              onDecide={answer}
            />
            <BuildPreview
              report={report}
              isRebuild={isRebuild}
              onBuild={building.start}
              onSkip={() => goTo("check")}
            />
          </>
        )}
      </JobState>
    </>
  );
}
