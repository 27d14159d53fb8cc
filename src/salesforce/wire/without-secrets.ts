/** Twelve characters in a row are no coincidence. */
const gram = 12;

/**
 * A text that a server wrote, without what was sent to it in confidence: each stretch that it shares with a secret, cut
 * off or not, is `[cut out]`. Masks don't do that: they know secrets as wholes, and a text may be cut in the middle of one.
 */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const grams = new Set(secrets.flatMap((secret) => gramsOf(confidentialPart(secret))));
  if (grams.size === 0 || text.length < gram) return text;
  let result = '';
  let copied = 0;
  for (let at = 0; at + gram <= text.length; at += 1) {
    if (!grams.has(text.slice(at, at + gram))) continue;
    let end = at + gram;
    while (end < text.length && grams.has(text.slice(end + 1 - gram, end + 1))) end += 1;
    result += `${text.slice(copied, at)}[cut out]`;
    copied = end;
    at = end - 1;
  }
  return result + text.slice(copied);
}

/** A session id begins with the org's id, which is no secret: `00D…!…`. */
function confidentialPart(secret: string): string {
  return secret.replace(/^00D\w{12}(\w{3})?!/, '');
}

function gramsOf(secret: string): string[] {
  return Array.from({ length: Math.max(0, secret.length - gram + 1) }, (_, at) =>
    secret.slice(at, at + gram),
  );
}
