import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportedProblem } from "../../../app/plan/readPlan";
import { problemMessage } from "../../../strings/problemMessage";
import { Button } from "../../controls/Button";
import { LinkButton } from "../../controls/LinkButton";
import { usePane } from "../../usePane";
import { usePlanWords } from "./usePlanWords";

const useStyles = makeStyles({
  problems: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: "13px",
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Problems beyond these are folded away until asked for. */
const mostShown = 3;

interface ProblemLinksProps {
  problems: readonly ReportedProblem[];
  onShow: (line: number) => void;
}

/** What is wrong with the plan, errors first; each leads to its line. */
export function ProblemLinks({ problems, onShow }: ProblemLinksProps) {
  const { strings } = usePane();
  const words = usePlanWords();
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  if (problems.length === 0) return null;
  const errors = problems.filter(({ severity }) => severity === "error");
  const sorted = [...errors, ...problems.filter(({ severity }) => severity !== "error")];
  const shown = showsAll ? sorted : sorted.slice(0, mostShown);
  return (
    <div>
      <p>{words.problems(errors.length, problems.length - errors.length)}</p>
      <ul role="list" className={styles.problems}>
        {shown.map((problem, index) => (
          <li key={index}>
            <LinkButton onClick={() => onShow(problem.line)}>
              {words.problemAt(problem.line, problemMessage(strings, problem))}
            </LinkButton>
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <Button appearance="subtle" size="small" onClick={() => setShowsAll(true)}>
          {words.moreProblems(problems.length - shown.length)}
        </Button>
      )}
    </div>
  );
}
