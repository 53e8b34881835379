import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import packageJson from "../package.json";
import { deployedManifest, readBaseUrl } from "../scripts/deployment.js";

const root = join(__dirname, "..");
const developmentUrl = "https://localhost:3000";
const manifestText = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(manifestText, "text/xml");
const elements = Array.from(manifest.getElementsByTagName("*"));

const named = (...names: string[]): Element[] =>
  elements.filter(({ localName }) => names.includes(localName ?? ""));

/** Attributes are absent as `null`; a test that reads one must say which it missed. */
function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}`);
  return value;
}

const attributes = (name: string): [string, Element][] =>
  elements
    .filter((element) => element.hasAttribute(name))
    .map((element) => [attribute(element, name), element]);

const resources = new Map(attributes("id").filter(([, { tagName }]) => tagName.startsWith("bt:")));
const texts = [
  ...named("String"),
  ...named("DisplayName", "Description").filter((element) => element.hasAttribute("DefaultValue")),
];
const urls = attributes("DefaultValue").filter(([value]) => value.includes("://"));

/** Width and height as the file's own header says. */
function pngSize(path: string): [number, number] {
  const content = readFileSync(path);
  if (content.toString("latin1", 1, 4) !== "PNG") throw new Error(`${path} is not a PNG`);
  return [content.readUInt32BE(16), content.readUInt32BE(20)];
}

const iconPath = (url: string): string => join(root, url.replace(`${developmentUrl}/`, ""));

function iconFiles(): [string, number][] {
  const ribbon = named("Image").filter((image) => image.hasAttribute("size"));
  const sized = ribbon.map((image): [string, number] => {
    const resource = resources.get(attribute(image, "resid"));
    if (resource === undefined) throw new Error(`No image ${attribute(image, "resid")}`);
    return [attribute(resource, "DefaultValue"), Number(attribute(image, "size"))];
  });
  const own = named("IconUrl").map((icon): [string, number] => [attribute(icon, "DefaultValue"), 32]);
  const sharp = named("HighResolutionIconUrl").map((icon): [string, number] => [
    attribute(icon, "DefaultValue"),
    64,
  ]);
  return [...sized, ...own, ...sharp];
}

describe("manifest.xml", () => {
  it("carries the version of package.json", () => {
    expect(named("Version")[0]?.textContent).toBe(`${packageJson.version}.0`);
  });

  it("asks for no newer Excel than LTSC 2021 has", () => {
    const sets = named("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(sets).toEqual([["ExcelApi", "1.9"]]);
  });

  it("resolves every resid to a resource, and uses every resource", () => {
    const used = attributes("resid").map(([id]) => id);
    expect([...new Set(used)].sort()).toEqual([...resources.keys()].sort());
  });

  it("gives every id once", () => {
    const ids = attributes("id").map(([id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("takes everything from the one https address that a deployment replaces", () => {
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.map(([url]) => url).filter((url) => !url.startsWith(`${developmentUrl}/`))).toEqual([]);
  });

  it.each(["16", "32", "80"])(
    "has the icon of %s pixels that Excel requires, for the group and every button",
    (size) => {
      const icons = named("Icon");
      const withSize = icons.filter((icon) =>
        Array.from(icon.getElementsByTagName("bt:Image")).some(
          (image) => image.getAttribute("size") === size,
        ),
      );
      expect(withSize).toHaveLength(named("Group").length + named("Control").length);
    },
  );

  it("gives every button a picture of its own", () => {
    const pictures = named("Control").map((control) =>
      Array.from(control.getElementsByTagName("bt:Image"), (image) => image.getAttribute("resid")).join(),
    );
    expect(new Set(pictures).size).toBe(pictures.length);
    expect(pictures).toHaveLength(3);
  });

  it.each(iconFiles())("shows %s in its own size, %i pixels", (url, size) => {
    expect(pngSize(iconPath(url))).toEqual([size, size]);
  });

  it.each(readdirSync(join(root, "assets")).filter((file) => file.endsWith(".png")))(
    "names %s by its size",
    (file) => {
      const size = Number(/^icon(?:-[a-z]+)?-(\d+)\.png$/.exec(file)?.[1]);
      expect(pngSize(join(root, "assets", file))).toEqual([size, size]);
    },
  );

  it.each(texts.map((text): [string, Element] => [text.getAttribute("id") ?? text.tagName, text]))(
    "words %s in Japanese and in English",
    (_, text) => {
      const overrides = Array.from(text.getElementsByTagName("*"));
      expect(attribute(text, "DefaultValue")).toMatch(/[ぁ-ヿ一-鿿]/);
      expect(overrides.map((override) => override.getAttribute("Locale"))).toEqual(["en-US"]);
      expect(overrides.map((override) => attribute(override, "Value")).join()).toMatch(/^[\x20-\x7e]+$/);
    },
  );

  it.each(
    named("SourceLocation", "FunctionFile").map((page) =>
      attribute(page, page.hasAttribute("resid") ? "resid" : "DefaultValue"),
    ),
  )("opens a page that is built: %s", (place) => {
    const resource = resources.get(place);
    const url = resource ? attribute(resource, "DefaultValue") : place;
    const name = url.replace(`${developmentUrl}/`, "").replace(".html", "");
    expect(readdirSync(join(root, "src", name))).toContain(`${name}.html`);
  });

  it.each(named("FunctionName").map((name) => name.textContent ?? ""))(
    "calls %s, which src/commands registers",
    (name) => {
      const code = readdirSync(join(root, "src/commands"), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => readFileSync(join(root, "src/commands", file), "utf8"));
      expect(code.join("\n")).toMatch(new RegExp(`associate\\(\\s*"${name}"`));
    },
  );
});

describe("the manifest of a deployment", () => {
  it.each([
    ["https://addins.example.lg.jp", "https://addins.example.lg.jp"],
    ["https://addins.example.lg.jp/", "https://addins.example.lg.jp"],
    ["https://addins.example.lg.jp:8443/plan//", "https://addins.example.lg.jp:8443/plan"],
  ])("is served from %s as %s", (given, baseUrl) => {
    const deployed = deployedManifest(manifestText, readBaseUrl(given));
    expect(deployed).not.toContain(developmentUrl);
    expect(deployed).toContain(`<SourceLocation DefaultValue="${baseUrl}/taskpane.html" />`);
  });

  it("stays XML when the address holds an ampersand", () => {
    expect(deployedManifest(manifestText, readBaseUrl("https://example.lg.jp/a&b"))).toContain(
      "/a&amp;b/taskpane.html",
    );
  });

  it.each([
    undefined,
    "",
    "addins.example.lg.jp",
    "http://example.lg.jp",
    "https://",
    "https://a.jp/?x=1",
    "https://a.jp/#x",
    "https://me:secret@a.jp",
    "https://a.jp/\n",
  ])("refuses the address %j in one line that names ADDIN_BASE_URL", (given) => {
    expect(() => readBaseUrl(given)).toThrow(/^ADDIN_BASE_URL .*$/);
  });
});
