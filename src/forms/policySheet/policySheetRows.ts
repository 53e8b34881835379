/** Zero-based rows of a policy sheet. */
export const policySheetRows = {
  guide: 0,
  title: 1,
  policyHeader: 2,
  policy: 3,
  blank: 4,
  measureHeader: 5,
  firstMeasure: 6,
};
