/** People may make rows and columns larger and filter on a protected sheet; they may not change what the add-in reads. */
export const allowedEdits = {
  allowFormatRows: true,
  allowFormatColumns: true,
  allowAutoFilter: true,
};
