import { use, useTransition, useState, type ComponentType } from "react";
import { failureOf, type Failure } from "../app/failure";
import { loadPart } from "../app/loadPart";
import { JobState } from "./controls/JobState";
import { usePane } from "./usePane";

type Loaded<Props> = { Panel: ComponentType<Props> } | { failure: Failure };

/**
 * A panel whose code is loaded when it is first shown. Where that fails the rest of the pane stays, and the person can ask for it again:
 * React's `lazy` would remember the failure until the pane is closed.
 */
export function laterPanel<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const ask = (): Promise<Loaded<Props>> =>
    loadPart(load()).then(
      (Panel) => ({ Panel }),
      (error: unknown) => ({ failure: failureOf(error) }),
    );
  let asked: Promise<Loaded<Props>> | null = null;
  const firstAsked = () => (asked ??= ask());
  const askAgain = () => (asked = ask());

  return function LaterPanel(props: Props) {
    const { working } = usePane().strings.pane;
    const [isLoading, startLoading] = useTransition();
    const [loading, setLoading] = useState(firstAsked);
    const loaded = use(loading);
    if ("Panel" in loaded) return <loaded.Panel {...props} />;
    const start = () => startLoading(() => setLoading(askAgain()));
    return (
      <JobState
        job={{ isRunning: isLoading, result: null, failure: loaded.failure, start }}
        working={working}
      />
    );
  };
}
