import type { DevHub } from '../dev-hub.ts';
import { type Row, textOf } from '../objects/table.ts';
import { shownPath, timeOfDay } from '../tool/request-line.ts';
import type { SetFault } from '../tool/fault-desk.ts';
import type { RequestLogEntry } from '../world/request-log.ts';
import { type Html, html, short } from './html.ts';
import type { View } from './view.ts';
import { timeOf } from '../world/clock.ts';

/** As many orgs, and requests, as the page shows. */
const mostShown = 100;

/** What changes by itself: the script puts each part where one of the same id stands. */
export function liveParts(view: View): Html[] {
  const { hub, faults } = view.controls;
  const parts: readonly (readonly [id: string, content: Html])[] = [
    ['tiles', tiles(hub, faults.list())],
    ['orgs', orgs(hub)],
    ['requests', requests(hub)],
    ['faults', faultList(faults.list())],
  ];
  return parts.map(([id, content]) => html`<div id="live-${id}" data-live>${content}</div>`);
}

function tiles(hub: DevHub, faults: readonly SetFault[]): Html {
  const { active, daily } = hub.allocation();
  const failed = hub.requests.filter(isFailed).length;
  const armed = faults.filter(({ isOver }) => !isOver).length;
  return html`<dl class="tiles">
    ${tile('Scratch orgs up', active.max - active.remaining, `of ${active.max}`)}
    ${tile('Signups of today', daily.max - daily.remaining, `of ${daily.max}`)}
    ${tile('Requests', hub.requestCount, '')} ${tile('Failed requests', failed, `of ${hub.requests.length}`)}
    ${tile('Faults that can hit', armed, '')}
  </dl>`;
}

function tile(name: string, count: number, of: string): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${count} <small>${of}</small></dd>
  </div>`;
}

function orgs(hub: DevHub): Html {
  const rows = hub.hub.table('ScratchOrgInfo').rows().toReversed();
  if (rows.length === 0)
    return html`<p class="empty">No scratch org yet. Sign one up, by a fleet or with sf.</p>`;
  return html`<p class="counts">${counted(rows)}</p>
    <table>
      <thead>
        <tr>
          <th>Org</th>
          <th>State</th>
          <th>Made</th>
          <th>Ends</th>
          <th aria-label="Action"></th>
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, mostShown).map(orgRow)}
      </tbody>
    </table>
    ${older(rows.length, 'orgs')}`;
}

const life = ['New', 'Creating', 'Active', 'Error', 'Deleted'];

/** `50 Active, 3 Error` */
function counted(rows: readonly Row[]): string {
  const byStatus = Map.groupBy(rows, (row) => textOf(row, 'Status'));
  return life
    .flatMap((status) => {
      const count = byStatus.get(status)?.length ?? 0;
      return count === 0 ? [] : [`${count} ${status}`];
    })
    .join(', ');
}

function orgRow(row: Row): Html {
  const username = textOf(row, 'SignupUsername');
  const status = textOf(row, 'Status');
  const code = textOf(row, 'ErrorCode');
  const line = textOf(row, 'Description');
  const made = timeOf(textOf(row, 'CreatedDate'));
  return html`<tr>
    <td class="wide">
      <code>${short(username, 100)}</code
      >${line === '' ? undefined : html`<small>${short(line, 200)}</small>`}
    </td>
    <td><span class="badge ${badgeOf(status)}">${status}${code === '' ? '' : ` ${code}`}</span></td>
    <td>${timeOfDay(made)}</td>
    <td>${status === 'Active' ? textOf(row, 'ExpirationDate') : '–'}</td>
    <td>
      ${status === 'Active' ? html`<button name="username" value="${username}" aria-label="Delete ${username}">Delete</button>` : undefined}
    </td>
  </tr>`;
}

function badgeOf(status: string): string {
  if (status === 'Active') return 'good';
  if (status === 'Error') return 'bad';
  return status === 'Deleted' ? 'gone' : 'busy';
}

function requests(hub: DevHub): Html {
  const entries = hub.requests.toReversed();
  if (entries.length === 0) return html`<p class="empty">No request yet.</p>`;
  return html`<table>
      <thead>
        <tr>
          <th>When</th>
          <th>Request</th>
          <th>Status</th>
          <th>ms</th>
          <th>Whose</th>
        </tr>
      </thead>
      <tbody>
        ${entries.slice(0, mostShown).map(requestRow)}
      </tbody>
    </table>
    ${older(hub.requestCount, 'requests')}`;
}

function requestRow(entry: RequestLogEntry): Html {
  const { at, method, status, milliseconds, username = '', grant, soql, isAnswerLost } = entry;
  const detail = soql ?? grant;
  const answer = status === 0 ? 'no answer' : `${status}${isAnswerLost ? ', lost' : ''}`;
  return html`<tr>
    <td>${timeOfDay(at)}</td>
    <td class="wide">
      <code>${short(method, 10)} ${shownPath(entry)}</code
      >${detail === undefined ? undefined : html`<small>${short(detail, 200)}</small>`}
    </td>
    <td><span class="badge ${isFailed(entry) ? 'bad' : 'good'}">${answer}</span></td>
    <td class="number">${milliseconds}</td>
    <td class="who">${short(username, 80)}</td>
  </tr>`;
}

function isFailed({ status, isAnswerLost }: RequestLogEntry): boolean {
  return status === 0 || status >= 400 || isAnswerLost === true;
}

function older(count: number, what: string): Html | undefined {
  const hidden = count - mostShown;
  return hidden > 0 ? html`<p class="older">${hidden} older ${what} aren’t shown.</p>` : undefined;
}

function faultList(faults: readonly SetFault[]): Html {
  if (faults.length === 0) return html`<p class="empty">No fault is set: all goes well.</p>`;
  return html`<ul class="faults">
      ${faults.map(
        ({ id, of, text, hits, isOver }) =>
          html`<li class="${isOver ? 'over' : 'armed'}">
            <span
              ><b>${of === 'signup' ? 'Signups' : 'Requests'}</b> ${text}<small
                >${hits === 1 ? 'hit once' : `hit ${hits} times`}${isOver ? ', over' : ''}</small
              ></span
            >
            <button name="id" value="${id}">Take away</button>
          </li>`,
      )}
    </ul>
    ${faults.length > 1 ? html`<button name="id" value="all">Take all away</button>` : undefined}`;
}
