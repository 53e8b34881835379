/** A sign before a line, as lists and marked headings have it. */
export const bullet = /^\s*([○●◯◎■□◆◇▼▽▶▷▲・•‣*-])\s*/;
