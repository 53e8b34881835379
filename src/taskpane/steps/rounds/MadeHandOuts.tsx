import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useRef } from "react";
import { openFile } from "../../../app/handOut/openFile";
import type { NamedFile } from "../../../app/handOut/writeHandOuts";
import { Button } from "../../controls/Button";
import { Disclosure } from "../../controls/Disclosure";
import { JobState } from "../../controls/JobState";
import { SaveLink } from "../../controls/SaveLink";
import { useJob } from "../../controls/useJob";
import { usePane } from "../../usePane";
import { useRoundWords } from "./useRoundWords";

const useStyles = makeStyles({
  files: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

interface MadeHandOutsProps {
  files: readonly NamedFile[];
  zip: Blob;
  zipName: string;
}

/** The files in one to save; where the pane's browser saves none, as that of Excel for Mac, Excel opens each of them. */
export function MadeHandOuts({ files, zip, zipName }: MadeHandOutsProps) {
  const { pane } = usePane().strings;
  const { handOut: words } = useRoundWords();
  const styles = useStyles();
  const chosen = useRef<NamedFile>(null);
  const opening = useJob(
    useCallback(async () => {
      if (chosen.current !== null) await openFile(chosen.current);
    }, []),
  );
  return (
    <div className={styles.files}>
      <p role="status">{words.made(files.length - 1)}</p>
      <SaveLink label={words.save(zipName)} name={zipName} content={() => zip} />
      <Disclosure title={words.cannotSave}>
        <div className={styles.files}>
          <p>{words.openEach}</p>
          {files.map((file) => (
            <Button
              key={file.name}
              size="small"
              disabledFocusable={opening.isRunning}
              onClick={() => {
                chosen.current = file;
                opening.start();
              }}
            >
              {words.open(file.name)}
            </Button>
          ))}
        </div>
      </Disclosure>
      <JobState job={opening} working={pane.working} />
    </div>
  );
}
