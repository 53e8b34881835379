import { checkBlankRows } from "./blankRows";
import { checkComments } from "./comments";
import { checkExternalLinks } from "./externalLinks";
import { checkFormulas } from "./formulas";
import { checkHeadings } from "./headings";
import { checkHiddenParts } from "./hiddenParts";
import { checkKeptTexts } from "./keptTexts";
import { checkLayoutSpaces } from "./layoutSpaces";
import { checkMergedCells } from "./mergedCells";
import { checkObjects } from "./objects";
import { checkOneDatum } from "./oneDatum";
import { checkOneTable } from "./oneTable";
import { checkPeople } from "./people";
import type { PublicationCheck, PublicationMaterial } from "./publicationCheck";
import type { PublicationFinding } from "./publicationFinding";
import { checkRegion } from "./region";
import { checkSummary } from "./summary";
import { checkYears } from "./years";

/** Every check there is, what goes out unseen before the Ministry's rules in their order. */
const checks: readonly PublicationCheck[] = [
  checkSummary,
  checkComments,
  checkHiddenParts,
  checkKeptTexts,
  checkExternalLinks,
  checkPeople,
  checkOneDatum,
  checkMergedCells,
  checkLayoutSpaces,
  checkHeadings,
  checkFormulas,
  checkObjects,
  checkYears,
  checkRegion,
  checkBlankRows,
  checkOneTable,
];

/** What should be looked at before a workbook and the files made of it go out, beside what `check` finds in its texts. */
export const checkPublication = (material: PublicationMaterial): PublicationFinding[] =>
  checks.flatMap((check) => check(material));
