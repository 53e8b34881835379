/** A day's number is smaller by so much in a workbook that counts from 1904, as those of old Macs do. */
export const daysBefore1904 = 1_462;
