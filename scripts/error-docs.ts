import { format, resolveConfig } from 'prettier';
import { commandCauses } from '../src/cli/causes.ts';
import { loginCauses } from '../src/cli/login-causes.ts';
import { takeCauses } from '../src/fleet/pool/causes.ts';
import type { LoginCause } from '../src/login/causes/cause.ts';
import { jwtAccessToken } from '../src/login/access-token.ts';
import { newAppCause } from '../src/login/causes/new-app.ts';
import { networkCauses, proxyHostCause, unknownNetworkCause } from '../src/login/causes/network.ts';
import { clockCause, refusalCauses, unknownRefusal } from '../src/login/causes/refusals.ts';
import { authCodeCauses, neverOpened, newOrgCauses } from '../src/login/causes/new-orgs.ts';
import { hubCauses, scratchOrgCauses } from '../src/login/causes/scratch-orgs.ts';
import { noTemporaryFolder } from '../src/runner/own-folder.ts';
import { stopCauses } from '../src/limit/stop-causes.ts';
import { appNotFoundMeaning } from '../src/salesforce/apps/hub-app.ts';
import { apiErrorMeaning, apiErrors, limitsRefused } from '../src/salesforce/errors/api.ts';
import { appErrors } from '../src/salesforce/errors/apps.ts';
import type { ErrorMeaning } from '../src/salesforce/errors/error-meaning.ts';
import {
  dataErrors,
  deployErrorMeaning,
  deployErrors,
  packageErrorMeaning,
  packageErrors,
} from '../src/salesforce/errors/setup.ts';
import { signupErrorMeaning, signupErrors } from '../src/salesforce/errors/signup.ts';
import { overview } from './error-overview.ts';

/** A chapter of docs/errors.md. */
interface Chapter {
  readonly title: string;
  readonly about: string;
  readonly errors: readonly (ErrorMeaning | LoginCause)[];
}

/** Every error of Salesforce, the network and the hub that has a kind of its own, by chapter. */
export const chapters: readonly Chapter[] = [
  {
    title: 'A login is refused',
    about: 'What the answer itself says, for a hub and for a scratch org.',
    errors: [...refusalCauses, clockCause, unknownRefusal, newAppCause, jwtAccessToken],
  },
  {
    title: 'A scratch org refuses a login, and its hub knows why',
    about:
      'Salesforce’s words are the same for most of these; the hub is asked for the org’s ScratchOrgInfo with the same key.',
    errors: [...Object.values(scratchOrgCauses), ...Object.values(hubCauses)],
  },
  {
    title: 'A new scratch org does not accept the key',
    about:
      'With an External Client App, each new org is told to accept the key; this is what may stand in the way.',
    errors: [
      ...Object.values(newOrgCauses),
      ...Object.values(authCodeCauses),
      neverOpened,
      appNotFoundMeaning,
    ],
  },
  {
    title: 'The command stops, or `check` warns',
    about:
      'Of `orgkey init`, `adopt`, `check`, `rotate`, `login` and `logout`; what they say of logins and deploys is in the other chapters.',
    errors: [...Object.values(commandCauses), ...Object.values(loginCauses), ...Object.values(appErrors)],
  },
  {
    title: 'A step is stopped, or its runner lacks something',
    about: 'The error names what the step was waiting for, and so does its summary.',
    errors: [...Object.values(stopCauses), noTemporaryFolder],
  },
  {
    title: 'No org of a fleet is taken',
    about: 'Of `fleet/take`; its logins and deploys are in the other chapters.',
    errors: Object.values(takeCauses),
  },
  {
    title: 'No answer comes',
    about: 'The words are Node’s codes.',
    errors: [...networkCauses, proxyHostCause, unknownNetworkCause],
  },
  {
    title: 'A signup fails',
    about: 'The words are `ScratchOrgInfo.ErrorCode`, or the text with which the hub refuses the request.',
    errors: [...signupErrors, signupErrorMeaning({})],
  },
  {
    title: 'A package does not install',
    about: 'The words are in `PackageInstallRequest.Errors`.',
    errors: [...packageErrors, packageErrorMeaning({})],
  },
  {
    title: 'Source does not deploy',
    about: 'The words are in `componentFailures[].problem`.',
    errors: [...deployErrors, deployErrorMeaning('')],
  },
  {
    title: 'A permission set is not assigned, or a record not saved',
    about: 'The words are `errors[].statusCode`.',
    errors: dataErrors,
  },
  {
    title: 'Any other API call fails',
    about: 'The words are `errorCode`, or the HTTP status.',
    errors: [...apiErrors, limitsRefused, apiErrorMeaning({})],
  },
];

/** docs/errors.md: what each error means and what to do, from the tables that the actions themselves use. */
export async function errorDocs(): Promise<string> {
  const text = [
    '# Errors, and what is behind them',
    'Written by `npm run docs` from the tables that the actions use: change it there.',
    '**Passes** means that the actions wait for it or try again, within `retry-timeout` or `retries`; **stays** that they stop at once. Words in braces are filled in. Of what is said, `…` may be anything, and a slash stands between alternatives.',
    [
      "What Salesforce's messages mean",
      "What the runner's messages mean",
      ...chapters.map(({ title }) => title),
    ]
      .map((title) => `- [${title}](#${anchorOf(title)})`)
      .join('\n'),
    overview,
    ...chapters.flatMap(chapterText),
  ].join('\n\n');
  const options = await resolveConfig(import.meta.filename);
  return format(text, { ...options, parser: 'markdown' });
}

/** As GitHub makes it of a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

function chapterText({ title, about, errors }: Chapter): string[] {
  return [`## ${title}`, about, ...errors.map(section)];
}

function section(error: ErrorMeaning | LoginCause): string {
  const { kind, transient, what, why, fix, source } = error;
  const check = 'check' in error ? error.check : undefined;
  const words = wordsOf(error);
  const items = [
    `- **${transient ? 'Passes' : 'Stays'}.** ${escaped(fix)}`,
    ...(words === '' ? [] : [`- Said: ${words}`]),
    ...(check === undefined ? [] : [`- And: ${escaped(check)}`]),
    `- Source: ${linked(source)}`,
  ];
  const text = why === undefined ? what : `${what} ${why}`;
  return [`### ${kind}`, escaped(text), items.join('\n')].join('\n\n');
}

function wordsOf({ codes, text }: ErrorMeaning): string {
  const code = oneOf(codes);
  if (text === undefined) return code;
  const words = oneOf(readable(text));
  return codes.length === 0 ? `a text with ${words}` : `${code}, and a text with ${words}`;
}

function oneOf(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words.map((word) => `\`${word}\``));
}

/**
 * The texts that one of our patterns finds, for people: its alternatives, with `…` for what may be anything and a slash
 * between alternatives in the middle; without what may be missing.
 */
export function readable({ source }: RegExp): string[] {
  return alternatives(source).map((alternative) =>
    alternative
      .replaceAll(/\([^()]*\)\?/g, '')
      .replaceAll(/\[[^\]]*(.)\]/g, '$1')
      .replaceAll(/\.\*|\\w\+/g, ' … ')
      .replaceAll(/\\s\??/g, ' ')
      .replaceAll(/[()\\]/g, '')
      .replaceAll('|', '/')
      .replaceAll(/ +/g, ' ')
      .trim(),
  );
}

/** What stands between the bars that are in no parentheses. */
function alternatives(source: string): string[] {
  const found = [''];
  let depth = 0;
  for (const character of source) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '|' && depth === 0) found.push('');
    else found.push((found.pop() ?? '') + character);
  }
  return found;
}

/** Braces and everything but code is text. */
function escaped(text: string): string {
  return text.replaceAll(/[<>*]/g, '\\$&');
}

function linked(source: string): string {
  return source.replaceAll(/https:\/\/[^\s,;)]+/g, '<$&>');
}
