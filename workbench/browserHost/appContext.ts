/** What a page of the add-in is told about where it runs. */
export interface PageContext {
  controlId: string;
  /** Language of Excel itself, such as ja-JP. */
  locale: string;
  origin: string;
  /** ExcelApi requirement set this Excel offers. */
  apiVersion: string;
  settings: ReadonlyMap<string, string>;
}

/** Requirement sets as Excel declares them; values are texts, since 1.10 is newer than 1.9. */
const requirementSets = {
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  SharedRuntime: "1.1",
  RibbonApi: "1.2",
  AddinCommands: "1.3",
  RichApiRuntime: "1.2",
  Settings: "1.1",
  Selection: "1.1",
  DocumentEvents: "1.1",
};

/** Address of the workbook that a page is told. */
export const documentUrl = (origin: string): string => `${origin}/Book1.xlsx`;

/** The answer to `getAppContextAsync`. */
export function appContext({ controlId, locale, origin, apiVersion, settings }: PageContext): unknown {
  return {
    _id: controlId,
    _appInstanceId: controlId,
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl(origin),
    _clientMode: 1,
    _settings: [...settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _requirementMatrix: JSON.stringify({ ExcelApi: apiVersion, ...requirementSets }),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.17928.42301",
    _clientWindowHeight: 800,
    _clientWindowWidth: 320,
    _addinName: "Workbench",
    _appDomains: [origin],
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: "1.2" }),
    _featureGates: {},
    _initialDisplayMode: 2,
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
  };
}

/** The `name` of the frame a page runs in: the client library reads from it who its host is. */
export function frameName(conversationId: string, { controlId, locale, origin }: PageContext): string {
  return JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: `Excel|Web|16.01|${locale}|||disableLogging|`,
    xdmInfo: `${conversationId}|${controlId}|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
