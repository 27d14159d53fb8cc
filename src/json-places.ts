import { isNode, LineCounter, parseDocument } from 'yaml';

/** Where in a JSON file a value stands: `config/dev.json:3:14`; the file's name alone where nothing stands at the path. */
export type JsonPlaces = (path: readonly (string | number)[]) => string;

/** Reads the text again only when the first place is asked for. @param text JSON, for which YAML is another name */
export function jsonPlaces(text: string, name: string): JsonPlaces {
  let read: { readonly lines: LineCounter; readonly document: ReturnType<typeof parseDocument> } | undefined;
  return (path) => {
    const lines = read?.lines ?? new LineCounter();
    const options = {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent',
    } as const;
    read ??= { lines, document: parseDocument(text.replace(/^\uFEFF/, ''), options) };
    const node: unknown = read.document.getIn(path, true);
    if (path.length === 0 || !isNode(node) || node.range == null) return name;
    const { line, col } = read.lines.linePos(node.range[0]);
    return `${name}:${String(line)}:${String(col)}`;
  };
}
