/**
 * Holds what users and maintainers read to the rules that a machine can check: `npm run check:prose`. Messages are string
 * literals of several words in `src/`; comments there and the documents count, too. What is older than a rule has an
 * allowance in `prose-allowances.json`, a number of finds a file, which only ever shrinks.
 */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..');

interface Find {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly rule: string;
  readonly text: string;
}

/** A *what* has fewer words. */
const longestWhat = 15;

/** What a *fix* may begin with: what its reader does. */
const verbs = new Set(
  (
    'Add Allow Approve Ask Assign Begin Check Choose Compare Copy Correct Create Delete Deploy Do Enable Encrypt Export ' +
    'Find Fix Free Give Go Import Install Keep Leave Let Link List Log Look Make Move Name Open Pass Promote Put Raise Read ' +
    'Remove Rename Repeat Replace Report Restore Rotate Run Save See Select Set Shorten Show Sign Skip Split Start ' +
    'Store Take Tell Try Turn Update Upload Use Wait Write'
  ).split(' '),
);

/** Turns that read inverted or translated, and what to write. */
const turns: readonly (readonly [turn: RegExp, instead: string])[] = [
  [/\bof wh(ich|om)\b/gi, 'say it in a sentence of its own, or with “whose”'],
  [/\bso many\b/gi, 'a number, or “that many”, or what is counted'],
  [/\b[Nn]one\b/g, 'name what is missing: “no org”, “without a line”'],
  [/\b(is|are|be|for|of) such\b/gi, 'name it'],
  [/\bwhich no\b/gi, 'begin with the subject'],
  [/\b(is|was) not known\b/gi, '“can’t tell”, “is unknown”'],
  [/\bno more\b(?! than)/gi, '“no longer”, “nothing else”'],
  [/\bany more\b/gi, '“no longer”'],
  [/\bbut for\b/gi, '“except for”'],
  [/\blets? (us|me|it|them) not\b/gi, '“doesn’t let”, “refuses”'],
];

/** Code in prose has words of its own. */
function withoutCode(text: string): string {
  return text.replaceAll(/`[^`]*`/g, '``').replaceAll(/<!--.*?-->/gs, '');
}

function findTurns(file: string, line: number, text: string): Find[] {
  const prose = withoutCode(text);
  return turns.flatMap(([turn, instead]) =>
    [...prose.matchAll(turn)].map((match) => ({
      file,
      line: line + prose.slice(0, match.index).split('\n').length - 1,
      rule: `“${match[0]}”: ${instead}`,
      text: prose.slice(Math.max(0, match.index - 50), match.index + 50).replaceAll(/\s+/g, ' '),
    })),
  );
}

/** Documents: everything but fenced code. */
function findInDocument(file: string): Find[] {
  const blank = (block: string): string => block.replaceAll(/[^\n]/g, '');
  const text = readFileSync(join(root, file), 'utf8').replaceAll(/^```.*?^```/gms, blank);
  return findTurns(file, 1, text);
}

/** The literals that an expression may be: the branches of `?:`, `+` joined, `${…}` as one word. */
function literalsOf(node: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return literalsOf(node.left).flatMap((left) => literalsOf(node.right).map((right) => left + right));
  return [];
}

function findInSource(file: string): Find[] {
  const text = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const finds = [...text.matchAll(/\/\*\*?.*?\*\/|(?<=^\s*)\/\/[^\n]*/gms)].flatMap((comment) =>
    findTurns(file, lineAt(comment.index), comment[0]),
  );
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
      const line = lineAt(node.getStart());
      for (const said of literalsOf(node.initializer))
        finds.push(...findInText(node.name.text, said, file, line));
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      for (const said of literalsOf(node))
        if (/\S+\s+\S+\s+\S+/.test(said)) finds.push(...findTurns(file, lineAt(node.getStart()), said));
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return finds;
}

/** The rules of a Problem's parts. */
function findInText(part: string, text: string, file: string, line: number): Find[] {
  const words = text.trim().split(/\s+/);
  const first = (words[0] ?? '').replaceAll(/[^\p{L}]/gu, '');
  if (part === 'what' && words.length >= longestWhat)
    return [
      { file, line, rule: `*what* has ${words.length} words, and fewer than ${longestWhat} will do`, text },
    ];
  if (part === 'fix' && first !== '' && !verbs.has(first))
    return [{ file, line, rule: `*fix* begins with “${first}”, which is not a verb of the list`, text }];
  return [];
}

const documents = ['*.md', 'docs/*.md', 'action.yml', 'fleet/**/action.yml'];
const finds = [
  ...globSync('src/**/*.ts', { cwd: root }).flatMap(findInSource),
  ...documents.flatMap((pattern) => globSync(pattern, { cwd: root }).flatMap(findInDocument)),
];
const allowances = JSON.parse(readFileSync(join(root, 'scripts/prose-allowances.json'), 'utf8')) as Readonly<
  Record<string, number>
>;
const byFile = Map.groupBy(finds, ({ file }) => file);
const over = [...byFile].filter(([file, found]) => found.length > (allowances[file] ?? 0));
for (const [file, found] of over) {
  const allowed = allowances[file] ?? 0;
  if (allowed > 0) console.error(`${file}: ${found.length} finds; ${allowed} are allowed.`);
  for (const { line, rule, text } of found) console.error(`${file}:${line} ${rule}\n    ${text}`);
}
const slack = Object.entries(allowances).filter(
  ([file, allowed]) => (byFile.get(file)?.length ?? 0) < allowed,
);
if (slack.length > 0)
  console.log(
    `Lower in scripts/prose-allowances.json: ${slack.map(([file]) => `${file} to ${byFile.get(file)?.length ?? 0}`).join(', ')}.`,
  );
if (over.length > 0) process.exitCode = 1;
