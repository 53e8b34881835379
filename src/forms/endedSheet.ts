// 総括表 and 公表用 of a fiscal year that is over. They are kept, and never read, written or deleted again.

export const endedSheetIdentity = (identity: string, fiscalYear: string): string =>
  `ended:${identity}:${fiscalYear}`;

export const isEndedSheet = (identity: string | null): boolean => identity?.startsWith("ended:") === true;

export const endedSheetName = (name: string, fiscalYear: string): string => `${name} ${fiscalYear}`;

/** The fiscal year in such a name; `null` where it is none. */
export const endedYearIn = (sheetName: string): string | null =>
  /^.+ (\S+年度)(?: \(\d+\))?$/.exec(sheetName)?.[1] ?? null;
