import type { Sheet } from "../../../src/file/model/workbook";
import { HostObject } from "../hostObject";
import { HostType, navigation, property } from "../hostType";
import type { Member } from "../hostType";
import { asText } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    HeaderFooter: Sheet;
    HeaderFooterGroup: Sheet;
  }
}

function section(part: "header" | "footer", side: "left" | "center" | "right"): Member<Sheet> {
  return property(
    "1.9",
    ({ pageLayout }) => pageLayout[part]?.[side] ?? "",
    ({ pageLayout }, value) => {
      const text = asText(value, `${side} ${part}`);
      pageLayout[part] = { ...pageLayout[part], [side]: text };
    },
  );
}

/** The headers and footers of all pages, with Excel's codes: &P page, &N pages, &A sheet. */
export const headerFooter = new HostType<Sheet>({
  name: "HeaderFooter",
  members: {
    LeftHeader: section("header", "left"),
    CenterHeader: section("header", "center"),
    RightHeader: section("header", "right"),
    LeftFooter: section("footer", "left"),
    CenterFooter: section("footer", "center"),
    RightFooter: section("footer", "right"),
  },
});

export const headerFooterGroup = new HostType<Sheet>({
  name: "HeaderFooterGroup",
  members: {
    DefaultForAllPages: navigation("1.9", (sheet) => new HostObject("HeaderFooter", sheet)),
  },
});
