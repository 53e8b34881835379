import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { listRows, type ListRow } from "../../../app/check/listRows";
import type { ListedText } from "../../../app/check/nextGap";
import { isAllWritten, isTextOf, type Worklist } from "../../../app/check/worklist";
import { Checkbox } from "../../controls/Checkbox";
import { FailureBar } from "../../controls/FailureBar";
import { SearchField } from "../../controls/SearchField";
import { UnsavedTexts } from "../../UnsavedTexts";
import { useArrowKeys } from "../../controls/useArrowKeys";
import { usePane } from "../../usePane";
import { WindowedList } from "../../controls/WindowedList";
import { MeasureRow } from "./MeasureRow";
import { PolicyRow } from "./PolicyRow";
import type { ListView } from "./useListView";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  search: { flex: "1 1 150px", minWidth: 0 },
  list: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

const heights = { policy: 44, done: 37, item: 66 };
const estimate = (row: ListRow): number =>
  row.kind === "policy" ? heights.policy : isAllWritten(row.item) ? heights.done : heights.item;
const keyOf = ({ key }: ListRow): string => key;

interface MeasureListProps {
  list: Worklist;
  view: ListView;
  /** The text whose cell is selected in Excel. */
  selected: ListedText | undefined;
  hasDoubts: boolean;
}

/** Every policy with its measures, searched and filtered; one row at a time shows its texts. */
export function MeasureList({ list, view, selected, hasDoubts }: MeasureListProps) {
  const { check: words } = usePane().strings.pane;
  const styles = useStyles();
  const { search, onlyMissing, onlyDoubtful, openKey, revealed } = view;
  const rows = useMemo(
    () => listRows(list, { search, onlyMissing, onlyDoubtful, keep: openKey }),
    [list, search, onlyMissing, onlyDoubtful, openKey],
  );
  const keys = useMemo(() => rows.filter(({ kind }) => kind === "item").map(keyOf), [rows]);
  const { list: listRef, handlers, current } = useArrowKeys(keys);
  const open = rows.find(({ key }) => key === openKey);
  const find = (wanted: string) => {
    const stays = listRows(list, { search: wanted, onlyMissing, onlyDoubtful, keep: openKey }).some(
      ({ key }) => key === openKey,
    );
    view.change({ search: wanted, ...(!stays && { openKey: null }) });
  };
  const selectedKey = selected?.item.key;
  const followed = useMemo(() => (selectedKey === undefined ? null : { key: selectedKey }), [selectedKey]);
  return (
    <div className={styles.block}>
      <UnsavedTexts isShown={(key) => open?.kind === "item" && isTextOf(open.item, key)} />
      <div className={styles.tools}>
        <SearchField
          label={words.search}
          hint={words.searchShort}
          className={styles.search}
          value={search}
          onChange={find}
        />
        <Checkbox
          label={words.onlyMissing}
          checked={onlyMissing}
          onChange={(checked) => view.change({ onlyMissing: checked })}
        />
        {(hasDoubts || onlyDoubtful) && (
          <Checkbox
            label={words.onlyDoubtful}
            checked={onlyDoubtful}
            onChange={(checked) => view.change({ onlyDoubtful: checked })}
          />
        )}
      </div>
      {view.going.failure !== null && <FailureBar failure={view.going.failure} onRetry={view.going.start} />}
      {rows.length === 0 ? (
        <p role="status">
          {search.trim() === "" && onlyMissing && !onlyDoubtful ? words.nothingMissing : words.noMatch}
        </p>
      ) : (
        <div ref={listRef} {...handlers}>
          <WindowedList
            label={words.listLabel}
            className={styles.list}
            items={rows}
            keyOf={keyOf}
            estimate={estimate}
            pinned={[openKey, current]}
            revealed={selectedKey === openKey ? revealed : followed}
          >
            {(row) =>
              row.kind === "policy" ? (
                <PolicyRow list={row.policy} />
              ) : (
                <MeasureRow
                  item={row.item}
                  isOpen={row.key === openKey}
                  isTabStop={row.key === current}
                  selectedKey={selectedKey === row.key ? (selected?.text.key ?? null) : null}
                  onToggle={() => view.toggle(row.item)}
                  onGoTo={view.goToCell}
                />
              )
            }
          </WindowedList>
        </div>
      )}
    </div>
  );
}
