import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChosenColumn } from "../../../app/plan/columnsOf";
import type { ColumnRole } from "../../../plan/correction";
import { Select } from "../../controls/Select";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  columns: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  column: { display: "flex", flexDirection: "column", flex: "1 1 120px", minWidth: 0, fontSize: "12px" },
  heading: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
});

const columnRoles = [
  "group",
  "policy",
  "measure",
  "implementingBody",
  "selfAssessment",
  "committeeAssessment",
  "noise",
] as const satisfies readonly ColumnRole[];

interface ColumnChoicesProps {
  columns: readonly ChosenColumn[];
  onColumn: (heading: string, role: ColumnRole) => void;
}

/** What the columns of a table hold, above its first row. */
export function ColumnChoices({ columns, onColumn }: ColumnChoicesProps) {
  const words = usePlanWords();
  const styles = useStyles();
  return (
    <div className={styles.columns}>
      {columns.map(({ heading, isKnown, role }) => (
        <label key={heading} className={styles.column}>
          <span className={styles.heading}>{words.excerpt(heading)}</span>
          <Select
            value={role}
            placeholder={isKnown ? words.columnAsRead : words.roles.noise}
            choices={columnRoles.map((value) => ({ value, label: words.roles[value] }))}
            onChange={(chosen) => onColumn(heading, chosen)}
          />
        </label>
      ))}
    </div>
  );
}
