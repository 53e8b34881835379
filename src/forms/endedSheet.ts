// 総括表 and 公表用 of a fiscal year that is over. They are kept, and never read, written or deleted again.

export const endedSheetIdentity = (identity: string, fiscalYear: string): string =>
  `ended:${identity}:${fiscalYear}`;

/** The fiscal year of such a sheet; `null` of any other. */
export const endedYearOf = (identity: string | null): string | null =>
  /^ended:[^:]+:(.+)$/.exec(identity ?? "")?.[1] ?? null;

export const isEndedSheet = (identity: string | null): boolean => endedYearOf(identity) !== null;

export const endedSheetName = (name: string, fiscalYear: string): string => `${name} ${fiscalYear}`;

/** The fiscal year in such a name; `null` where it is none. */
export const endedYearIn = (sheetName: string): string | null =>
  /^.+ (\S+年度)(?: \(\d+\))?$/.exec(sheetName)?.[1] ?? null;
