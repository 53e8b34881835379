/** A button the manifest puts on the ribbon. */
export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  icon: string;
  /** Absent: the button shows the task pane. */
  functionName?: string;
}

export interface RibbonGroup {
  label: string;
  buttons: RibbonButton[];
}

/** The ribbon's buttons of a manifest, in the given language. Addresses keep their path and take the page's own origin. */
export function readRibbon(manifest: string, locale: string): RibbonGroup {
  const document = new DOMParser().parseFromString(manifest, "text/xml");
  const resource = (element: Element | undefined): string => {
    const id = element?.getAttribute("resid") ?? "";
    const found = all(document, "*").find((each) => each.getAttribute("id") === id && each.prefix === "bt");
    const override = found && all(found, "Override").find((each) => each.getAttribute("Locale") === locale);
    return override?.getAttribute("Value") ?? found?.getAttribute("DefaultValue") ?? "";
  };
  const [group] = all(document, "Group");
  const buttons = all(document, "Control").map((control): RibbonButton => {
    const icon = all(control, "Image").find((image) => image.getAttribute("size") === "32");
    const functionName = all(control, "FunctionName")[0]?.textContent;
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(all(control, "Label")[0]),
      tip: resource(all(control, "Description")[0]),
      icon: ownPath(resource(icon)),
      ...(functionName && { functionName }),
    };
  });
  return { label: resource(group && all(group, "Label")[0]), buttons };
}

/** Elements of this name, whatever their namespace. */
const all = (parent: Document | Element, name: string): Element[] => [
  ...parent.getElementsByTagNameNS("*", name),
];

const ownPath = (url: string): string => new URL(url).pathname.replace(/^\//, "");
