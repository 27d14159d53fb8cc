import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installFolder } from '../harness/install-folder.ts';

const folder = join(import.meta.dirname, 'browser');

/** What of puppeteer is used here. */
export interface Page {
  setViewport(size: { width: number; height: number; deviceScaleFactor?: number }): Promise<void>;
  emulateMediaFeatures(features: readonly { name: string; value: string }[]): Promise<void>;
  goto(url: string, options?: object): Promise<unknown>;
  setContent(html: string): Promise<void>;
  addScriptTag(tag: { path: string }): Promise<unknown>;
  evaluate<T>(script: string): Promise<T>;
  frames(): readonly { url(): string }[];
  screenshot(options: { path: string; fullPage?: boolean; clip?: object }): Promise<unknown>;
  waitForFunction(script: string, options?: { timeout: number }): Promise<unknown>;
}

interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** Where Debian, Ubuntu and GitHub's runners have it. */
const chromes = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine, `CHROME_PATH` first; undefined where there is none. */
export function chromePath(): string | undefined {
  return [process.env['CHROME_PATH'] ?? '', ...chromes].find((path) => path !== '' && existsSync(path));
}

/**
 * Runs work with a page of a browser without a window.
 *
 * @param args further arguments of the browser
 * @throws Error where this machine has no browser
 */
export async function withPage<T>(
  work: (page: Page) => Promise<T>,
  args: readonly string[] = [],
): Promise<T> {
  const executablePath = chromePath();
  if (executablePath === undefined) throw new Error('Install Chromium, or name it in CHROME_PATH.');
  const { launch } = await load<{ launch: (options: object) => Promise<Browser> }>('puppeteer-core');
  const browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...args] });
  try {
    return await work(await browser.newPage());
  } finally {
    await browser.close();
  }
}

/** A package of `pictures/browser`, which is installed when it is first needed. */
export async function load<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(await resolvePackage(name)).href)) as T;
}

export async function resolvePackage(name: string): Promise<string> {
  await installFolder(folder);
  return createRequire(join(folder, 'package.json')).resolve(name);
}
