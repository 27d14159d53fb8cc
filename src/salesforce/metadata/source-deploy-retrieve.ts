/** Imported lazily by `convert-source.ts` alone. `await import()` of a CJS package from the bundle would lose its named exports. */
export { Lifecycle } from '@salesforce/core/lifecycle';
export {
  ComponentSet,
  ForceIgnore,
  MetadataConverter,
  RegistryAccess,
} from '@salesforce/source-deploy-retrieve';
