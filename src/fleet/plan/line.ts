/**
 * The line on the hub: how an org stands, in its ScratchOrgInfo's `Description`, for later runs, `fleet/list` and other jobs.
 *
 *     orgkey:1 state=ready at=2026-11-24T05:12:40Z digest=3f2a9c0d1e4b data=7f00aa11
 *
 * It is the text's last line that begins so; all the rest of the text is other people's, and stays. Fields may be
 * missing, and those that this version doesn't know are kept as they are written.
 */
export interface Line {
  readonly state?: LineState;
  /** Since when it stands so: milliseconds since the epoch, whole seconds. */
  readonly at?: number;
  /** What the org is set up with: see `digest.ts`. */
  readonly digest?: string;
  /** The sample data that is in for sure, by its own digest. */
  readonly data?: string;
  /** Which app opened the org: the hub's, or one of the org's own. */
  readonly key?: 'hub' | 'own';
  /** Who holds the org. */
  readonly by?: string;
  /** Until when, in milliseconds since the epoch, whole seconds. */
  readonly until?: number;
  /** Tells one claim from another of the same holder. */
  readonly claim?: string;
  /** Whether the claim was found to stand once no other could come in between: see `pool/claim.ts`. */
  readonly confirmed?: 'yes';
  /** Fields of another version, as written: `name=value`, no white space. */
  readonly others?: readonly string[];
}

/** `making`: being set up, or left half-way. `failed`: the set-up ended so. */
export type LineState = 'making' | 'ready' | 'failed';

/** Fields to set; those that are `undefined` go, those that aren't named stay. */
export type LineChange = { readonly [Field in keyof Line]?: Line[Field] | undefined };

/** Characters that a description may have. The reference gives no length; a hub's describe says its own. */
export const mostCharacters = 255;

const mark = 'orgkey:1';
const pattern = /^[ \t]*orgkey:1(?=[ \t]|$).*$/gm;

/** How each field is written, in the line's order; `undefined` for a text that is no value of it. */
const fields = {
  state: { write: same, read: oneOf('making', 'ready', 'failed') },
  at: { write: timeText, read: milliseconds },
  digest: { write: encoded, read: decoded },
  data: { write: encoded, read: decoded },
  key: { write: same, read: oneOf('hub', 'own') },
  by: { write: encoded, read: decoded },
  until: { write: timeText, read: milliseconds },
  claim: { write: encoded, read: decoded },
  confirmed: { write: same, read: oneOf('yes') },
} as const;

type Known = keyof typeof fields;

/** What a description says of its org; `undefined` if there is no line in it. */
export function readLine(description: string | null): Line | undefined {
  const found = findLine(description ?? '');
  if (found === undefined) return undefined;
  const line: Record<string, unknown> = {};
  const others: string[] = [];
  const [, ...words] = found.text.split(/[ \t]+/).filter(Boolean);
  for (const word of words) {
    const [name = ''] = word.split('=', 1);
    if (!Object.hasOwn(fields, name)) others.push(word);
    else {
      const value = fields[name as Known].read(word.slice(name.length + 1));
      if (value !== undefined && value !== '') line[name] = value;
    }
  }
  return { ...line, ...(others.length > 0 ? { others } : {}) };
}

/** The line after a change. */
export function changedLine(line: Line, change: LineChange): Line {
  const entries = Object.entries({ ...line, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

/** Whether somebody holds the org, or once did: then nobody else may change its line, or the org. */
export function isClaimed(line: Line | undefined): boolean {
  return line?.by !== undefined || line?.claim !== undefined;
}

/** A holder's name as the line has it, one word: for logs, where a line of its own could be a command. */
export function shownHolder(by: string): string {
  return encoded(by);
}

export interface Described {
  readonly description: string;
  /** Whether other people's text had to give way. */
  readonly wasCut: boolean;
}

/**
 * A description with this line in the place of the one it had, or at its end. Where both don't fit, the text around it
 * is cut.
 *
 * @param most characters
 * @throws RangeError for a line that doesn't fit even alone
 */
export function describe(description: string | null, line: Line, most = mostCharacters): Described {
  const text = description ?? '';
  const written = writeLine(line, most);
  const found = findLine(text);
  const [before, after] =
    found === undefined
      ? [text.trimEnd() && `${text.trimEnd()}\n`, '']
      : [text.slice(0, found.start), text.slice(found.end)];
  const whole = before + written + after;
  if (whole.length <= most) return { description: whole, wasCut: false };
  const kept = cut([before.trim(), after.trim()].filter(Boolean).join('\n'), most - written.length - 1);
  return { description: kept === '' ? written : `${kept}\n${written}`, wasCut: true };
}

/** The same with the line last, so that a word appended to the description is one of the line. */
function describeLast(description: string | null, line: Line, most = mostCharacters): Described {
  const text = description ?? '';
  const found = findLine(text);
  if (found === undefined) return describe(text, line, most);
  const around = [text.slice(0, found.start).trim(), text.slice(found.end).trim()].filter(Boolean);
  return describe(around.join('\n'), line, most);
}

/** Fields that this version doesn't know are the first to go when there is no room. */
function writeLine(line: Line, room: number): string {
  const known = (Object.keys(fields) as Known[]).flatMap((name) => {
    const value = line[name];
    return value === undefined ? [] : [`${name}=${fields[name].write(value as never)}`];
  });
  const others = [...(line.others ?? [])];
  for (;;) {
    const written = [mark, ...known, ...others].join(' ');
    if (written.length <= room) return written;
    if (others.pop() === undefined) throw new RangeError(`The line has ${written.length} characters.`);
  }
}

/** A description with its line changed, and cut to the room that there is. */
export function descriptionAfter(
  text: string,
  change: LineChange,
  most = Math.max(mostCharacters, text.length),
): string {
  return describeLast(text, changedLine(readLine(text) ?? {}, change), most).description;
}

function findLine(text: string): { start: number; end: number; text: string } | undefined {
  const found = [...text.matchAll(pattern)].at(-1);
  if (found === undefined) return undefined;
  const [written] = found;
  return { start: found.index, end: found.index + written.length, text: written };
}

function cut(text: string, room: number): string {
  if (text.length <= room) return text;
  if (room < 2) return '';
  // Not between the halves of a character.
  const kept = text.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}

function same(text: string): string {
  return text;
}

function oneOf<T extends string>(...texts: readonly T[]): (text: string) => T | undefined {
  return (text) => texts.find((one) => one === text);
}

/** `2026-11-24T05:12:40Z` */
export function timeText(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}

function milliseconds(text: string): number | undefined {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** White space, invisible characters and the percent sign itself as in URLs, so that a value is one word. */
function encoded(text: string): string {
  return text.toWellFormed().replaceAll(/[\s\p{C}%]/gu, encodeURIComponent);
}

function decoded(text: string): string {
  return text.replaceAll(/(?:%[0-9A-F]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
