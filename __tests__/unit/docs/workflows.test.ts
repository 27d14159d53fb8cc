import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { documentedWorkflows } from '../../../harness/documented-workflows.ts';
import { ours } from '../../../scripts/owner.ts';

const root = resolve(import.meta.dirname, '../../..');

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly name: string;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean }>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/** A checkout keeps the job's git token in the workspace, unless it is told not to. */
function keepsToken({ uses, with: inputs }: Step): boolean {
  return uses?.startsWith('actions/checkout@') === true && inputs?.['persist-credentials'] !== false;
}

describe('the workflows to copy from README and docs', () => {
  const workflows = documentedWorkflows().map(({ source }) => ({
    workflow: parse(source) as Workflow,
    source,
  }));

  it('are there: hub, scratch org, matrix, fleet, shards', () => assert.ok(workflows.length >= 5));

  for (const { workflow, source } of workflows) {
    describe(workflow.name, () => {
      it('leaves no git token to the scripts and data that come after the checkout', () => {
        const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
        assert.deepEqual(steps.filter(keepsToken), []);
      });

      for (const { step, action } of stepsWithOurActions(workflow)) {
        it(`gives ${step.uses ?? ''} inputs that it has, and all that it needs`, () => {
          const given = Object.keys(step.with ?? {});
          const required = Object.keys(action.inputs).filter(
            (name) => action.inputs[name]?.required === true,
          );
          assert.deepEqual(
            given.filter((name) => !(name in action.inputs)),
            [],
          );
          assert.deepEqual(
            required.filter((name) => !given.includes(name)),
            [],
          );
        });

        // Without either of these it reads config/fleet.yml.
        const others = ['definition-file', 'fleet-file'];
        if (step.uses === `${ours}/fleet@v1` && others.every((name) => step.with?.[name] === undefined))
          it('gives the fleet the installation key that the fleet file of the docs asks for', () => {
            assert.equal(step.env?.['PKG_KEY'], '${{ secrets.PKG_KEY }}');
          });

        it(`reads outputs that ${step.uses ?? ''} has`, () => {
          const read = [
            ...source.matchAll(new RegExp(`steps\\.${step.id ?? '-'}\\.outputs\\.([\\w-]+)`, 'g')),
          ];
          const names = read.map(([, name = '']) => name);
          assert.deepEqual(
            names.filter((name) => !(name in (action.outputs ?? {}))),
            [],
          );
        });
      }
    });
  }
});

/** `OWNER/orgkey/fleet/list@v1` is the action in `fleet/list/action.yml`. */
function stepsWithOurActions(workflow: Workflow): { step: Step; action: Action }[] {
  return Object.values(workflow.jobs).flatMap(({ steps }) =>
    steps.flatMap((step) => {
      const folder = /^[\w-]+\/orgkey\/?(.*)@v1$/.exec(step.uses ?? '')?.[1];
      const file = folder === undefined ? '' : join(root, folder, 'action.yml');
      if (!existsSync(file)) return [];
      return [{ step, action: parse(readFileSync(file, 'utf8')) as Action }];
    }),
  );
}
