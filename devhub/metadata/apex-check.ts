/** What the compiler has against a class. Lines and columns count from 1. */
export interface ApexProblem {
  readonly problem: string;
  readonly line: number;
  readonly column: number;
}

interface Token {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const closers: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };
const tokenForm = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|[\w$]+|=>|\S/g;

/**
 * As much of Apex as finds the slips that people make: brackets that do not match, a text that does not end, a
 * statement without its semicolon, a file that declares nothing. Words as the Apex compiler's.
 * @param kind the word that the file has to declare: a class file also takes interfaces and enums
 */
export function checkApex(source: string, kind: 'class' | 'trigger'): ApexProblem | undefined {
  const tokens = tokensOf(source);
  const declarations = kind === 'class' ? ['class', 'interface', 'enum'] : ['trigger'];
  const open: (Token & { readonly isBlock: boolean })[] = [];
  for (const [place, token] of tokens.entries()) {
    const before = tokens[place - 1];
    if (token.text === "'") return problemAt(token, "Unterminated string literal: '\\n'");
    if (token.text in closers) {
      open.push({ ...token, isBlock: token.text === '{' && opensStatements(before) });
    } else if (token.text === '}' || token.text === ')' || token.text === ']') {
      const opener = open.pop();
      if (!opener) return problemAt(token, `Unexpected token '${token.text}'.`);
      const wanted = closers[opener.text] ?? '';
      if (wanted !== token.text) return problemAt(token, `Missing '${wanted}' at '${token.text}'`);
      if (opener.isBlock && before && !/^[;{}]$/.test(before.text)) {
        return problemAt(token, "Missing ';' at '}'");
      }
    }
  }
  const unclosed = open.at(-1);
  const end = { ...lastPlace(source), text: '<EOF>' };
  if (unclosed) return problemAt(end, `Missing '${closers[unclosed.text] ?? ''}' at '<EOF>'`);
  const declares = tokens.some(({ text }) => declarations.includes(text.toLowerCase()));
  return declares
    ? undefined
    : problemAt(tokens[0] ?? end, `Unexpected token '${tokens[0]?.text ?? '<EOF>'}'.`);
}

/** A `{` after these holds statements, each with a semicolon; after others it holds members or values. */
function opensStatements(before: Token | undefined): boolean {
  return before !== undefined && /^(\)|else|try|finally|do|get|set)$/i.test(before.text);
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let lineStart = 0;
  let counted = 0;
  for (const match of source.matchAll(tokenForm)) {
    for (
      let at = source.indexOf('\n', counted);
      at >= 0 && at < match.index;
      at = source.indexOf('\n', at + 1)
    ) {
      line++;
      lineStart = at + 1;
    }
    counted = Math.max(counted, match.index);
    const [text] = match;
    if (text.startsWith('//') || text.startsWith('/*')) continue;
    tokens.push({ text, line, column: match.index - lineStart + 1 });
  }
  return tokens;
}

function lastPlace(source: string): { line: number; column: number } {
  const lines = source.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function problemAt({ line, column }: { line: number; column: number }, problem: string): ApexProblem {
  return { problem, line, column };
}
