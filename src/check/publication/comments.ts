import { inEachSheet, type PublicationCheck } from "./publicationCheck";

/** Comments are talk among colleagues, and go out with the file. */
export const checkComments: PublicationCheck = ({ sheets }) =>
  inEachSheet(
    sheets,
    ({ comments }) => comments,
    (count) => ({ code: "commentsLeft", count }),
  );
