import { requestFaults, signupCodes } from '../tool/fault-spec.ts';
import type { Controls } from '../tool/controls.ts';
import type { State } from '../tool/state.ts';
import { states } from '../tool/states.ts';
import { type Html, html } from './html.ts';

/** Fails signups. */
export function signupFaultForm(): Html {
  return html`<form method="post" action="/devhub/faults" class="fault">
    <h3>Fail signups</h3>
    <input type="hidden" name="of" value="signup" />
    <label class="full"
      >With code<input name="what" list="codes" value="C-9999" required pattern="[A-Z]{1,3}-[0-9]{4}"
    /></label>
    <datalist id="codes">
      ${signupCodes.map(({ name, meaning }) => html`<option value="${name}">${meaning}</option>`)}
    </datalist>
    ${howMany('Only usernames with')}
  </form>`;
}

/** Fails requests. */
export function requestFaultForm(): Html {
  return html`<form method="post" action="/devhub/faults" class="fault">
    <h3>Fail requests</h3>
    <input type="hidden" name="of" value="request" />
    <label class="full"
      >With<select name="what">
        ${requestFaults.map(({ name, meaning }) => html`<option value="${name}">${name}: ${meaning}</option>`)}
      </select></label
    >
    ${howMany('Only methods or paths with')}
  </form>`;
}

function howMany(text: string): Html {
  return html`<label
      >Only the first<input name="times" type="number" min="1" max="1000000" placeholder="all"
    /></label>
    <label
      >Only a share, %<input name="percent" type="number" min="0.1" max="100" step="0.1" placeholder="100"
    /></label>
    <label class="full">${text}<input name="where" maxlength="200" placeholder="anything" /></label>
    <button class="full">Set</button>`;
}

/** How Salesforce behaves, as a form with all that can be set. */
export function stateForm(controls: Controls): Html {
  const groups = [...Map.groupBy(states, ({ group }) => group)];
  return html`<form method="post" action="/devhub/states" class="states">
    ${groups.map(
      ([group, some]) =>
        html`<fieldset>
          <legend>${group}</legend>
          ${some.map((state) => field(state, state.read(controls)))}
        </fieldset>`,
    )}
    <button>Set</button>
  </form>`;
}

function field(state: State, now: string): Html {
  const { name, value, meaning } = state;
  const label = `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}`;
  if (value === 'switch') {
    return html`<label class="wide-field"
      ><span>${label}</span>${select(
        name,
        [
          ['false', 'no'],
          ['true', 'yes'],
        ],
        now,
      )}</label
    >`;
  }
  if ('choices' in value) {
    return html`<label class="tall-field"
      ><span>${label}</span>${select(
        name,
        value.choices.map((word) => [word, word]),
        now,
      )}</label
    >`;
  }
  const unit = value.unit === 'orgs' ? '' : `\u00a0(${value.unit})`;
  const step = value.unit === 'orgs' ? '1' : 'any';
  return html`<label class="wide-field"
    ><span>${label}${unit}</span
    ><input name="${name}" type="number" min="0" step="${step}" value="${now}" required
  /></label>`;
}

function select(
  name: string,
  options: readonly (readonly [value: string, text: string])[],
  now: string,
): Html {
  return html`<select name="${name}">
    ${options.map(([value, text]) =>
      value === now
        ? html`<option value="${value}" selected>${text}</option>`
        : html`<option value="${value}">${text}</option>`,
    )}
  </select>`;
}

/** What makes time pass, or sessions end. */
export function actionForms(): Html {
  return html`<form method="post" action="/devhub/clock" class="row">
      <label>Let hours pass<input name="hours" type="number" min="1" max="720" value="24" required /></label>
      <button>Pass</button>
    </form>
    <form method="post" action="/devhub/sessions" class="row">
      <span>End all sessions, as their time-out does</span>
      <button>End</button>
    </form>`;
}
