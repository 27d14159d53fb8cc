/**
 * The text in these bytes, or `undefined` if they are binary. Reads UTF-16 with its byte order mark, as
 * PowerShell's `>` writes it, and drops the mark of UTF-8.
 */
export function textOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return printable(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return printable(new TextDecoder('utf-16be').decode(bytes));
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = Buffer.from(marked ? bytes.subarray(3) : bytes).toString('latin1');
  // Around a PEM block anything may stand, such as a comment in any language.
  return text.includes('-----BEGIN ') ? text : printable(text);
}

function printable(text: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- control characters are what tells binary from text
  return /[\0-\x08\x0e-\x1f\x7f-\uffff]/.test(text) ? undefined : text;
}

/**
 * Undoes what happens to text on its way into a secret: CRLF, line ends as the two characters `\n`, and
 * quotes around it all, at times two pairs of them.
 */
export function tidy(text: string): string {
  const lines = text
    .replace(/\\{1,4}r/g, '')
    .replace(/\\{1,4}n/g, '\n')
    .replace(/\r\n?/g, '\n')
    .trim();
  return unquoted(unquoted(lines));
}

function unquoted(text: string): string {
  const quote = /^["'`]/.exec(text)?.[0];
  return quote !== undefined && text.length > 1 && text.endsWith(quote) ? text.slice(1, -1).trim() : text;
}

/** The text without any white space. */
export function packed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The bytes that this text spells in hex digits (white space aside, as `xxd -p` wraps them), if it does. */
export function fromHex(text: string): Uint8Array | undefined {
  const digits = packed(text);
  return digits.length % 2 === 0 && /^[0-9a-f]+$/i.test(digits) ? Buffer.from(digits, 'hex') : undefined;
}

/**
 * The bytes that this text spells in base64 or base64url, if it does. White space is ignored, since secrets
 * lose or gain line ends, and padding may be missing.
 */
export function fromBase64(text: string): Uint8Array | undefined {
  const digits = packed(text);
  if (!isBase64(digits) || base64WasCut(digits)) return undefined;
  return Buffer.from(digits, 'base64');
}

/** Whether this is base64 whose end is missing: no number of bytes has one character left over. */
export function base64WasCut(text: string): boolean {
  const digits = packed(text);
  return isBase64(digits) && digits.replace(/=+$/, '').length % 4 === 1;
}

function isBase64(digits: string): boolean {
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(digits);
}
