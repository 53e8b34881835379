import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { chaseList, type StageChase } from "../../../app/check/chaseList";
import type { Evaluation } from "../../../forms/evaluation/evaluation";
import { ownerName } from "../../../strings/missingMessage";
import type { StageStrings } from "../../../strings/stageStrings";
import { CopyButton } from "../../controls/CopyButton";
import { usePane } from "../../usePane";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "13px", lineHeight: "20px" },
  date: { margin: 0, fontSize: "13px", lineHeight: "20px", color: tokens.colorNeutralForeground2 },
  owners: { margin: 0, paddingInlineStart: "18px", fontSize: "13px", lineHeight: "20px" },
});

/** Who still has to write in which stage, by when, and the same to be copied into a mail. */
export function ChaseList({ evaluation, words }: { evaluation: Evaluation; words: StageStrings }) {
  const { strings } = usePane();
  const styles = useStyles();
  const chased = useMemo(() => chaseList(evaluation, new Date()), [evaluation]);
  if (chased.length === 0) return <p>{words.nothingOwed}</p>;
  const dateOf = ({ dueDate, daysLeft }: StageChase) =>
    dueDate === "" ? "" : words.dueDate(dueDate, daysLeft);
  const linesOf = ({ owed }: StageChase) =>
    owed.map(({ owner, missing }) => words.owes(ownerName(strings, owner), missing.length));
  const text = () =>
    chased
      .map((part) =>
        [words.owedIn(part.stage), dateOf(part), ...linesOf(part)].filter((line) => line !== "").join("\n"),
      )
      .join("\n\n");
  return (
    <>
      {chased.map((part) => (
        <section key={part.stage}>
          <h3 className={styles.title}>{words.owedIn(part.stage)}</h3>
          {dateOf(part) !== "" && <p className={styles.date}>{dateOf(part)}</p>}
          <ul className={styles.owners}>
            {linesOf(part).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      {chased.every((part) => dateOf(part) === "") && <p className={styles.date}>{words.noDueDate}</p>}
      <div>
        <CopyButton label={words.copy} text={text} />
      </div>
    </>
  );
}
