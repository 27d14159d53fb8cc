import { verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { App } from '../world/platform-cli.ts';
import { loginRefusals } from '../errors.ts';

/** The claims of a JWT bearer assertion. https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_jwt_flow.htm */
export interface Claims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: readonly string[];
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

interface Parts {
  readonly header: Record<string, unknown>;
  readonly payload: Record<string, unknown>;
  readonly signed: string;
  readonly signature: Buffer;
}

/** Reads an assertion before its signature is checked: `iss` says which app's certificate verifies it. */
export function readAssertion(assertion: string): {
  claims: Claims;
  isSignedFor: (app: App) => boolean;
  isSignedBy: (key: KeyObject | undefined) => boolean;
} {
  const parts = split(assertion);
  const { iss, sub, prn, aud, exp } = parts.payload;
  const subject = sub ?? prn;
  if (typeof iss !== 'string') throw loginRefusals.unknownClient();
  if (typeof subject !== 'string') throw loginRefusals.invalidAssertion();
  const claims: Claims = {
    iss,
    sub: subject,
    aud: [aud].flat().filter((one) => typeof one === 'string'),
    expiresAt: expiry(exp),
  };
  const isSignedBy = (key: KeyObject | undefined) => isSigned(parts, key);
  return { claims, isSignedFor: ({ publicKey }) => isSignedBy(publicKey), isSignedBy };
}

/**
 * `exp` is seconds since the epoch; the Salesforce CLI sends milliseconds, which Salesforce reads as a time far
 * ahead. The documentation asks for at most three minutes ahead; since the CLI's works, no upper bound is enforced.
 * https://github.com/forcedotcom/sfdx-core/blob/main/src/org/authInfo.ts
 */
function expiry(exp: unknown): number {
  const value = typeof exp === 'string' ? Number(exp) : exp;
  if (typeof value !== 'number' || Number.isNaN(value)) throw loginRefusals.invalidAssertion();
  return value * 1000;
}

function isSigned({ header, signed, signature }: Parts, key: KeyObject | undefined): boolean {
  if (header['alg'] !== 'RS256' || !key) return false;
  return verify('RSA-SHA256', Buffer.from(signed), key, signature);
}

function split(assertion: string): Parts {
  const [header, payload, signature, more] = assertion.split('.');
  if (!header || !payload || !signature || more !== undefined) throw loginRefusals.invalidAssertion();
  return {
    header: decode(header),
    payload: decode(payload),
    signed: `${header}.${payload}`,
    signature: Buffer.from(signature, 'base64url'),
  };
}

function decode(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // refused below, as any other text that is not a JWT
  }
  throw loginRefusals.invalidAssertion();
}
