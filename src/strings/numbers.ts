// By hand: the first number that Intl formats takes a tenth of the time until the pane can be used.

/** `1200` as `1,200`, as both languages write it. */
export const count = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

/** A number with its noun, as English writes it. */
export const counted = (number: number, one: string, many: string): string =>
  `${count(number)} ${number === 1 ? one : many}`;

/** `0.859` as `85%`: rounded down, so that 100% is said of what is whole. The small part more undoes that 0.29 * 100 is below 29. */
export const percent = (share: number): string => `${Math.floor(share * 100 + 1e-9)}%`;
