/** A moment as it stands in 保管. */
export const dateTime = (date: Date): string =>
  new Intl.DateTimeFormat("ja-JP", { dateStyle: "medium", timeStyle: "short" }).format(date);
