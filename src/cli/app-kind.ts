import { hubAppSource, type HubApp } from '../salesforce/apps/external-client-app.ts';
import { connectedAppSource } from '../salesforce/apps/connected-app.ts';

/** The option `--app`. */
export type AppKind = 'external-client-app' | 'connected-app';

/** As Salesforce calls them. */
export const kindNames: Readonly<Record<AppKind, string>> = {
  'external-client-app': 'External Client App',
  'connected-app': 'Connected App',
};

/** An app of either kind that takes the key. */
export interface App extends HubApp {
  readonly kind: AppKind;
}

/** The app in source format, by path in its project. */
export function appSource(app: App): ReadonlyMap<string, string> {
  return app.kind === 'connected-app' ? connectedAppSource(app) : hubAppSource(app);
}

/** How settings files and results name an app: which of the two fields is there says the kind. */
export function appFields({ kind, name }: Pick<App, 'kind' | 'name'>): {
  readonly connectedApp?: string;
  readonly externalClientApp?: string;
} {
  return kind === 'connected-app' ? { connectedApp: name } : { externalClientApp: name };
}
