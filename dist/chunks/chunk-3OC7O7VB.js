import {
  salesforceUrl
} from "./chunk-VGZWLXY4.js";

// src/login/hand-over/sealed-session.ts
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
function sealSession(session, runner) {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", sealingKey(runner, salt), iv);
  const text = JSON.stringify({ instanceUrl: session.instanceUrl, accessToken: session.accessToken });
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([salt, iv, cipher.getAuthTag(), sealed]).toString("base64");
}
function openSession(text, runner) {
  const bytes = Buffer.from(text, "base64");
  const decipher = createDecipheriv(
    "aes-256-gcm",
    sealingKey(runner, bytes.subarray(0, 16)),
    bytes.subarray(16, 28)
  );
  decipher.setAuthTag(bytes.subarray(28, 44));
  const opened = Buffer.concat([decipher.update(bytes.subarray(44)), decipher.final()]).toString("utf8");
  const { instanceUrl, accessToken } = JSON.parse(opened);
  return { instanceUrl: salesforceUrl(instanceUrl), accessToken };
}
var secretInputs = ["consumer-key", "encrypted-key", "decryption-passphrase", "decryption-key"];
function sealingKey(runner, salt) {
  const secret = secretInputs.map((name) => `${name}=${runner.rawInput(name)}`).join("\n");
  return new Uint8Array(hkdfSync("sha256", secret, salt, "orgkey session", 32));
}

export {
  sealSession,
  openSession
};
