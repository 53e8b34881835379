const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** A moment as it stands in 保管, `2026/04/01 9:05`. Intl would take 10 ms of every build for what few builds need. */
export const dateTime = (date: Date): string => {
  const day = [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join("/");
  return `${day} ${date.getHours()}:${twoDigits(date.getMinutes())}`;
};
