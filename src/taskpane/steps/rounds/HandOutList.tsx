import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HandOutOutline } from "../../../handOut/handOuts";
import { CopyButton } from "../../controls/CopyButton";
import { useRoundWords } from "./useRoundWords";

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

/** Who would get which file, what is in it, and the mail to send it with. */
export function HandOutList({ outlines }: { outlines: readonly (HandOutOutline & { mail: string })[] }) {
  const { handOut: words } = useRoundWords();
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? outlines : outlines.slice(0, mostShown);
  return (
    <div>
      <h3 className={styles.title}>{words.files(outlines.length)}</h3>
      <ul className={styles.files}>
        {shown.map(({ file, body, measures, fields, blanks, mail }) => (
          <li key={file} className={styles.file}>
            <span className={styles.name}>{file}</span>
            <span>
              {fields > 0
                ? words.inFile(body, measures.length, fields, blanks)
                : words.onlyToRead(body, measures.length)}
            </span>
            <CopyButton size="small" label={words.copyMail} name={words.copyMailTo(body)} text={() => mail} />
          </li>
        ))}
      </ul>
      {shown.length < outlines.length && (
        <Button appearance="subtle" size="small" onClick={() => setShowsAll(true)}>
          {words.moreFiles(outlines.length - shown.length)}
        </Button>
      )}
    </div>
  );
}
