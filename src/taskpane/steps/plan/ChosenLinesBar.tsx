import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ChosenRole } from "../../../strings/panePlanStrings";
import { RoleChoice } from "./RoleChoice";
import type { ChosenLines } from "./useChosenLines";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface ChosenLinesBarProps {
  chosen: ChosenLines;
  onRole: (lines: readonly number[], role: ChosenRole) => void;
}

/** Says what all chosen lines are, at once. */
export function ChosenLinesBar({ chosen, onRole }: ChosenLinesBarProps) {
  const words = usePlanWords();
  const styles = useStyles();
  if (chosen.all.length === 0) return null;
  const correct = (role: ChosenRole) => {
    onRole(chosen.all, role);
    chosen.clear();
  };
  return (
    <div className={styles.bar} role="status">
      <span>{words.chosenLines(chosen.all.length)}</span>
      <RoleChoice label={words.roleOfChosen} role={null} onRole={correct} />
      <Button size="small" onClick={chosen.clear}>
        {words.clearChosen}
      </Button>
    </div>
  );
}
