import { makeStyles } from "@fluentui/react-components";
import { loadPart } from "../../../app/loadPart";
import type { PlanDraft } from "./usePlanDraft";
import { usePlanWords } from "./usePlanWords";
import { Button, type ButtonProps } from "../../controls/Button";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

interface SampleButtonProps extends Pick<ButtonProps, "appearance"> {
  draft: PlanDraft;
}

/** Reads the plan of a made-up city, to try everything with. */
export function SampleButton({ draft, appearance }: SampleButtonProps) {
  const plan = usePlanWords();
  const styles = useStyles();
  return (
    <Button appearance={appearance} className={styles.button} onClick={() => draft.readFrom(fetchSample)}>
      {plan.openSample}
    </Button>
  );
}

async function fetchSample(): Promise<string> {
  const response = await loadPart(fetch("assets/sample-plan.txt"));
  if (!response.ok) throw new Error(`sample-plan.txt: ${response.status}`);
  return response.text();
}
