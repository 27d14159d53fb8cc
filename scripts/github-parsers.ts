/**
 * What GitHub itself says of an `action.yml` or a workflow: its own language service (@actions/languageservice on
 * @actions/workflow-parser), which knows schemas, icons, expressions and contexts.
 */
import type { ActionsMetadataProvider } from '@actions/languageservice';
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

type ActionMetadata = Awaited<ReturnType<ActionsMetadataProvider['fetchActionMetadata']>>;

const root = resolve(import.meta.dirname, '..');

// The packages import their schemas as bundlers let them: without saying that they are JSON.
const hooks = registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { validate } = await import('@actions/languageservice');
hooks.deregister();

/** Knows our own actions' inputs: `OWNER/orgkey/fleet@v1` is `fleet/action.yml`. Others' are not judged. */
const actionsMetadataProvider: ActionsMetadataProvider = {
  fetchActionMetadata: async ({ name, path = '' }) => {
    if (name !== 'orgkey') return { name, description: '' };
    const file = join(root, path, 'action.yml');
    return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as ActionMetadata) : undefined;
  },
};

let documents = 0;

/**
 * The problems of a file, each with its line.
 *
 * @param path as in a repository: `fleet/action.yml` or `.github/workflows/ci.yml` says what it is
 */
export async function githubProblems(source: string, path: string): Promise<string[]> {
  // What was parsed is kept by URI, and would be the answer for another text at the same one.
  const document = TextDocument.create(`file:///${(documents += 1)}/${path}`, 'yaml', 1, source);
  const found = await validate(document, { actionsMetadataProvider });
  return found.map(({ message, range }) => {
    const text = typeof message === 'string' ? message : message.value;
    return `${range.start.line + 1}: ${text}`;
  });
}
