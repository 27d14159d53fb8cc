// src/runner/proof.ts
import { createHmac, timingSafeEqual } from "node:crypto";
var secretInputs = ["consumer-key", "encrypted-key", "decryption-passphrase", "decryption-key"];
function proofOf(text, runner) {
  const secret = secretInputs.map((input) => `${input}=${runner.rawInput(input)}`).join("\n");
  return createHmac("sha256", secret).update(text).digest("hex");
}
function isProof(proof, text, runner) {
  const [first, second] = [Buffer.from(proof), Buffer.from(proofOf(text, runner))];
  return first.length === second.length && timingSafeEqual(first, second);
}

export {
  proofOf,
  isProof
};
