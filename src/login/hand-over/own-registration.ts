import { isProof, proofOf } from '../../runner/proof.ts';
import type { Runner } from '../../runner/runner.ts';
import { isObject } from '../../salesforce/wire/json.ts';
import type { Registration } from '../../sf-cli/registration.ts';

/** What `register` did, as text for the step's state, with the proof that this step wrote it. */
export function registrationText(registration: Registration, runner: Runner): string {
  return JSON.stringify({ ...registration, proof: proofOf(subject(registration), runner) });
}

/**
 * Reads it back. Files are removed and renamed by what it says: it counts only with its proof.
 *
 * @throws Error for any other text
 */
export function readRegistration(text: string, runner: Runner): Registration {
  const { proof, ...registration } = parsed(text);
  if (typeof proof === 'string' && isProof(proof, subject(registration), runner)) {
    return registration as unknown as Registration;
  }
  throw new Error('the state holds no registration of this step, and was left as it is');
}

function subject(registration: object): string {
  return `orgkey registration\n${JSON.stringify(registration)}`;
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
