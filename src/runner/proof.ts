import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Runner } from './runner.ts';

/** Given to `post` as well; whoever can write state, such as a script, doesn't have them. */
const secretInputs = ['consumer-key', 'encrypted-key', 'decryption-passphrase', 'decryption-key'];

/** Shows that this step wrote a text: state passes through files that other programs can write. */
export function proofOf(text: string, runner: Pick<Runner, 'rawInput'>): string {
  const secret = secretInputs.map((input) => `${input}=${runner.rawInput(input)}`).join('\n');
  return createHmac('sha256', secret).update(text).digest('hex');
}

export function isProof(proof: string, text: string, runner: Pick<Runner, 'rawInput'>): boolean {
  const [first, second] = [Buffer.from(proof), Buffer.from(proofOf(text, runner))];
  return first.length === second.length && timingSafeEqual(first, second);
}
