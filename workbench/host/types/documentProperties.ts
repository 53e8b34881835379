import { documentProperties as propertiesOf } from "../../../src/file/attachments";
import type { Workbook } from "../../../src/file/model/workbook";
import { HostType, property } from "../hostType";

declare module "../hostObject" {
  interface HostTargets {
    DocumentProperties: Workbook;
  }
}

/** What the file says about itself. */
export const documentProperties = new HostType<Workbook>({
  name: "DocumentProperties",
  members: {
    Author: property("1.7", (workbook) => propertiesOf(workbook).author),
    LastAuthor: property("1.7", (workbook) => propertiesOf(workbook).lastAuthor),
    Manager: property("1.7", (workbook) => propertiesOf(workbook).manager),
    Company: property("1.7", (workbook) => propertiesOf(workbook).company),
  },
});
