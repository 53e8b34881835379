import { makeStyles, tokens } from "@fluentui/react-components";
import type { DraftPlan } from "../../../app/plan/draftPlan";
import { Button } from "../../controls/Button";
import { Message } from "../../controls/Message";
import type { PlanDraft } from "./usePlanDraft";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What came of the last correction, and the ways back. */
export function CorrectionNotice({ read, draft }: { read: DraftPlan; draft: PlanDraft }) {
  const words = usePlanWords();
  const styles = useStyles();
  const last = read.steps.at(-1);
  if (last === undefined) return null;
  const [line] = "lines" in last ? last.lines : [];
  return (
    <Message intent="info">
      <div role="status">
        <p>
          {line === undefined || read.alike === 0
            ? words.corrected
            : words.alikeFollowed(read.alike, words.roles[line.role])}
        </p>
      </div>
      <div className={styles.buttons}>
        <Button size="small" onClick={draft.undo}>
          {words.undo}
        </Button>
        {line !== undefined && read.alike > 0 && (
          <Button size="small" onClick={draft.keepToLine}>
            {words.thisLineOnly}
          </Button>
        )}
      </div>
    </Message>
  );
}
