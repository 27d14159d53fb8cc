import { randomInt } from 'node:crypto';
import type { Refusal } from '../errors.ts';
import { textOf } from '../objects/table.ts';
import type { Row } from '../objects/table.ts';
import type { Grant } from '../world/sessions.ts';
import { to15 } from '../world/ids.ts';
import type { World } from '../world/world.ts';

/** Whose password a session sets or resets, and how its API words a refusal. */
export interface PasswordCall {
  readonly user: Row;
  readonly grant: Grant;
  readonly world: World;
  readonly refuse: (code: string, message: string) => Refusal;
}

/**
 * Sets a password, which nobody logs in with here.
 * @throws Refusal for a session that may not, and for a password that isn't a text
 */
export function setPassword(call: PasswordCall, password: unknown): void {
  checkRight(call);
  if (typeof password !== 'string' || password === '') {
    // The code is documented for passwords that the org's policies refuse; no public text for this one was found.
    throw call.refuse('INVALID_NEW_PASSWORD', 'Your password cannot be empty.');
  }
}

/**
 * Gives the user a password that Salesforce makes up.
 * @param mails whether the user gets a link by mail, to set another
 * @throws Refusal for a session that may not
 */
export function resetPassword(call: PasswordCall, mails: boolean): string {
  checkRight(call);
  const { user, grant, world } = call;
  if (mails) {
    world.mails.push({ to: textOf(user, 'Email'), org: grant.org.id, username: textOf(user, 'Username') });
  }
  const password = `${randomInt(1e9)}aB!`;
  world.sessions.given.push(password);
  return password;
}

/** An administrator's, of other users; of themselves only with the feature EnableSetPasswordInApi. */
function checkRight({ user, grant, world, refuse }: PasswordCall): void {
  if (!grant.org.isAdministrator(grant.user)) {
    throw refuse('INSUFFICIENT_ACCESS', 'You do not have permission to view this record.');
  }
  if (user.Id === grant.user.Id && !maySetOwn(grant, world)) {
    // https://github.com/salesforcecli/plugin-user/blob/main/messages/password.generate.md, noSelfSetError
    throw refuse('INSUFFICIENT_ACCESS', 'Cannot set password for self');
  }
}

function maySetOwn({ org }: Grant, world: World): boolean {
  const info = world.hub
    .table('ScratchOrgInfo')
    .rows()
    .find((row) => textOf(row, 'ScratchOrg') === to15(org.id));
  const features = info ? textOf(info, 'Features').toLowerCase().split(/[;,]/) : [];
  return features.includes('enablesetpasswordinapi');
}
