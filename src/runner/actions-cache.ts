// A module of our own, so that the bundle can load the package on demand and keep its named exports.
export { restoreCache, saveCache } from '@actions/cache';
