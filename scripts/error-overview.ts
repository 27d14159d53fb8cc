/** The first tables of docs/errors.md: what people see most often, in Salesforce's and the runner's words. */
export const overview = `## What Salesforce's messages mean

The ones seen most often. The chapters after these tables have all that Orgkey knows.

| Salesforce says | Likely cause | What to do |
| --- | --- | --- |
| \`user hasn't approved this consumer\` | The user is not approved for the app, or the app's Permitted Users are not "Admin approved users". For a new scratch org it comes and goes for some minutes. | Check the policies and the approved users of [the app](app.md). For a scratch org: was it created while the hub was logged in through this app? |
| \`client identifier invalid\`, \`invalid_client_id\` | The consumer key is not that of an app in this org, or the app was saved minutes ago. | Copy the consumer key again; wait ten minutes after saving an app. |
| \`invalid assertion\` | The key doesn't belong to the certificate in the app, or the app's certificate was replaced or has expired. | Upload the certificate that was made from this key. |
| \`audience is invalid\` | The login was sent to the wrong kind of host: scratch orgs and sandboxes log in at test.salesforce.com. | Leave \`audience\` unset; set \`instance-url\` to the org's own URL. |
| \`expired authorization code\` | The runner's clock is off (a JWT lives for minutes). | Set the clock of a self-hosted runner. |
| \`inactive user\` | The user is deactivated or frozen. | Activate the user, or use another hub user. |
| \`External client app is not installed in this org\` | The org was created through an External Client App that it does not know. | Make the org with \`fleet\`, which makes new orgs accept the key: [the app](app.md). |
| \`C-1016\` at signup | The app can't be copied to the new org: an External Client App, or a Connected App without the CLI's callback URL. | Let \`signup-app\` be \`auto\`; give a Connected App the callback URL \`http://localhost:1717/OauthRedirect\`. |
| HTTP 420, or the login never works again | The scratch org has expired or was deleted. | Make a new one. |
| \`INVALID_TYPE: sObject type 'ScratchOrgInfo' is not supported\` | The org is not a Dev Hub, or the user may not see scratch orgs. | Enable Dev Hub; use the hub's username. |

## What the runner's messages mean

| You see | Cause | What to do |
| --- | --- | --- |
| \`Skip output … since it may contain secret\` | A job output holds a masked value, for example because the hub's username is a secret. | Store usernames as variables. Log in again in the next job rather than pass a token. |
| The secret is empty | Workflows from forks and Dependabot don't get secrets. | Run this job on branches of your own repository only. |
| The passphrase is wrong, but it is not | The secret was pasted with a line break, or another key was encrypted with it. | \`gh secret set NAME --body …\` stores exactly what you give it. |`;
