import { actionForms, requestFaultForm, signupFaultForm, stateForm } from './forms.ts';
import { type Html, html } from './html.ts';
import { liveParts } from './live.ts';
import type { View } from './view.ts';

/** The whole page. @param problems what was wrong with a form that was just sent */
export function document(view: View, problems: readonly string[] = []): string {
  const { hub } = view.controls;
  const [tiles, orgs, requests, faults] = liveParts(view);
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Embedded Dev Hub</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/devhub/page.css" />
        <link rel="stylesheet" href="/devhub/parts.css" />
        <link rel="stylesheet" href="/devhub/forms.css" />
        <script src="/devhub/live.js" defer></script>
        <noscript><meta http-equiv="refresh" content="5" /></noscript>
      </head>
      <body>
        <header>
          <h1>Embedded Dev Hub</h1>
          <p>
            <code>${hub.productionUrl}</code> · hub user <code>${hub.hubUsername}</code> · app
            <code>${view.appName}</code>
          </p>
        </header>
        <p id="stopped" role="status" hidden>The hub has stopped. What you see is the last that it said.</p>
        ${problemList(problems)} ${tiles}
        <details>
          <summary>Log in to it</summary>
          <pre>${view.logins}</pre>
        </details>
        <div class="columns">
          <main>
            <section>
              <h2>Scratch orgs</h2>
              <form method="post" action="/devhub/orgs/delete" class="scroll">${orgs}</form>
            </section>
            <section>
              <h2>Requests</h2>
              <div class="scroll">${requests}</div>
            </section>
            <section>
              <h2>How Salesforce behaves</h2>
              ${stateForm(view.controls)}
            </section>
          </main>
          <aside>
            <section>
              <h2>Faults</h2>
              <form method="post" action="/devhub/faults/remove">${faults}</form>
              ${signupFaultForm()}${requestFaultForm()}
            </section>
            <section>
              <h2>Now</h2>
              ${actionForms()}
            </section>
          </aside>
        </div>
      </body>
    </html> `;
  return page.text;
}

function problemList(problems: readonly string[]): Html | undefined {
  if (problems.length === 0) return undefined;
  return html`<ul class="problems" role="alert">
    ${problems.map((problem) => html`<li>${problem}</li>`)}
  </ul>`;
}
