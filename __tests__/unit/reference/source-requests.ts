import { globSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { holes } from './source-bindings.ts';
import { SourceObjects } from './source-objects.ts';
import { SourceTexts } from './source-texts.ts';

/** A query that the source sends, with every text that it can be. */
export interface SourceQuery {
  /** `src/salesforce/packages.ts:129` */
  readonly place: string;
  readonly api: 'data' | 'tooling';
  readonly texts: readonly string[];
}

/** A record, or records of one kind, that the source creates or changes. */
export interface SourceWrite {
  readonly place: string;
  readonly api: 'data' | 'tooling';
  readonly method: 'POST' | 'PATCH';
  readonly object: string;
  /** `...src/x.ts#name` for what only a run knows. */
  readonly fields: readonly string[];
}

/** Another call with a body, such as `POST /metadata/deployRequest`. */
export interface OtherCall {
  readonly place: string;
  readonly method: string;
  readonly path: string;
}

export interface SourceRequests {
  readonly queries: readonly SourceQuery[];
  readonly writes: readonly SourceWrite[];
  readonly others: readonly OtherCall[];
  /** Texts of the form of a query, or of a path of records, that no call of an `OrgClient` sends. */
  readonly unsent: readonly string[];
}

const queryMethods: Readonly<Record<string, 'data' | 'tooling'>> = {
  query: 'data',
  queryWithDeleted: 'data',
  toolingQuery: 'tooling',
};
/** A query, or a path of records and queries, in its quotes. */
const sent = /\bSELECT\s.*\sFROM\s|^.\/(tooling\/)?(sobjects|composite|query)/s;
/** Where `OrgClient` itself is, and what sends several reads as one: they pass on what they are given. */
const clients = new Set(['src/salesforce/wire/org-client.ts', 'src/salesforce/wire/read-together.ts']);

/** Every query and record that the TypeScript files below `folder` send through an `OrgClient`. */
export function sourceRequests(folder: string, root: string): SourceRequests {
  const paths = globSync(`${folder}/**/*.ts`);
  const program = ts.createProgram(paths, {
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
  });
  const nameOf = (file: string): string => relative(root, file);
  const wanted = new Set(paths);
  const files = program.getSourceFiles().filter(({ fileName }) => wanted.has(fileName));
  return new Reader(program, files, nameOf).readAll();
}

class Reader {
  readonly #checker: ts.TypeChecker;
  readonly #files: readonly ts.SourceFile[];
  readonly #nameOf: (file: string) => string;
  readonly #texts: SourceTexts;
  readonly #objects: SourceObjects;
  readonly #queries: SourceQuery[] = [];
  readonly #writes: SourceWrite[] = [];
  readonly #others: OtherCall[] = [];

  constructor(program: ts.Program, files: readonly ts.SourceFile[], nameOf: (file: string) => string) {
    this.#checker = program.getTypeChecker();
    this.#files = files;
    this.#nameOf = nameOf;
    this.#texts = new SourceTexts(program, files, nameOf);
    this.#objects = new SourceObjects(this.#texts);
  }

  readAll(): SourceRequests {
    const others = this.#files.filter(({ fileName }) => !clients.has(this.#nameOf(fileName)));
    for (const file of others) this.#look(file);
    const unsent = others.flatMap((file) => this.#unsentIn(file));
    return { queries: this.#queries, writes: this.#writes, others: this.#others, unsent };
  }

  #look(node: ts.Node): void {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression;
      if (this.#isClient(expression)) this.#callOf(node, name.text);
    }
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'readTogether'
    )
      this.#together(node);
    ts.forEachChild(node, (child) => this.#look(child));
  }

  #isClient(node: ts.Expression): boolean {
    const type = this.#checker.getNonNullableType(this.#checker.getTypeAtLocation(node));
    return type.getSymbol()?.name === 'OrgClient';
  }

  #callOf(node: ts.CallExpression, method: string): void {
    const [first, second, third] = node.arguments;
    const api = queryMethods[method];
    if (first === undefined) return;
    if (api !== undefined) {
      this.#queries.push({ place: this.#place(node), api, texts: this.#texts.all(first) });
    } else if (method === 'get' || method === 'delete') {
      for (const path of this.#texts.all(first)) if (path.includes('query')) this.#other(node, 'GET', path);
    } else if (method === 'post' || method === 'patch') {
      this.#writeOf(node, method.toUpperCase() as 'POST' | 'PATCH', first, second);
    } else if (method === 'call' && second !== undefined) {
      for (const verb of this.#texts.all(first)) {
        if (verb === 'POST' || verb === 'PATCH') this.#writeOf(node, verb, second, third);
        else for (const path of this.#texts.all(second)) this.#other(node, verb, path);
      }
    }
  }

  /** `readTogether(org, [{ query: … }, { path: … }])` */
  #together(node: ts.CallExpression): void {
    const [, list] = node.arguments;
    const reads =
      list === undefined
        ? []
        : this.#texts.forEveryCall(new Map(), (bound) => this.#objects.elements(list, bound));
    if (reads.length === 0) this.#other(node, 'GET', 'what can’t be told, together');
    for (const read of reads) {
      const query = this.#objects.property(read, 'query', new Map());
      const path = this.#objects.property(read, 'path', new Map());
      if (query !== undefined)
        this.#queries.push({ place: this.#place(read), api: 'data', texts: this.#texts.all(query) });
      else if (path === undefined) this.#other(node, 'GET', 'what can’t be told, together');
      else
        for (const text of this.#texts.all(path)) if (text.includes('query')) this.#other(node, 'GET', text);
    }
  }

  #writeOf(node: ts.Node, method: 'POST' | 'PATCH', path: ts.Node, body: ts.Node | undefined): void {
    const place = this.#place(node);
    for (const text of this.#texts.all(path)) {
      const [, tooling, object] = /^(\/tooling)?\/sobjects\/(\w+)(?:\/|$)/.exec(text) ?? [];
      const api = tooling === undefined ? 'data' : 'tooling';
      if (object !== undefined && body !== undefined) {
        for (const fields of this.#fieldsOf(body)) this.#writes.push({ place, api, method, object, fields });
      } else if (text === '/composite/sobjects' && body !== undefined) {
        for (const record of this.#collection(body)) this.#writes.push({ place, api, method, ...record });
      } else {
        this.#other(node, method, text);
      }
    }
  }

  #other(node: ts.Node, method: string, path: string): void {
    this.#others.push({ place: this.#place(node), method, path: path.replaceAll(holes, '…') });
  }

  #fieldsOf(body: ts.Node): string[][] {
    return this.#texts.forEveryCall(new Map(), (bound) => [this.#objects.propertyNames(body, bound)]);
  }

  #collection(body: ts.Node): { object: string; fields: string[] }[] {
    return this.#texts.forEveryCall(new Map(), (bound) => {
      const records = this.#objects.property(body, 'records', bound);
      const made = records === undefined ? [] : this.#objects.elements(records, bound);
      if (made.length === 0) return [{ object: '?', fields: [] }];
      return made.map((record) => {
        const attributes = this.#objects.property(record, 'attributes', bound);
        const type = attributes && this.#objects.property(attributes, 'type', bound);
        const names = this.#objects.propertyNames(record, bound);
        return {
          object: type === undefined ? '?' : (this.#texts.all(type)[0] ?? '?'),
          fields: names.filter((name) => name !== 'attributes' && name !== 'id'),
        };
      });
    });
  }

  #unsentIn(node: ts.Node): string[] {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
    if (isText && sent.test(node.getText()) && !this.#texts.read.has(node))
      return [`${this.#place(node)}: ${node.getText()}`];
    const found: string[] = [];
    ts.forEachChild(node, (child) => void found.push(...this.#unsentIn(child)));
    return found;
  }

  #place(node: ts.Node): string {
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    return `${this.#nameOf(file.fileName)}:${line + 1}`;
  }
}
