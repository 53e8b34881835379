import { makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  group: { alignSelf: "stretch", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  names: {
    margin: 0,
    paddingInlineStart: "28px",
    paddingBlockEnd: tokens.spacingVerticalS,
    fontSize: "13px",
    lineHeight: "20px",
  },
  careful: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** More names than this are folded away. */
const mostOpen = 12;

interface NameListProps {
  title: string;
  names: readonly string[];
  isCareful?: boolean;
  /** Folded away however few there are. */
  isFolded?: boolean;
}

/** Names of sheets or texts under what happens to them; nothing where there are none. */
export function NameList({ title, names, isCareful = false, isFolded = false }: NameListProps) {
  const styles = useStyles();
  if (names.length === 0) return null;
  return (
    <Disclosure
      className={styles.group}
      open={!isFolded && names.length <= mostOpen}
      title={<span className={isCareful ? styles.careful : undefined}>{title}</span>}
    >
      <ul className={styles.names}>
        {names.map((name, index) => (
          <li key={index}>{name}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
