import { displayText } from "../../../src/file/display/displayText";

describe("what a cell shows", () => {
  it.each([
    [45292, 'm"月"d"日"', "1月1日"],
    [45292, "d-mmm", "1-Jan"],
    [45383, "yyyy/m/d", "2024/4/1"],
    [45383.5, "yyyy/m/d h:mm", "2024/4/1 12:00"],
    [0.75, "h:mm AM/PM", "6:00 PM"],
    [1.5, "[h]:mm", "36:00"],
    [45292, 'yyyy"年"m"月"d"日"(aaa)', "2024年1月1日(月)"],
    [1, "yyyy/m/d", "1900/1/1"],
    [61.9, "m/d", "3/1"],
  ])("of the day %d in the format %s is %s", (value, format, shown) => {
    expect(displayText(value, format)).toBe(shown);
  });

  it.each([
    [45383, '[$-411]ggge"年"m"月"d"日"', "令和6年4月1日"],
    [43585, '[$-411]ggge"年度"', "平成31年度"],
    [43586, "[$-411]ge.m.d", "R1.5.1"],
    [32515, 'gge"年"', "昭64年"],
  ])("of the day %d in the era's format %s is %s", (value, format, shown) => {
    expect(displayText(value, format)).toBe(shown);
  });

  it.each([
    [0.85, "0%", "85%"],
    [0.8567, "0.0%", "85.7%"],
    [1234567, "#,##0", "1,234,567"],
    [1234567, '#,##0,"千円"', "1,235千円"],
    [-5, '#,##0;"▲"#,##0', "▲5"],
    [-5, "#,##0;[Red]-#,##0", "-5"],
    [-3, "0", "-3"],
    [0, '0;-0;"－"', "－"],
    [12, "000", "012"],
    [0.5, ".0", ".5"],
    [12345, "0.00E+00", "1.23E+04"],
    [3, '"第"0"号"', "第3号"],
    [1, '"1-"0', "1-1"],
    [3, 'G/標準"人"', "3人"],
    [12, '"¥"#,##0;"¥"\\-#,##0', "¥12"],
    [150, '[>=100]"多い";[<100]"少ない"', "多い"],
    [1234.5, "General", "1234.5"],
    [0.1 + 0.2, "General", "0.3"],
    [1, "@", "1"],
  ])("of the number %d in the format %s is %s", (value, format, shown) => {
    expect(displayText(value, format)).toBe(shown);
  });

  it("of a text is the text, with what its format puts around it", () => {
    expect(displayText("花壇", "0")).toBe("花壇");
    expect(displayText("花壇", '@"の手入れ"')).toBe("花壇の手入れ");
  });

  it("of anything else is what Excel writes", () => {
    expect([null, true, { error: "#N/A" }].map((value) => displayText(value))).toEqual(["", "TRUE", "#N/A"]);
  });

  it("counts days from 1904 in a workbook that does", () => {
    expect(displayText(0, "yyyy/m/d", true)).toBe("1904/1/1");
  });

  it.each([
    [0.5, "# ?/?"],
    [-1, "yyyy/m/d"],
  ])("is not known of %d in the format %s", (value, format) => {
    expect(displayText(value, format)).toBeNull();
  });
});
