/** Characters of the columns of 計画 that are printed. */
export const planColumnWidths = [20, 38, 11, 38, 7, 22, 18];
