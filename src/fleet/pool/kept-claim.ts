import { isProof, proofOf } from '../../runner/proof.ts';
import type { Runner } from '../../runner/runner.ts';
import { isObject } from '../../salesforce/wire/json.ts';
import { isId } from '../../salesforce/wire/answers.ts';
import type { Claim } from './claim.ts';

const state = 'claim';

type Kept = Pick<Claim, 'id' | 'infoId'>;

/** Tells `post` which org to delete: the one that this step took. Call before it is taken for good. */
export function keepClaim({ id, infoId }: Kept, runner: Runner): void {
  runner.saveState(state, JSON.stringify({ id, infoId, proof: proofOf(subject({ id, infoId }), runner) }));
}

/** What `keepClaim` told; undefined without one, and for a text that this step didn't write. */
export function keptClaim(runner: Runner): Kept | undefined {
  const text = runner.state(state);
  if (text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return undefined;
    const { id, infoId, proof } = value;
    if (typeof id !== 'string' || !isId(infoId) || typeof proof !== 'string') return undefined;
    return isProof(proof, subject({ id, infoId }), runner) ? { id, infoId } : undefined;
  } catch {
    return undefined;
  }
}

function subject({ id, infoId }: Kept): string {
  return `orgkey claim\n${id}\n${infoId}`;
}
