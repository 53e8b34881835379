import { FailureBar } from "./controls/FailureBar";
import { usePane } from "./usePane";
import { useDrafts } from "./useSession";

/** Texts that could not be saved and whose fields are not on the screen, where the same is told beside each. */
export function UnsavedTexts({ isShown }: { isShown: (key: string) => boolean }) {
  const { strings, drafts } = usePane();
  const failures = [...useDrafts()].flatMap(([key, { status, failure }]) =>
    status === "failed" && failure !== null && !isShown(key) ? [failure] : [],
  );
  const [first] = failures;
  if (first === undefined) return null;
  return (
    <FailureBar
      about={strings.pane.editor.unsaved(failures.length)}
      failure={first}
      onRetry={() => drafts.saveAll()}
    />
  );
}
