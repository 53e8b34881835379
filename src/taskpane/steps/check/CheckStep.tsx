import { makeStyles } from "@fluentui/react-components";
import { Suspense, startTransition, useMemo, useRef, useState } from "react";
import { listedTexts, nextGap } from "../../../app/check/nextGap";
import { tally } from "../../../app/check/tally";
import { worklist } from "../../../app/check/worklist";
import { isBuilt } from "../../../app/session/isBuilt";
import type { OpenWorkbook } from "../../../app/session/openWorkbook";
import { Button } from "../../controls/Button";
import { StepPanel } from "../../controls/StepPanel";
import { RoundsView, StageView } from "../../laterPanels";
import { usePane } from "../../usePane";
import { useSession } from "../../useSession";
import { CheckActions } from "./CheckActions";
import { CheckCounts } from "./CheckCounts";
import { GeneralFindings } from "./laterPanels";
import { MeasureList } from "./MeasureList";
import { OwedBars } from "./OwedBars";
import { selectedText } from "./selectedText";
import { TextPicture } from "./TextPicture";
import type { ListView } from "./useListView";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px" },
});

/** What takes the place of the list, until the person comes back. */
type OtherView = typeof RoundsView;

/** What is written and what is not, measure by measure; the texts can be typed here too. */
export function CheckStep({ view }: { view: ListView }) {
  const { strings, goTo } = usePane();
  const { pane } = strings;
  const styles = useStyles();
  const { workbook } = useSession();
  const [Other, setOther] = useState<OtherView | null>(null);
  // The list stays on the screen until the other view is loaded.
  const show = (other: OtherView | null) => startTransition(() => setOther(() => other));
  if (workbook !== null && Other !== null) return <Other workbook={workbook} onBack={() => show(null)} />;
  return (
    <StepPanel title={pane.steps.check}>
      {workbook === null || !isBuilt(workbook) ? (
        <div className={styles.empty}>
          <p>{pane.check.notOurs}</p>
          <Button appearance="primary" onClick={() => goTo("plan")}>
            {pane.check.toPlan}
          </Button>
        </div>
      ) : (
        <CheckOf workbook={workbook} view={view} onShow={show} />
      )}
    </StepPanel>
  );
}

interface CheckOfProps {
  workbook: OpenWorkbook;
  view: ListView;
  onShow: (other: OtherView) => void;
}

function CheckOf({ workbook, view, onShow }: CheckOfProps) {
  const { check: words } = usePane().strings.pane;
  const { selected } = useSession();
  const { report } = workbook;
  const list = useMemo(() => worklist(report), [report]);
  const counts = useMemo(() => tally(report, list), [report, list]);
  const [showsAll, setShowsAll] = useState(false);
  const general = useRef<HTMLDivElement>(null);
  const listed = useRef<HTMLDivElement>(null);
  const here = useMemo(() => selectedText(list, selected), [list, selected]);
  const gap = nextGap(list, here?.text.key ?? null);
  const showGeneral = () => {
    setShowsAll(true);
    show(general.current);
  };
  const showListed = (filter: { onlyMissing: boolean; onlyDoubtful: boolean }) => {
    view.change({ ...filter, search: "" });
    show(listed.current);
  };
  const label = words.pictureLabel([
    words.written(counts.written),
    words.missing(counts.missing),
    words.doubts(counts.doubtful),
  ]);
  return (
    <>
      <CheckCounts
        counts={counts}
        onMissing={() => showListed({ onlyMissing: true, onlyDoubtful: false })}
        onDoubts={() => {
          setShowsAll(true);
          showListed({ onlyMissing: false, onlyDoubtful: counts.doubtful > 0 });
          if (counts.remarks > 0) showGeneral();
        }}
        onFaults={showGeneral}
      />
      <TextPicture list={list} label={label} onGoTo={({ item, text }) => view.show(item, text)} />
      <CheckActions
        workbook={workbook}
        onNextGap={gap ? () => view.show(gap.item, gap.text) : null}
        onRounds={() => onShow(RoundsView)}
        onStage={() => onShow(StageView)}
      />
      <OwedBars
        workbook={workbook}
        onGoTo={(key) => {
          const wanted = listedTexts(list).find(({ text }) => text.key === key);
          if (wanted !== undefined) view.show(wanted.item, wanted.text);
        }}
      />
      <div ref={general}>
        <Suspense fallback={null}>
          {list.general.length > 0 && (
            <GeneralFindings
              findings={list.general}
              showsAll={showsAll}
              onShowAll={() => setShowsAll(true)}
            />
          )}
        </Suspense>
      </div>
      <div ref={listed}>
        <MeasureList list={list} view={view} selected={here} hasDoubts={counts.doubtful > 0} />
      </div>
    </>
  );
}

/** Brings what a number counts into sight, and the keyboard to its first element. */
function show(place: HTMLElement | null): void {
  place?.scrollIntoView({ block: "start" });
  place?.querySelector<HTMLElement>("button, input")?.focus({ preventScroll: true });
}
