import { parseXml, XmlElement as ParsedElement, XmlError } from '@rgrove/parse-xml';

/** The elements of a metadata file: texts, or elements in turn. */
export type XmlElement = Readonly<Record<string, unknown>>;

/** An element where it stands; lines and columns count from 1. */
export interface XmlNode {
  /** Without its prefix. */
  readonly name: string;
  /** Empty without one. */
  readonly namespace: string;
  readonly children: readonly XmlNode[];
  /** Its text, if it has no elements. */
  readonly text: string;
  /** As the file has it, tags included. */
  readonly source: string;
  /** Where its start tag ends. */
  readonly line: number;
  readonly column: number;
}

/** Either the root element with its content, or why the file isn't XML. */
export type XmlFile =
  | { readonly root: XmlNode; readonly content: XmlElement }
  | { readonly problem: string; readonly line: number; readonly column: number };

export function readXml(text: string): XmlFile {
  try {
    const { root } = parseXml(text, { includeOffsets: true });
    if (!root) return notParsed(1, 1, 'Premature end of file.');
    const node = nodeOf(root, '', new Places(text));
    return { root: node, content: contentOf(node) };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [message = ''] = error.message.split('\n');
    return notParsed(error.line, error.column, message.replace(/ \(line .*$/, ''));
  }
}

function notParsed(line: number, column: number, message: string): XmlFile {
  const problem = `Error parsing file: ParseError at [row,col]:[${line},${column}] Message: ${message}`;
  return { problem, line, column };
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

/** Turns offsets in a text into lines and columns. */
class Places {
  readonly #text: string;
  readonly #lineStarts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  slice(start: number, end: number): string {
    return this.#text.slice(start, end);
  }

  /** Behind the start tag that begins at the offset. */
  behindTag(offset: number): { line: number; column: number } {
    const end = this.#text.indexOf('>', offset) + 1;
    const line = this.#lineStarts.findLastIndex((start) => start <= end);
    return { line: line + 1, column: end - (this.#lineStarts[line] ?? 0) + 1 };
  }
}

function nodeOf(element: ParsedElement, inherited: string, places: Places): XmlNode {
  const [local = '', prefix] = element.name.split(':').reverse();
  const own = element.attributes[prefix === undefined ? 'xmlns' : `xmlns:${prefix}`];
  const namespace = own ?? inherited;
  const children = element.children.filter((child) => child instanceof ParsedElement);
  return {
    name: local,
    namespace,
    children: children.map((child) => nodeOf(child, namespace, places)),
    text: children.length > 0 ? '' : element.text.trim(),
    source: places.slice(element.start, element.end),
    ...places.behindTag(element.start),
  };
}

function contentOf({ children }: XmlNode): XmlElement {
  const content: Record<string, unknown> = {};
  for (const child of children) {
    const value = child.children.length > 0 ? contentOf(child) : child.text;
    const before = content[child.name];
    content[child.name] = before === undefined ? value : [before, value].flat();
  }
  return content;
}
