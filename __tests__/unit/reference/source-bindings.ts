import ts from 'typescript';

/** What the parameters of the functions around a text are. */
export type Bound = ReadonlyMap<ts.ParameterDeclaration, ts.Node | string[] | undefined>;

export class Unbound extends Error {
  readonly declaration: ts.SignatureDeclaration;
  constructor(declaration: ts.SignatureDeclaration) {
    super('a parameter without a call');
    this.declaration = declaration;
  }
}

/** A value that stands where an id may stand, and a text. */
export const literal = "'0000000000000AA'";
export const hole = (name: string): string => `\u0001${name}\u0002`;
/** A hole, with its name in group 1. */
// eslint-disable-next-line no-control-regex
export const holes = /\u0001([^\u0002]*)\u0002/g;

/** Methods of a text that leave what matters here as it is. */
export const sameText = new Set(['toLowerCase', 'toUpperCase', 'trim', 'replace', 'replaceAll', 'slice']);

export function combine(before: readonly string[], after: readonly string[]): string[] {
  return before.flatMap((one) => after.map((other) => one + other));
}

export function bare(node: ts.Node): ts.Node {
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isSatisfiesExpression(node)
  ) {
    return bare(node.expression);
  }
  return node;
}

export function constantValue(declaration: ts.Declaration): ts.Expression | undefined {
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return undefined;
  return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0
    ? undefined
    : declaration.initializer;
}

/** @throws Unbound before anyone has looked at the function's calls */
export function boundTo(declaration: ts.ParameterDeclaration, bound: Bound): ts.Node | string[] | undefined {
  if (bound.has(declaration)) return bound.get(declaration);
  throw new Unbound(declaration.parent);
}

export function parameterValue(declaration: ts.Declaration, bound: Bound): ts.Node | string[] | undefined {
  return ts.isParameter(declaration) && ts.isIdentifier(declaration.name)
    ? boundTo(declaration, bound)
    : undefined;
}

export function bind(
  declaration: ts.SignatureDeclaration,
  args: readonly (ts.Expression | string[] | undefined)[],
  bound: Bound,
): Bound {
  const given = declaration.parameters.map(
    (parameter, place) => [parameter, args[place] ?? parameter.initializer] as const,
  );
  return new Map([...bound, ...given]);
}

export function bindHoles(declaration: ts.SignatureDeclaration, bound: Bound): Bound {
  return bind(declaration, [], bound);
}

type WithBody = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;

export function functionOf(declaration: ts.Declaration): WithBody | undefined {
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  const value = constantValue(declaration);
  return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value : undefined;
}

export function returned(body: ts.ConciseBody): ts.Expression[] {
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    else if (!ts.isFunctionLike(node)) ts.forEachChild(node, look);
  };
  look(body);
  return found;
}
