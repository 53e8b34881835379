import { foldText } from "../../plan/words/foldText";
import { remembered } from "../../sheet/remembered";
import { isWritten, type WorkItem, type Worklist, type WorkPolicy, type WorkText } from "./worklist";

/** A row of the list as it is shown: a policy's heading, or a measure (or the policy as a whole) with its texts. */
export type ListRow =
  { kind: "policy"; key: string; policy: WorkPolicy } | { kind: "item"; key: string; item: WorkItem };

export interface ListFilter {
  /** Words that all must occur in number, title or implementing body; "" for everything. */
  search: string;
  /** Only what is not written, only what deserves a second look; both for either, none for everything. */
  onlyMissing: boolean;
  onlyDoubtful: boolean;
  /** Key of an item that stays, whatever the states of its texts, as long as it is searched for: the person works in it. */
  keep: string | null;
}

/** The rows that pass the filter, each policy's heading before its items; policies without any are left out. */
export function listRows({ policies }: Worklist, filter: ListFilter): ListRow[] {
  const words = searchWords(filter.search);
  return policies.flatMap((policy): ListRow[] => {
    const items = policy.items.filter(
      (item) =>
        matches(item, words) &&
        (item.key === filter.keep || isWhole(filter) || item.texts.some((text) => passes(text, filter))),
    );
    if (items.length === 0) return [];
    return [
      { kind: "policy", key: policy.key, policy },
      ...items.map((item): ListRow => ({ kind: "item", key: item.key, item })),
    ];
  });
}

/** Whether a search finds an item. */
export const isFound = (item: WorkItem, search: string): boolean => matches(item, searchWords(search));

const isWhole = ({ onlyMissing, onlyDoubtful }: ListFilter): boolean => !onlyMissing && !onlyDoubtful;

const passes = ({ state }: WorkText, { onlyMissing, onlyDoubtful }: ListFilter): boolean =>
  (onlyMissing && !isWritten(state)) || (onlyDoubtful && state === "doubtful");

const searchWords = (search: string): string[] =>
  searchKey(search)
    .split(/\s+/)
    .filter((word) => word !== "");

const matches = (item: WorkItem, words: readonly string[]): boolean =>
  words.every((word) => searchedText(item).includes(word));

const searchedText = remembered(({ policy, measure }: WorkItem) =>
  searchKey(
    [policy.number, policy.title, measure?.number, measure?.title, measure?.implementingBody].join(" "),
  ),
);

const searchKey = (text: string): string => foldText(text).toLowerCase();
