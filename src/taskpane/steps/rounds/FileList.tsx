import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Button } from "../../controls/Button";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "13px", lineHeight: "20px" },
  files: { margin: 0, padding: 0, listStyleType: "none", fontSize: "13px", lineHeight: "20px" },
  file: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** Files beyond these are folded away until asked for. */
const mostShown = 8;

interface FileListProps<File> {
  title: string;
  files: readonly File[];
  more: (count: number) => string;
  /** What stands below a file's name. */
  children: (file: File) => ReactNode;
}

/** Files by their names, with what is to be said of each. */
export function FileList<File extends { file: string }>({
  title,
  files,
  more,
  children,
}: FileListProps<File>) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? files : files.slice(0, mostShown);
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.files}>
        {shown.map((file, index) => (
          <li key={`${file.file} ${index}`} className={styles.file}>
            <span className={styles.name}>{file.file}</span>
            {children(file)}
          </li>
        ))}
      </ul>
      {shown.length < files.length && (
        <Button appearance="subtle" size="small" onClick={() => setShowsAll(true)}>
          {more(files.length - shown.length)}
        </Button>
      )}
    </div>
  );
}
