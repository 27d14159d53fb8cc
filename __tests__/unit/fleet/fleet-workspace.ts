import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach } from 'node:test';
import { Problems } from '../../../src/problem.ts';
import { readFleetSpec } from '../../../src/fleet/file/read.ts';
import type { SpecRequest } from '../../../src/fleet/file/read.ts';

const nothing: SpecRequest = {
  fleetFile: '',
  projectDir: '',
  fleetName: '',
  definitionFile: '',
  count: '',
  durationDays: '',
  packages: '',
  source: '',
  permissionSets: '',
  data: '',
  script: '',
};

/** A workspace with what a fleet file may name: definition, source, data plan and script. */
export interface FleetWorkspace {
  /** Where it is; a test may move into a folder of it. */
  path: string;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Writes `config/fleet.yml`: one group of two, with this setup. */
  readonly fleetFile: (setup: string, definition?: string) => Promise<void>;
  /** Reads the fleet file as the action does, with these inputs. */
  readonly read: (request?: Partial<SpecRequest>) => ReturnType<typeof readFleetSpec>;
  /** The messages of the problems that reading ends with, each with its kind before it. */
  readonly problemsOf: (request?: Partial<SpecRequest>) => Promise<string[]>;
  /** A folder beside it that goes when the file's tests have ended. */
  readonly elsewhere: () => Promise<string>;
}

/** A new one for each test of the file. */
export function fleetWorkspace(): FleetWorkspace {
  const folders: string[] = [];
  const folder = async (): Promise<string> => {
    const path = await mkdtemp(join(tmpdir(), 'fleet-spec-'));
    folders.push(path);
    return path;
  };
  const space: FleetWorkspace = {
    path: '',
    write: async (path, text) => {
      await mkdir(dirname(join(space.path, path)), { recursive: true });
      await writeFile(join(space.path, path), text);
    },
    fleetFile: (setup, definition = 'config/dev.json') =>
      space.write(
        'config/fleet.yml',
        `name: m\norgs: [{group: dev, count: 2, definition: ${definition}}]\nsetup: {${setup}}\n`,
      ),
    read: (request = {}) => readFleetSpec({ ...nothing, ...request }, space.path),
    problemsOf: async (request) => {
      const error: unknown = await space.read(request).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      assert.ok(error instanceof Problems, String(error));
      return error.problems.map(({ kind, message }) => `${kind} ${message}`);
    },
    elsewhere: folder,
  };
  beforeEach(async () => {
    space.path = await folder();
    await space.write('config/dev.json', '{"orgName": "Acme", "edition": "Developer"}');
    await space.write('force-app/classes/A.cls', 'class A {}');
    await space.write('data/plan.json', '[{"sobject": "Account", "files": ["Account.json"]}]');
    await space.write('data/Account.json', '{"records": []}');
    await space.write('after.sh', '#!/bin/sh\n');
    await chmod(join(space.path, 'after.sh'), 0o755);
  });
  after(async () => {
    await Promise.all(folders.map((path) => rm(path, { recursive: true })));
  });
  return space;
}
