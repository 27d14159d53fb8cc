import type { Condition, Query, WhereClause } from '@jetstreamapp/soql-parser-js';

/** WHERE as a tree; the parser gives a list, with parentheses counted at its ends. */
export type Expression =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly part: Expression }
  | { readonly kind: 'test'; readonly test: Test };

/** One comparison. */
export interface Test {
  readonly field: string;
  readonly operator: string;
  readonly value: string | readonly string[];
  readonly literalType: string | readonly string[] | undefined;
  readonly subquery?: Query;
}

type Token = '(' | ')' | 'AND' | 'OR' | 'NOT' | Test;

/** @throws Error when AND and OR stand side by side without parentheses, which Salesforce refuses. */
export function whereTree(where: WhereClause): Expression {
  const tokens = flatten(where);
  const tree = parseSequence(tokens);
  if (tokens.length > 0) throw new Error(`unexpected token: '${describe(tokens[0])}'`);
  return tree;
}

function flatten(where: WhereClause): Token[] {
  const tokens: Token[] = [];
  let clause = where;
  for (;;) {
    const left = clause.left as (Partial<Condition> & { openParen?: number; closeParen?: number }) | null;
    tokens.push(...parentheses('(', left?.openParen));
    if (left && ('field' in left || 'fn' in left)) tokens.push(testOf(left));
    tokens.push(...parentheses(')', left?.closeParen));
    if (!('operator' in clause)) return tokens;
    tokens.push(clause.operator);
    clause = clause.right;
  }
}

function parentheses(sign: '(' | ')', count = 0): Token[] {
  return Array.from({ length: count }, () => sign);
}

function testOf(condition: object): Test {
  const it = condition as {
    field?: string;
    fn?: { rawValue?: string };
    operator: string;
    value?: string | string[];
    valueQuery?: Query;
    literalType?: string | string[];
  };
  return {
    field: it.field ?? it.fn?.rawValue ?? '',
    operator: it.operator.toUpperCase(),
    value: it.value ?? [],
    literalType: it.literalType,
    ...(it.valueQuery ? { subquery: it.valueQuery } : {}),
  };
}

/** terms joined by one operator */
function parseSequence(tokens: Token[]): Expression {
  const parts = [parseTerm(tokens)];
  let joined: 'AND' | 'OR' | undefined;
  while (tokens[0] === 'AND' || tokens[0] === 'OR') {
    if (joined && tokens[0] !== joined) throw new Error(`unexpected token: '${describe(tokens[0])}'`);
    joined = tokens[0];
    tokens.shift();
    parts.push(parseTerm(tokens));
  }
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return { kind: joined === 'OR' ? 'or' : 'and', parts };
}

function parseTerm(tokens: Token[]): Expression {
  const token = tokens.shift();
  if (token === 'NOT') return { kind: 'not', part: parseTerm(tokens) };
  if (token === '(') {
    const inner = parseSequence(tokens);
    if (tokens.shift() !== ')') throw new Error("expecting a right parentheses, found '<EOF>'");
    return inner;
  }
  if (token === undefined || typeof token === 'string') {
    throw new Error(`unexpected token: '${describe(token)}'`);
  }
  return { kind: 'test', test: token };
}

function describe(token: Token | undefined): string {
  return typeof token === 'object' ? token.field : (token ?? '<EOF>');
}
