import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PublishedFinding } from "../../../app/publish/publishWorkbook";
import { findingMessage } from "../../../strings/findings/findingMessage";
import { rulesAddress } from "../../../strings/findings/rulesAddress";
import { Button } from "../../controls/Button";
import { JobState } from "../../controls/JobState";
import { Message } from "../../controls/Message";
import { errorsFirst, FindingList } from "../check/FindingList";
import { useGoToCell } from "../check/useGoToCell";
import { usePane } from "../../usePane";
import { useSummaryWords } from "./useSummaryWords";

/** Findings beyond these are folded away until asked for. */
const mostShown = 5;

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  rules: { color: tokens.colorBrandForegroundLink, fontSize: "12px", lineHeight: "18px" },
});

/** What should be looked at before the files go out. */
export function PublicationFindings({ findings }: { findings: readonly PublishedFinding[] }) {
  const { strings } = usePane();
  const { working } = strings.pane;
  const { publication: words } = useSummaryWords();
  const styles = useStyles();
  const { goToCell, going } = useGoToCell();
  const [showsAll, setShowsAll] = useState(false);
  if (findings.length === 0) return <Message intent="success">{words.noFindings}</Message>;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const shown = errorsFirst(findings).slice(0, showsAll ? findings.length : mostShown);
  return (
    <div className={styles.box}>
      <Message intent={errors > 0 ? "error" : "warning"}>
        {words.findings(errors, findings.length - errors)}
      </Message>
      <FindingList
        findings={shown}
        messageOf={(finding) => findingMessage(strings, finding)}
        onGoTo={goToCell}
      />
      {shown.length < findings.length && (
        <Button appearance="subtle" size="small" onClick={() => setShowsAll(true)}>
          {words.moreFindings(findings.length - shown.length)}
        </Button>
      )}
      {findings.some((finding) => "rule" in finding) && (
        <a className={styles.rules} href={rulesAddress} target="_blank" rel="noreferrer">
          {words.rules}
        </a>
      )}
      {going.failure !== null && <JobState job={going} working={working} />}
    </div>
  );
}
