import type { Finding } from "../../check/finding";
import type { PublicationFinding } from "../../check/publication/publicationFinding";

type AnyFinding = Finding | PublicationFinding;

/** The sentence for a finding of each code. */
export type FindingWords = { [Code in AnyFinding["code"]]: (item: AnyFinding & { code: Code }) => string };
