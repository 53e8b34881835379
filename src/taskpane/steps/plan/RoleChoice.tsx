import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChosenRole } from "../../../strings/panePlanStrings";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  role: {
    flexShrink: 0,
    minWidth: "104px",
    maxWidth: "100%",
    minHeight: "28px",
    fontFamily: "inherit",
    fontSize: "12px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

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
    <select
      className={styles.role}
      aria-label={label}
      value={role ?? ""}
      onChange={({ target }) => onRole(target.value as ChosenRole)}
    >
      {role === null && (
        <option value="" disabled>
          {chooseRole}
        </option>
      )}
      {Object.entries(roles).map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  );
}
