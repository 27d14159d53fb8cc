// src/salesforce/wire/without-secrets.ts
var gram = 12;
function withoutSecrets(text, secrets) {
  const grams = new Set(secrets.flatMap((secret) => gramsOf(confidentialPart(secret))));
  if (grams.size === 0 || text.length < gram) return text;
  let result = "";
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
function confidentialPart(secret) {
  return secret.replace(/^00D\w{12}(\w{3})?!/, "");
}
function gramsOf(secret) {
  return Array.from(
    { length: Math.max(0, secret.length - gram + 1) },
    (_, at) => secret.slice(at, at + gram)
  );
}

export {
  withoutSecrets
};
