/** A place where a secret showed, without the secret. */
export interface Leak {
  /** Such as `log`, `output username`, `file /tmp/…/home/.sfdx/x.json`. */
  readonly where: string;
  /** Such as `as it is`, `hex`. */
  readonly form: string;
  /** Which of the secrets: its number, its length and its first two characters. */
  readonly secret: string;
}

/** Thrown after a step that shows or leaves a secret. */
export class SecretLeaked extends Error {
  override readonly name = 'SecretLeaked';
  readonly leaks: readonly Leak[];

  constructor(leaks: readonly Leak[]) {
    super(
      [
        'A secret shows unmasked:',
        ...leaks.map((leak) => `  ${leak.where}: ${leak.secret}, ${leak.form}`),
      ].join('\n'),
    );
    this.leaks = leaks;
  }
}

/** Shorter secrets would be found in innocent text. */
const shortest = 6;
/** A line of a key's text that is shorter may be a piece of anything. */
const shortestLine = 12;

/** A text to look for; some are also looked for in what is left of a text without its line ends or separators. */
interface Needle {
  readonly text: string;
  readonly form: string;
  readonly secret: string;
}

/** What is left of a text in which base64 or hex was wrapped, or hex has colons or blanks in it. */
const unwrapped: Readonly<Record<string, (text: string) => string>> = {
  'in base64': (text) => text.replace(/\s+|\\[rn]|%0[AD]/g, ''),
  'in base64url': (text) => text.replace(/\s+|\\[rn]|%0[AD]/g, ''),
  'in hex': (text) => text.toLowerCase().replace(/[^0-9a-f]+/g, ''),
};

/** Looks for secrets, in the forms in which they may be written. */
export class LeakDetector {
  readonly #needles: Needle[] = [];
  readonly #seen = new Set<string>();

  /** @throws Error for a secret of fewer than 6 characters, which would be found in innocent text */
  constructor(secrets: readonly string[]) {
    secrets.forEach((secret, index) => this.#add(secret, index));
  }

  #add(secret: string, index: number): void {
    if (secret.length < shortest) {
      throw new Error(
        `Secret ${index + 1} is too short to be told from other text; take one of ${shortest} characters`,
      );
    }
    const label = `secret ${index + 1} (${secret.length} characters, "${secret.slice(0, 2)}…")`;
    const whole = secret.trim();
    for (const [form, text] of forms(whole)) this.#needle(text, form, label);
    const lines = whole.split(/[\r\n]+/);
    for (const line of lines.length > 1 ? lines : []) {
      if (line.length < shortestLine || line.startsWith('-----')) continue;
      for (const [form, text] of forms(line)) this.#needle(text, `one of its lines ${form}`, label);
    }
  }

  #needle(text: string, form: string, secret: string): void {
    if (this.#seen.has(text)) return;
    this.#seen.add(text);
    this.#needles.push({ text, form, secret });
  }

  /** The leaks in a text, or in a file's bytes read as latin1; `where` names it in the report. */
  find(where: string, text: string): Leak[] {
    const plain = this.#needles.filter((needle) => text.includes(needle.text));
    if (plain.length > 0) return plain.map(({ form, secret }) => ({ where, form, secret }));
    const without = new Map(Object.entries(unwrapped).map(([form, unwrap]) => [form, unwrap(text)]));
    return this.#needles
      .filter((needle) => without.get(needle.form)?.includes(needle.text))
      .map(({ form, secret }) => ({ where, form: `${form}, wrapped`, secret }));
  }
}

function forms(secret: string): [form: string, text: string][] {
  const bytes = Buffer.from(secret, 'utf8');
  const json = JSON.stringify(secret).slice(1, -1);
  const url = encodeURIComponent(secret);
  return [
    ['as it is', secret],
    ['as latin1 bytes', bytes.toString('latin1')],
    ...[0, 1, 2].flatMap((shift): [string, string][] => base64At(bytes, shift)),
    ['in hex', bytes.toString('hex')],
    ['in upper-case hex', bytes.toString('hex').toUpperCase()],
    ['URL-encoded', url],
    ['URL-encoded in lower case', url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())],
    ['URL-encoded in a form', url.replaceAll('%20', '+').replaceAll(/[!'()~*]/g, percent)],
    ['JSON-escaped', json],
    ['JSON-escaped twice', JSON.stringify(json).slice(1, -1)],
    ['JSON-escaped in ASCII', json.replace(/[^ -~]/g, unicodeEscape)],
    ['in HTML', html(secret)],
    ['as UTF-16 bytes', Buffer.from(secret, 'utf16le').toString('latin1')],
  ];
}

/**
 * Base64 as it shows somewhere in the middle of other encoded text, as in `base64(user:password)`: without the
 * characters that depend on what stands before and after.
 */
function base64At(bytes: Buffer, shift: number): [string, string][] {
  const whole = bytes.subarray(shift, bytes.length - ((bytes.length - shift) % 3));
  // A few characters of base64 are found by chance.
  if (whole.length < 6) return [];
  return [
    ['in base64', whole.toString('base64')],
    ['in base64url', whole.toString('base64url')],
  ];
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function html(secret: string): string {
  const named: Readonly<Record<string, string>> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": '#39',
  };
  return secret.replace(/[&<>"']/g, (character) => `&${named[character] ?? ''};`);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
