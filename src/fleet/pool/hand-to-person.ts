import { randomBytes } from 'node:crypto';
import { messageOf, Problem } from '../../problem.ts';
import { ApiFailure } from '../../salesforce/wire/api-failure.ts';
import { hasTexts, isSaved } from '../../salesforce/wire/answers.ts';
import { isObject } from '../../salesforce/wire/json.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { copyPermissionSets } from '../../salesforce/permission-sets.ts';
import { soqlString } from '../../salesforce/wire/soql.ts';
import type { Runner } from '../../runner/runner.ts';
import { takeCauses } from './causes.ts';

/** What a person's user has of the admin's, so that both see the same. */
const sameFields = [
  'ProfileId',
  'TimeZoneSidKey',
  'LocaleSidKey',
  'EmailEncodingKey',
  'LanguageLocaleKey',
] as const;

/**
 * Hands an org to a person: a user of their own with the admin's profile and permission sets, for whom Salesforce mails the
 * address a link to set a password. The admin can't do that for itself: nobody resets their own password by the API, and a
 * changed address of one's own counts only once it was confirmed. Who has a user there already gets no second mail.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_sobject_user_password_delete.htm
 *
 * @throws Problem `pool/no-license`; ApiFailure
 */
export async function handToPerson(org: OrgClient, email: string, runner: Runner): Promise<void> {
  const { userId, instanceUrl } = org.session;
  const soql = `SELECT Username FROM User WHERE Email = ${soqlString(email)} AND IsActive = true AND Id != ${soqlString(userId)}`;
  const [known] = await org.query<{ Username: string }>(soql, { row: hasTexts('Username') });
  if (known !== undefined) {
    runner.info(`${email} has a user there already: ${known.Username}, at ${instanceUrl}. No mail is sent.`);
    return;
  }
  const { id, username } = await makeUser(org, email);
  await copyPermissionSets(org, { from: userId, to: id }).catch((error: unknown) => {
    runner.warning(`${username} lacks permission sets that the admin has: ${messageOf(error)}.`);
  });
  const expects = (answer: unknown) => isObject(answer);
  const answer = await org.call<{ NewPassword?: unknown }>(
    'DELETE',
    `/sobjects/User/${id}/password`,
    undefined,
    {
      expects,
    },
  );
  // It is in the answer as well, and nobody needs it.
  if (typeof answer.NewPassword === 'string') runner.mask(answer.NewPassword);
  runner.info(`Salesforce mails ${email} the link to set a password for ${username}, at ${instanceUrl}.`);
}

async function makeUser(org: OrgClient, email: string): Promise<{ id: string; username: string }> {
  const { userId, orgId } = org.session;
  const path = `/sobjects/User/${userId}?fields=${sameFields.join(',')}`;
  const admin = await org.get<Record<(typeof sameFields)[number], string>>(path, {
    expects: hasTexts(...sameFields),
  });
  const { ProfileId, TimeZoneSidKey, LocaleSidKey, EmailEncodingKey, LanguageLocaleKey } = admin;
  const same = { ProfileId, TimeZoneSidKey, LocaleSidKey, EmailEncodingKey, LanguageLocaleKey };
  const digits = randomBytes(5).toString('hex');
  const username = `person.${digits}@${orgId.toLowerCase()}.orgkey`;
  const LastName = (email.split('@')[0] ?? '').slice(0, 80);
  const name = { Username: username, Email: email, LastName, Alias: digits.slice(0, 8) };
  try {
    const { id } = await org.post<{ id: string }>(
      '/sobjects/User',
      { ...same, ...name, IsActive: true },
      {
        repeat: 'if-undone',
        expects: isSaved,
      },
    );
    return { id, username };
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    if (!error.errors.some(({ errorCode }) => errorCode === 'LICENSE_LIMIT_EXCEEDED')) throw error;
    const { kind, what, why, fix } = takeCauses.noLicense;
    throw new Problem({ kind, documented: true, what, why, fix }, { cause: error });
  }
}
