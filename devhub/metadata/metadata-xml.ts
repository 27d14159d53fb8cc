import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** The elements of a metadata file: texts, or elements in turn. */
export type XmlElement = Readonly<Record<string, unknown>>;

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, removeNSPrefix: true });

/** Either the root element with its content, or why the file is no XML; lines and columns count from 1. */
export type XmlFile =
  | { readonly root: string; readonly content: XmlElement }
  | { readonly problem: string; readonly line: number; readonly column: number };

export function readXml(text: string): XmlFile {
  // Its successor is a package of its own, which does no more than this.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) {
    const { line, col, msg } = verdict.err;
    const problem = `Error parsing file: ParseError at [row,col]:[${line},${col}] Message: ${msg}`;
    return { problem, line, column: col };
  }
  const [root, content] =
    Object.entries(parser.parse(text) as XmlElement).find(([name]) => !name.startsWith('?')) ?? [];
  return { root: root ?? '', content: elementOf(content) };
}

/** What is under a name, as a list: XML does not say whether there could be more than one. */
export function elementsIn(element: XmlElement, name: string): readonly XmlElement[] {
  const value = element[name];
  return value === undefined ? [] : [value].flat().map(elementOf);
}

/** The texts under a name. */
export function textsIn(element: XmlElement, name: string): readonly string[] {
  const value = element[name];
  return [value].flat().filter((one): one is string => typeof one === 'string');
}

/** The first text under a name. */
export function textIn(element: XmlElement, name: string): string | undefined {
  return textsIn(element, name)[0];
}

function elementOf(value: unknown): XmlElement {
  return typeof value === 'object' && value !== null ? (value as XmlElement) : {};
}
