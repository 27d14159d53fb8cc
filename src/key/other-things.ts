import type { OtherThing } from './material.ts';

/** By the first bytes, in hex. */
const signatures: readonly (readonly [RegExp, OtherThing])[] = [
  [/^(feedfeed|cececece)/, 'Java keystore'],
  [/^(504b0304|1f8b08|425a68|377abcaf|fd377a58)/, 'archive'],
];

/** What this text is that people give by mistake in place of a key. */
const texts: readonly (readonly [RegExp, OtherThing])[] = [
  [/^\$\{\{/, 'workflow expression'],
  [/^<(!doctype|html|head|\?xml)/i, 'HTML page'],
  [/^[{[]/, 'JSON document'],
  [/^force:\/\//, 'Salesforce auth URL'],
  [/^(ssh-(rsa|ed25519|dss)|ecdsa-sha2-\S+) AAAA/, 'public key'],
  [/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/, 'signed token'],
  [/^(~|\.{0,2}|[A-Za-z]:)?[\w@ .\\/-]*\.(key|pem|enc|txt|der|crt|cer|gpg|asc|b64|jwe|p8)$/, 'file path'],
  [/^[^\n]{0,30}$/, 'too short'],
];

/** What these bytes are that people give by mistake in place of a key. */
export function otherBinary(bytes: Uint8Array): OtherThing | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return (
    signatures.find(([signature]) => signature.test(head))?.[1] ??
    (replacementCharacters(bytes) >= 8 ? 'binary pasted as text' : undefined)
  );
}

/** The thing that this text is, if it is one of those. */
export function otherText(text: string): OtherThing | undefined {
  // Only its beginning is looked at, so that no pattern meets a long text.
  const head = text.length > 1000 ? text.slice(0, 1000) + '\n' : text;
  return texts.find(([form]) => form.test(head))?.[1];
}

/** U+FFFD in UTF-8 stands where bytes were lost; in true binary it comes once in 16 million bytes. */
function replacementCharacters(bytes: Uint8Array): number {
  let count = 0;
  const all = Buffer.from(bytes);
  for (let at = all.indexOf('\ufffd'); at >= 0 && count < 8; at = all.indexOf('\ufffd', at + 3)) count += 1;
  return count;
}
