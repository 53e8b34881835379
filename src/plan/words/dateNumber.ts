const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const numeric = /^(?:\d{4}[/年.-])?(\d{1,2})[/月](\d{1,2})日?$/;
const full = /^\d{4}-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/;
const dayMonth = /^(\d{1,2})-([a-z]{3})(?:-\d{2,4})?$/i;
const monthDay = /^([a-z]{3})-(\d{1,2})$/i;

/** The two parts of a number such as 1-2 that Excel took for a date: 1月2日, 2026/1/2, 2-Jan. Null for what is no date. */
export function readDateNumber(text: string): [first: number, second: number] | null {
  const typed = text.normalize("NFKC").trim();
  const [, month, day] = numeric.exec(typed) ?? full.exec(typed) ?? [];
  if (month !== undefined && day !== undefined) return [Number(month), Number(day)];
  const [, date, name] = dayMonth.exec(typed) ?? [];
  if (date !== undefined && name !== undefined) return named(name, date);
  const [, first, second] = monthDay.exec(typed) ?? [];
  return first === undefined || second === undefined ? null : named(first, second);
}

function named(name: string, day: string): [number, number] | null {
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? null : [month, Number(day)];
}
