/** What is used of a DOM node, so that any DOM will do. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  /** Of elements. */
  getAttribute?: (name: string) => string | null;
}

const nodeTypes = { element: 1, text: 3 };

export const isElement = ({ nodeType }: HtmlNode): boolean => nodeType === nodeTypes.element;
export const isText = ({ nodeType }: HtmlNode): boolean => nodeType === nodeTypes.text;
export const childrenOf = ({ childNodes }: HtmlNode): HtmlNode[] => Array.from(childNodes);
/** In lower case; "" for what is no element. */
export const tagOf = (node: HtmlNode): string => (isElement(node) ? node.nodeName.toLowerCase() : "");
export const attributeOf = (node: HtmlNode, name: string): string => node.getAttribute?.(name) ?? "";

/** All text in a node. */
export const textOf = (node: HtmlNode): string =>
  isText(node) ? (node.nodeValue ?? "") : childrenOf(node).map(textOf).join("");
