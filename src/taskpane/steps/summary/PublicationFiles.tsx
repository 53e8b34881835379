import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { loadPart } from "../../../app/loadPart";
import type { Publication, PublishedFile } from "../../../app/publish/publishWorkbook";
import type { OpenWorkbook } from "../../../app/session/openWorkbook";
import { Button } from "../../controls/Button";
import { CopyButton } from "../../controls/CopyButton";
import { JobState } from "../../controls/JobState";
import { Message } from "../../controls/Message";
import { SaveLink } from "../../controls/SaveLink";
import { StepPart } from "../../controls/StepPart";
import { useJob } from "../../controls/useJob";
import { usePane } from "../../usePane";
import { PublicationFindings } from "./PublicationFindings";
import { useSummaryWords } from "./useSummaryWords";

const useStyles = makeStyles({
  file: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "18px" },
});

interface Made {
  publication: Publication;
  /** The workbook as it was known then. */
  of: OpenWorkbook;
}

/** Makes the files for the public, after a look at what goes out with them. What makes them is loaded only now. */
export function PublicationFiles({ workbook }: { workbook: OpenWorkbook }) {
  const { run, hasApi, strings } = usePane();
  const { working } = strings.pane;
  const { publication: words } = useSummaryWords();
  const styles = useStyles();
  const making = useJob(
    useCallback(async (): Promise<Made> => {
      const { publishWorkbook } = await loadPart(import("../../../app/publish/publishWorkbook"));
      return { publication: await publishWorkbook(run, { hasApi }), of: workbook };
    }, [run, hasApi, workbook]),
  );
  return (
    <StepPart title={words.title}>
      <p className={styles.hint}>{words.hint}</p>
      <Button disabledFocusable={making.isRunning} onClick={making.start}>
        {making.result === null ? words.make : words.makeAgain}
      </Button>
      <JobState job={making} working={working}>
        {({ publication, of }) =>
          of === workbook ? (
            <MadeFiles publication={publication} />
          ) : (
            <Message intent="warning">{words.outdated}</Message>
          )
        }
      </JobState>
      <p className={styles.hint}>{words.pdfHint}</p>
    </StepPart>
  );
}

function MadeFiles({ publication: { files, findings } }: { publication: Publication }) {
  const { publication: words } = useSummaryWords();
  const styles = useStyles();
  return (
    <>
      <PublicationFindings findings={findings} />
      {files.map((file) => (
        <div key={file.name} className={styles.file}>
          <SaveLink label={words.save(file.name)} name={file.name} content={() => blobOf(file)} />
          <CopyButton label={words.copy(file.name)} text={() => withoutMark(file.text)} />
        </div>
      ))}
      <p className={styles.hint}>{words.copyHint}</p>
    </>
  );
}

const blobOf = ({ mimeType, text }: PublishedFile): Blob =>
  new Blob([text], { type: `${mimeType};charset=utf-8` });

/** The byte order mark belongs to the file. */
const withoutMark = (text: string): string => text.replace(/^\ufeff/, "");
