import { makeStyles } from "@fluentui/react-components";
import type { ChosenRole } from "../../../strings/panePlanStrings";
import { Select } from "../../controls/Select";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({ role: { flexShrink: 0, minWidth: "104px" } });

interface RoleChoiceProps {
  label: string;
  /** `null` where several lines have none in common. */
  role: ChosenRole | null;
  onRole: (role: ChosenRole) => void;
}

/** What a line is, to be chosen anew. */
export function RoleChoice({ label, role, onRole }: RoleChoiceProps) {
  const { roles, chooseRole } = usePlanWords();
  const styles = useStyles();
  return (
    <Select
      className={styles.role}
      label={label}
      value={role}
      placeholder={chooseRole}
      choices={Object.entries(roles).map(([value, name]) => ({ value: value as ChosenRole, label: name }))}
      onChange={onRole}
    />
  );
}
