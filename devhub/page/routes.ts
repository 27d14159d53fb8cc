import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FaultSpecError, makeFaultSpec } from '../tool/fault-spec.ts';
import { problemOfState } from '../tool/state.ts';
import { states } from '../tool/states.ts';
import { document } from './document.ts';
import { guardHeaders, whyNot } from './guard.ts';
import { liveParts } from './live.ts';
import type { View } from './view.ts';

type Form = Readonly<Record<string, string>>;

/** A form does what it says, or answers with what is wrong with it. */
type Action = (form: Form) => readonly string[];

const mostBytes = 16 * 1024;

/** The page at `/`, with what it loads and what its forms do. @param view as it is when somebody asks */
export function registerPage(app: FastifyInstance, view: () => View): void {
  const config = { isOfThePage: true } as const;
  const get = (url: string, type: string, body: () => string) => {
    app.get(
      url,
      { config },
      async (request, reply) =>
        refuse(request, reply, view()) ??
        reply.headers(guardHeaders).type(`${type}; charset=utf-8`).send(body()),
    );
  };
  get('/', 'text/html', () => document(view()));
  get('/devhub/live', 'text/html', () =>
    liveParts(view())
      .map(({ text }) => text)
      .join('\n'),
  );
  for (const name of ['page.css', 'parts.css', 'forms.css'])
    get(`/devhub/${name}`, 'text/css', fileBeside(name));
  get('/devhub/live.js', 'text/javascript', fileBeside('live.js'));
  for (const [url, action] of Object.entries(actions(view))) {
    app.post(url, { config, bodyLimit: mostBytes }, async (request, reply) => {
      const refused = refuse(request, reply, view());
      if (refused) return refused;
      const problems = action(formOf(request.body));
      reply.headers(guardHeaders);
      if (problems.length === 0) return reply.redirect('/', 303);
      return reply.code(400).type('text/html; charset=utf-8').send(document(view(), problems));
    });
  }
}

function fileBeside(name: string): () => string {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8');
  return () => text;
}

function refuse(request: FastifyRequest, reply: FastifyReply, { controls }: View): FastifyReply | undefined {
  const why = whyNot(request, controls.hub.productionUrl);
  return why === undefined
    ? undefined
    : reply.code(403).headers(guardHeaders).type('text/plain').send(`${why}\n`);
}

/** The last of each field. */
function formOf(body: unknown): Form {
  const entries = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return Object.fromEntries(entries.map(([name, value]) => [name, String([value].flat().at(-1))]));
}

function actions(view: () => View): Readonly<Record<string, Action>> {
  const controls = () => view().controls;
  return {
    '/devhub/faults': ({ of = '', what = '', times = '', percent = '', where = '' }) => {
      try {
        const kind = of === 'signup' ? 'signup' : 'request';
        controls().faults.add(makeFaultSpec(kind, { what, times, percent, where }));
        return [];
      } catch (error) {
        if (error instanceof FaultSpecError) return [error.message];
        throw error;
      }
    },
    // What is gone already needs no complaint: somebody pressed twice.
    '/devhub/faults/remove': ({ id = '' }) => {
      if (id === 'all') controls().faults.removeAll();
      else controls().faults.remove(Number(id));
      return [];
    },
    '/devhub/states': (form) => {
      const given = states.flatMap((state) => {
        const text = form[state.name];
        return text === undefined ? [] : [{ state, text, problem: problemOfState(state, text) }];
      });
      const problems = given.flatMap(({ state, problem }) =>
        problem === undefined ? [] : [`${state.name} ${problem}.`],
      );
      if (problems.length === 0) for (const { state, text } of given) state.set(controls(), text);
      return problems;
    },
    '/devhub/orgs/delete': ({ username = '' }) => {
      const { hub } = controls();
      if (hub.isScratchOrgUp(username)) hub.deleteScratchOrg(username);
      return [];
    },
    '/devhub/sessions': () => {
      controls().hub.expireSessions();
      return [];
    },
    '/devhub/clock': ({ hours = '' }) => {
      if (!/^\d{1,3}$/.test(hours) || Number(hours) < 1 || Number(hours) > 720) {
        return [`Let 1 to 720 hours pass, not "${hours.slice(0, 20)}".`];
      }
      controls().hub.clock.advance(Number(hours) * 3_600_000);
      return [];
    },
  };
}
