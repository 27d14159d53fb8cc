import {
  keyInside
} from "./chunk-DMVHZBW2.js";
import {
  decryptsToSomethingElse,
  fromHex,
  jweKeyMissing,
  jweUnsupported,
  mostIterations,
  notTried,
  passphraseMissing,
  tooMuchWork,
  truncated,
  wrongPassphrase
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/key/jwe.ts
var algorithms = ["PBES2-HS256+A128KW", "PBES2-HS384+A192KW", "PBES2-HS512+A256KW", "dir"];
var keyBytes = /* @__PURE__ */ new Map([
  ["A128GCM", 16],
  ["A192GCM", 24],
  ["A256GCM", 32],
  ["A128CBC-HS256", 32],
  ["A192CBC-HS384", 48],
  ["A256CBC-HS512", 64]
]);
var codes = { wrongKey: "ERR_JWE_DECRYPTION_FAILED", malformed: "ERR_JWE_INVALID" };
async function readJwe(token, reading) {
  const { alg, enc, iterations } = checkedHeader(token, reading.name);
  const format = `JWE ${alg}`;
  const { compactDecrypt } = await import("./decrypt-DYZEDQZ7.js");
  for (const { bytes, passphrase } of keysFor(alg, enc, reading)) {
    if (!reading.work.spend(iterations)) break;
    let plain;
    try {
      plain = (await compactDecrypt(token, bytes, jweOptions)).plaintext;
    } catch (cause) {
      const { code } = cause;
      if (code === codes.wrongKey) continue;
      if (code === codes.malformed) throw truncated(reading.name);
      throw jweUnsupported(reading.name, "its header");
    }
    const inside = keyInside(plain, format, reading);
    if (inside === void 0) throw decryptsToSomethingElse(reading.name, format);
    return { ...inside, format: `${format}, ${inside.format}`, passphrase };
  }
  throw wrongPassphrase(reading.name, format, notTried(reading.work));
}
var jweOptions = {
  keyManagementAlgorithms: algorithms,
  maxPBES2Count: mostIterations
};
function checkedHeader(token, name) {
  const { alg, enc, p2c, crit, zip } = header(token, name);
  if (typeof alg !== "string" || !algorithms.includes(alg)) throw jweUnsupported(name, "its `alg`");
  if (typeof enc !== "string" || !keyBytes.has(enc)) throw jweUnsupported(name, "its `enc`");
  if (crit !== void 0) throw jweUnsupported(name, "it has `crit`");
  if (zip !== void 0) throw jweUnsupported(name, "it is compressed");
  return { alg, enc, iterations: alg === "dir" ? 0 : checkedCount(p2c, name) };
}
function checkedCount(p2c, name) {
  if (typeof p2c !== "number" || p2c < 1) throw jweUnsupported(name, "its `p2c`");
  if (p2c > mostIterations) throw tooMuchWork(name, "PBES2 count `p2c`", String(mostIterations));
  if (!Number.isSafeInteger(p2c)) throw jweUnsupported(name, "its `p2c`");
  return p2c;
}
function header(token, name) {
  try {
    const text = Buffer.from(token.slice(0, token.indexOf(".")), "base64url").toString("utf8");
    const parsed = JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null) return parsed;
  } catch {
  }
  throw truncated(name);
}
function keysFor(alg, enc, reading) {
  const { name, passphrases, secrets } = reading;
  if (alg !== "dir") {
    if (passphrases.length === 0) throw passphraseMissing(name, `JWE ${alg}`);
    return passphrases.map((passphrase) => ({ bytes: Buffer.from(passphrase.text), passphrase }));
  }
  const length = keyBytes.get(enc) ?? 0;
  const keys = [
    { bytes: fromHex(secrets.aesKey ?? "") },
    ...passphrases.flatMap((passphrase) => [
      { bytes: Buffer.from(passphrase.text), passphrase },
      { bytes: fromHex(passphrase.text), passphrase },
      { bytes: Buffer.from(passphrase.text, "base64url"), passphrase }
    ])
  ].filter((key) => key.bytes?.length === length);
  if (keys.length === 0) throw jweKeyMissing(name, length);
  return keys;
}
export {
  readJwe
};
