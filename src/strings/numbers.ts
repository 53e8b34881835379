// By hand: the first number that Intl formats takes a tenth of the time until the pane can be used.

/** `1200` as `1,200`, as both languages write it. */
export const count = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

/** `0.85` as `85%`. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** The number with which a row of numbers begins in which this one stands: `1-1` for `1-3`. */
export const firstNumber = (number: string): string => number.replace(/\d+(?=\D*$)/, "1");
