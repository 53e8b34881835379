import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { loadPart } from "../../../app/loadPart";
import { nextYearOf } from "../../../app/nextYear/nextYearOf";
import { readRenamedBodies } from "../../../app/nextYear/renamedBodies";
import { yearChanges } from "../../../app/nextYear/yearChanges";
import type { OpenWorkbook } from "../../../app/session/openWorkbook";
import { nextYearStrings } from "../../../strings/nextYearStrings";
import { Button } from "../../controls/Button";
import { Checkbox } from "../../controls/Checkbox";
import { JobState } from "../../controls/JobState";
import { Message } from "../../controls/Message";
import { TextArea } from "../../controls/TextArea";
import { UnmetNotice } from "../../controls/UnmetNotice";
import { StepPart } from "../../controls/StepPart";
import { useJob } from "../../controls/useJob";
import { usePane } from "../../usePane";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "18px" },
});

/** Begins the next fiscal year, once the person has said that this year's workbook is saved: Excel's API saves no copy. */
export function NextYear({ workbook }: { workbook: OpenWorkbook }) {
  const { run, strings, session } = usePane();
  const words = nextYearStrings[strings.language];
  const styles = useStyles();
  const [isSaved, setIsSaved] = useState(false);
  const [bodies, setBodies] = useState("");
  const { renamed, unread } = useMemo(() => readRenamedBodies(bodies), [bodies]);
  /** Stays where it was broken off: what is done again is the same year. */
  const [begun, setBegun] = useState<string | null>(null);
  const { evaluation } = workbook.report;
  const fiscalYear = begun ?? nextYearOf(evaluation);
  const changes = useMemo(() => yearChanges(evaluation.plan, evaluation.settings), [evaluation]);
  const starting = useJob(
    useCallback(async () => {
      if (fiscalYear === null) return null;
      setBegun(fiscalYear);
      const { startNextYear } = await loadPart(import("../../../app/nextYear/startNextYear"));
      const report = await startNextYear(run, { fiscalYear, renamedBodies: renamed, now: new Date() });
      await session.reload();
      return report;
    }, [run, session, fiscalYear, renamed]),
    useCallback(() => {
      setIsSaved(false);
      setBodies("");
      setBegun(null);
    }, []),
  );
  return (
    <StepPart title={words.title}>
      {fiscalYear === null ? (
        <Message intent="warning">{words.yearUnreadable}</Message>
      ) : (
        <>
          <p className={styles.hint}>{words.hint(fiscalYear)}</p>
          {changes.length > 0 && (
            <ul className={styles.hint}>
              {changes.map(({ setting, before, after }) => (
                <li key={setting}>{words.change(setting, before, after)}</li>
              ))}
            </ul>
          )}
          <TextArea
            label={words.renamedBodies}
            placeholder={words.renamedBodiesExample}
            rows={2}
            value={bodies}
            onChange={({ currentTarget }) => setBodies(currentTarget.value)}
          />
          {unread.length > 0 && <Message intent="warning">{words.renamedBodiesUnread(unread)}</Message>}
          <p className={styles.hint}>{words.saveFirst}</p>
          <Checkbox label={words.isSaved} checked={isSaved} onChange={setIsSaved} />
          <Button
            disabledFocusable={!isSaved || unread.length > 0 || starting.isRunning}
            onClick={starting.start}
          >
            {words.start(fiscalYear)}
          </Button>
        </>
      )}
      <JobState job={starting} working={strings.pane.working}>
        {(report) =>
          report === null ? null : (
            <>
              <Message intent="success">
                {words.started(report.fiscalYear, report.carried, report.kept)}
              </Message>
              {report.differing.length > 0 && (
                <Message intent="warning">{words.differing(report.differing)}</Message>
              )}
              <UnmetNotice unmet={report.unmet} />
            </>
          )
        }
      </JobState>
    </StepPart>
  );
}
