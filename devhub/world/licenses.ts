import type { Value } from '../objects/table.ts';

/** The permission set licenses that an org has, as Setup's “Company Information” lists them; ten of each. */
export const permissionSetLicenses: readonly Readonly<Record<string, Value>>[] = [
  ['SalesConsoleUser', 'Sales Console User'],
  ['ServiceUserPsl', 'Service User'],
  ['IdentityConnect', 'Identity Connect'],
].map(([developerName = '', label = '']) => ({
  DeveloperName: developerName,
  MasterLabel: label,
  PermissionSetLicenseKey: developerName,
  Status: 'Active',
  TotalLicenses: 10,
  UsedLicenses: 0,
  Language: 'en_US',
}));
