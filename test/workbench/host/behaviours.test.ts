import { newHost, refusalOf } from "./newHost";

const learn = "https://learn.microsoft.com/javascript/api/excel/excel";
const issues = "https://github.com/OfficeDev";

interface Behaviour {
  what: string;
  source: string;
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => (() => unknown) | undefined;
  outcome: unknown;
}

const textOf = (format: string, value: number) => (sheet: Excel.Worksheet) => {
  const cell = sheet.getRange("A1");
  cell.numberFormat = [[format]];
  cell.values = [[value]];
  cell.load("text");
  return () => cell.text[0]?.[0];
};

/** How the stand-in behaves, and where Microsoft says that Excel does. */
const asExcel: Behaviour[] = [
  {
    what: "one value fills a range",
    source: `${learn}.range#excel-excel-range-values-member`,
    work: (sheet) => {
      const cells = sheet.getRange("A1:B2");
      Object.assign(cells, { values: "文" });
      cells.load("values");
      return () => cells.values;
    },
    outcome: [
      ["文", "文"],
      ["文", "文"],
    ],
  },
  {
    what: "a load that needs no properties reads none",
    source: "https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model",
    work: (sheet) => {
      const cell = sheet.getRange("A1").load("NoPropertiesNeeded");
      return () => Object.keys(cell.toJSON());
    },
    outcome: [],
  },
  {
    what: "General shows more than 11 digits with an exponent",
    source:
      "https://support.microsoft.com/office/available-number-formats-in-excel-0afe8f52-97db-41f1-b972-4b46e9f1e8d2",
    work: textOf("General", 123456789012),
    outcome: "1.23457E+11",
  },
  ...(
    [
      ["h:mm AM/PM", 0.75, "6:00 PM"],
      ["[h]:mm", 1.5, "36:00"],
      ["mm:ss", 0.5, "00:00"],
      ["0;[Red]-0", -5, "-5"],
      ['ggge"年"m"月"d"日"', 45748, "令和7年4月1日"],
    ] as const
  ).map(([format, value, outcome]) => ({
    what: `${format} shows ${value}`,
    source: "https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68",
    work: textOf(format, value),
    outcome,
  })),
  {
    what: "a link shows its text in the first cell of its range alone",
    source: `${learn}.rangehyperlink#excel-excel-rangehyperlink-texttodisplay-member`,
    work: (sheet) => {
      const cells = sheet.getRange("A1:A2");
      cells.hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "開く" };
      cells.load("values");
      return () => cells.values;
    },
    outcome: [["開く"], [""]],
  },
  {
    what: "results stay as they were while calculation is held back",
    source: `${learn}.application#excel-excel-application-suspendapicalculationuntilnextsync-member(1)`,
    work: (sheet, { application }) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      const before = sheet.getRange("B1").load("values");
      application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[5]];
      const held = sheet.getRange("B1").load("values");
      return () => [before.values, held.values];
    },
    outcome: [[[2]], [[2]]],
  },
  {
    what: "a heading of Excel's own",
    source: `${learn}.builtinstyle`,
    work: (sheet) => {
      const cell = sheet.getRange("A1");
      cell.style = "Heading1";
      cell.load("style");
      return () => cell.style;
    },
    outcome: "Heading1",
  },
];

/** What Excel can do and the stand-in cannot, which it says. */
const refused: (Omit<Behaviour, "outcome"> & { says: string })[] = [
  {
    what: "a copy of a sheet without a position",
    source: `${learn}.worksheet#excel-excel-worksheet-copy-member(1)`,
    work: (sheet) => void sheet.copy(),
    says: "Worksheet.Copy without a position",
  },
  {
    what: "a style that no form uses",
    source: `${learn}.builtinstyle`,
    work: (sheet) => void (sheet.getRange("A1").style = "Neutral"),
    says: "the style Neutral",
  },
  {
    what: "a colour by a name that no form uses",
    source: `${learn}.rangefill#excel-excel-rangefill-color-member`,
    work: (sheet) => void (sheet.getRange("A1").format.fill.color = "RebeccaPurple"),
    says: "the colour RebeccaPurple",
  },
  {
    what: "a validation that is no list",
    source: `${learn}.datavalidationrule`,
    work: (sheet) =>
      void (sheet.getRange("A1").dataValidation.rule = {
        wholeNumber: { formula1: 1, operator: "GreaterThan" },
      }),
    says: "the data validation rule wholeNumber",
  },
  {
    what: "the value of a name",
    source: `${learn}.nameditem#excel-excel-nameditem-value-member`,
    work: (_sheet, { workbook }) => void workbook.names.add("合計", "=1+1").load("value"),
    says: "NamedItem.value",
  },
  {
    what: "an event that is never raised",
    source: `${learn}.worksheetcollection#excel-excel-worksheetcollection-oncalculated-member`,
    work: (_sheet, { workbook }) => void workbook.worksheets.onCalculated.add(() => Promise.resolve()),
    says: "WorksheetCollection._RegisterCalculatedEvent",
  },
  {
    what: "unprotecting with a password",
    source: `${issues}/office-js-docs-reference/issues/306`,
    work: ({ protection }) => {
      protection.protect({}, "秘密");
      return undefined;
    },
    says: "WorksheetProtection.Protect with a password",
  },
];

const options = { apiVersion: "1.17" };

describe("as Excel does", () => {
  it.each(asExcel)("$what ($source)", async ({ work, outcome }) => {
    const seen = await newHost(options).runExcel(async (context) => {
      const read = work(context.workbook.worksheets.getFirst(), context);
      await context.sync();
      return read?.();
    });
    expect(seen).toEqual(outcome);
  });
});

describe("what the stand-in does not do, it refuses by type and member", () => {
  it.each(refused)("$what ($source)", async ({ work, says }) => {
    const refusal = await refusalOf(
      newHost(options).runExcel(async (context) => {
        work(context.workbook.worksheets.getFirst(), context);
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining(says) as string,
    });
  });
});
