/** Changes a formula outside of its texts ("…") and quoted sheet names ('…'). */
function mapUnquoted(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

/** Functions newer than the file format: files name them with a prefix, people do not. */
const newerFunctions = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR " +
    "BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST " +
    "CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS " +
    "DECIMAL DROP ENCODEURL EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE " +
    "FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA " +
    "IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST " +
    "LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV " +
    "NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC " +
    "PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE " +
    "SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER " +
    "TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST " +
    "WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
const newerSheetFunctions = new Set(["FILTER", "SORT"]);

/** A call of any of them: most formulas have none, and are written as they are. */
const newerCall = new RegExp(
  `(?<![\\w.])(?:${[...newerFunctions, ...newerSheetFunctions].join("|").replaceAll(".", "\\.")})\\(`,
  "i",
);

/** `=_xlfn.UNICHAR(12288)` → `=UNICHAR(12288)`. The formula comes without its "=", as files hold it. */
export function readFormula(text: string): string {
  const plain = text.includes("_xlfn.")
    ? mapUnquoted(text, (part) =>
        part.replace(/_xlfn\.(?:_xlws\.)?([A-Z0-9.]+)(?=\()/gi, (prefixed, name: string) =>
          prefixOf(name) === "" ? prefixed : name,
        ),
      )
    : text;
  return `=${plain}`;
}

/** The opposite of `readFormula`. */
export function writeFormula(formula: string): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!newerCall.test(text)) return text;
  return mapUnquoted(text, (part) =>
    part.replace(/(?<![\w.])[A-Z][A-Z0-9.]*(?=\()/gi, (name) => prefixOf(name) + name),
  );
}

function prefixOf(name: string): string {
  const upper = name.toUpperCase();
  return newerFunctions.has(upper) ? "_xlfn." : newerSheetFunctions.has(upper) ? "_xlfn._xlws." : "";
}
