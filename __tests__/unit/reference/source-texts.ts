import ts from 'typescript';
import {
  Unbound,
  literal,
  hole,
  holes,
  sameText,
  combine,
  bare,
  constantValue,
  boundTo,
  bind,
  bindHoles,
  functionOf,
  returned,
} from './source-bindings.ts';
import type { Bound } from './source-bindings.ts';

/**
 * What a text of the source can be: reads constants, templates, parameters (from every call of the function), both ways
 * of a condition, lists joined with commas. Whatever only a run can know stays a hole with its name.
 */
export class SourceTexts {
  readonly checker: ts.TypeChecker;
  readonly #calls = new Map<ts.Node, ts.CallExpression[]>();
  readonly #nameOf: (file: string) => string;
  /** Every node that was read: what is a query and isn't among them is one that nothing here sends. */
  readonly read = new Set<ts.Node>();

  constructor(program: ts.Program, files: readonly ts.SourceFile[], nameOf: (file: string) => string) {
    this.checker = program.getTypeChecker();
    this.#nameOf = nameOf;
    for (const file of files) this.#collectCalls(file);
  }

  /** All that `node` can be, for every way in which the functions around it are called. */
  all(node: ts.Node): string[] {
    return [...new Set(this.forEveryCall(new Map(), (bound) => this.texts(node, bound)))];
  }

  /** Runs `read` again for every call of a function whose parameters it needs. */
  forEveryCall<T>(bound: Bound, read: (bound: Bound) => T[], depth = 0): T[] {
    try {
      return read(bound);
    } catch (error) {
      if (!(error instanceof Unbound)) throw error;
      const calls = depth > 8 ? [] : (this.#calls.get(error.declaration) ?? []);
      if (calls.length === 0) return this.forEveryCall(bindHoles(error.declaration, bound), read, depth + 1);
      return calls.flatMap((call) =>
        this.forEveryCall(bind(error.declaration, call.arguments, bound), read, depth + 1),
      );
    }
  }

  /** All that `node` can be, with those parameters. */
  texts(node: ts.Node, bound: Bound, depth = 0): string[] {
    this.read.add(node);
    if (depth > 60) return [this.hole(node)];
    const go = (other: ts.Node, more: Bound = bound) => this.texts(other, more, depth + 1);
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [node.text];
    if (ts.isTemplateExpression(node)) return this.#template(node, go);
    const inner = bare(node);
    if (inner !== node) return go(inner);
    if (ts.isConditionalExpression(node)) return [...go(node.whenTrue), ...go(node.whenFalse)];
    if (ts.isBinaryExpression(node)) return this.#binary(node, go);
    if (ts.isCallExpression(node)) return this.#call(node, bound, depth);
    const found = ts.isIdentifier(node) ? this.#identifier(node, bound, depth) : [this.hole(node)];
    return found.some((text) => text.match(holes)) ? (this.#literals(node) ?? found) : found;
  }

  #template(node: ts.TemplateExpression, go: (node: ts.Node) => string[]): string[] {
    this.read.add(node.head);
    return node.templateSpans.reduce<string[]>(
      (made, span) =>
        combine(
          made,
          go(span.expression).map((text) => text + span.literal.text),
        ),
      [node.head.text],
    );
  }

  #binary(node: ts.BinaryExpression, go: (node: ts.Node) => string[]): string[] {
    const { left, right, operatorToken } = node;
    if (operatorToken.kind === ts.SyntaxKind.PlusToken) return combine(go(left), go(right));
    const isEither =
      operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken ||
      operatorToken.kind === ts.SyntaxKind.BarBarToken;
    return isEither ? [...go(left), ...go(right)] : [this.hole(node)];
  }

  /** Of a type such as `'Name' | 'DeveloperName'`, where no text can be found. */
  #literals(node: ts.Node): string[] | undefined {
    const type = this.checker.getTypeAtLocation(node);
    const kinds = type.isUnion() ? type.types : [type];
    return kinds.every((kind) => kind.isStringLiteral()) ? kinds.map((kind) => kind.value) : undefined;
  }

  #identifier(node: ts.Identifier, bound: Bound, depth: number): string[] {
    const declaration = this.declarationOf(node);
    if (declaration === undefined) return [this.hole(node)];
    const initializer = constantValue(declaration);
    if (initializer !== undefined) return this.texts(initializer, bound, depth + 1);
    if (!ts.isParameter(declaration) || !ts.isIdentifier(declaration.name)) return [this.hole(node)];
    const value = this.#given(declaration, bound);
    if (value === undefined) return [this.hole(node)];
    return Array.isArray(value) ? value : this.texts(value, bound, depth + 1);
  }

  #call(node: ts.CallExpression, bound: Bound, depth: number): string[] {
    const { expression } = node;
    if (ts.isIdentifier(expression) && expression.text === 'soqlString') return [literal];
    if (ts.isPropertyAccessExpression(expression)) {
      if (expression.name.text === 'join') {
        const separators = node.arguments[0] ? this.texts(node.arguments[0], bound, depth + 1) : [','];
        return this.#list(expression.expression, bound, depth + 1).flatMap((list) =>
          separators.map((separator) => list.join(separator)),
        );
      }
      if (sameText.has(expression.name.text)) return this.texts(expression.expression, bound, depth + 1);
    }
    return this.#applied(expression, node.arguments, bound, depth) ?? [this.hole(node)];
  }

  /** What a function of the source gives back. */
  #applied(
    callee: ts.Expression,
    args: readonly (ts.Expression | string[])[],
    bound: Bound,
    depth: number,
  ): string[] | undefined {
    const declaration = ts.isIdentifier(callee) ? this.declarationOf(callee) : undefined;
    const made = declaration && functionOf(declaration);
    if (made?.body === undefined) return undefined;
    const inside = bind(made, args, bound);
    return returned(made.body).flatMap((value) => this.texts(value, inside, depth + 1));
  }

  /** The lists that a list can be. */
  #list(node: ts.Node, bound: Bound, depth: number): string[][] {
    this.read.add(node);
    if (depth > 60) return [[this.hole(node)]];
    const inner = bare(node);
    if (inner !== node) return this.#list(inner, bound, depth + 1);
    if (ts.isConditionalExpression(node)) {
      return [node.whenTrue, node.whenFalse].flatMap((way) => this.#list(way, bound, depth + 1));
    }
    if (ts.isArrayLiteralExpression(node)) {
      return node.elements.reduce<string[][]>(
        (made, element) => {
          const more = ts.isSpreadElement(element)
            ? this.#list(element.expression, bound, depth + 1)
            : this.texts(element, bound, depth + 1).map((text) => [text]);
          return made.flatMap((list) => more.map((rest) => [...list, ...rest]));
        },
        [[]],
      );
    }
    const [over] = (ts.isNewExpression(node) ? node.arguments : undefined) ?? [];
    if (over !== undefined) return this.#list(over, bound, depth + 1);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      return this.#mapped(node, node.expression, bound, depth) ?? [[this.hole(node)]];
    }
    if (!ts.isIdentifier(node)) return [[this.hole(node)]];
    const declaration = this.declarationOf(node);
    const initializer = declaration && constantValue(declaration);
    if (initializer !== undefined) {
      const added = this.#added(node, initializer).flatMap((one) => this.texts(one, bound, depth + 1));
      return this.#list(initializer, bound, depth + 1).map((list) => [...list, ...added]);
    }
    if (declaration === undefined || !ts.isParameter(declaration)) return [[this.hole(node)]];
    const value = this.#given(declaration, bound);
    if (value === undefined || Array.isArray(value)) return [[this.hole(node)]];
    return this.#list(value, bound, depth + 1);
  }

  /** What is put in a list or set later, by `push` or `add`. */
  #added(name: ts.Identifier, initializer: ts.Expression): ts.Expression[] {
    const symbol = this.checker.getSymbolAtLocation(name);
    const found: ts.Expression[] = [];
    const look = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
        const { expression, name: method } = node.expression;
        const isSame = ts.isIdentifier(expression) && this.checker.getSymbolAtLocation(expression) === symbol;
        if (isSame && /^(add|push)$/.test(method.text)) found.push(...node.arguments);
      }
      ts.forEachChild(node, look);
    };
    look(ts.findAncestor(initializer, ts.isBlock) ?? initializer.getSourceFile());
    return found;
  }

  #mapped(
    node: ts.CallExpression,
    callee: ts.PropertyAccessExpression,
    bound: Bound,
    depth: number,
  ): string[][] | undefined {
    const [by] = node.arguments;
    if (callee.name.text !== 'map' || by === undefined) return undefined;
    if (ts.isIdentifier(by) && by.text === 'soqlString') return [[literal]];
    if (ts.isArrowFunction(by)) {
      const inside = bindHoles(by, bound);
      return returned(by.body).flatMap((value) => this.texts(value, inside, depth + 1).map((text) => [text]));
    }
    return this.#list(callee.expression, bound, depth + 1).map((list) =>
      list.map((text) => this.#applied(by, [[text]], bound, depth)?.[0] ?? this.hole(node)),
    );
  }

  /** What a name stands for, through imports. */
  declarationOf(node: ts.Identifier): ts.Declaration | undefined {
    let symbol = this.checker.getSymbolAtLocation(node);
    if (symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0)
      symbol = this.checker.getAliasedSymbol(symbol);
    return symbol?.valueDeclaration;
  }

  /** A parameter that is passed on without a value leaves the next function its default. */
  #given(declaration: ts.ParameterDeclaration, bound: Bound): ts.Node | string[] | undefined {
    const value = boundTo(declaration, bound);
    if (value === undefined || Array.isArray(value) || !ts.isIdentifier(value)) return value;
    const passed = this.declarationOf(value);
    const isMissing =
      passed !== undefined &&
      ts.isParameter(passed) &&
      ts.isIdentifier(passed.name) &&
      this.#given(passed, bound) === undefined;
    return isMissing ? declaration.initializer : value;
  }

  #collectCalls(node: ts.Node): void {
    if (ts.isCallExpression(node)) {
      const declaration = this.checker.getResolvedSignature(node)?.declaration;
      if (declaration !== undefined)
        this.#calls.set(declaration, [...(this.#calls.get(declaration) ?? []), node]);
    }
    ts.forEachChild(node, (child) => this.#collectCalls(child));
  }

  /** `src/salesforce/data/org-rows.ts#names` */
  hole(node: ts.Node): string {
    let root = bare(node);
    while (ts.isCallExpression(root) && ts.isPropertyAccessExpression(root.expression))
      root = bare(root.expression.expression);
    if (ts.isArrayLiteralExpression(root) && root.elements[0] && ts.isSpreadElement(root.elements[0]))
      root = root.elements[0].expression;
    return hole(`${this.#nameOf(node.getSourceFile().fileName)}#${root.getText()}`);
  }
}
