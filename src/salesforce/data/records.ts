/** A record as the tree API takes it. Children hang on it as `{ records: […] }`. */
export interface DataRecord {
  readonly attributes: { readonly type: string; readonly referenceId: string };
  readonly [field: string]: unknown;
}

/** The records of one data file. */
export interface DataFile {
  /** As messages name it: relative to the project. */
  readonly path: string;
  /** References reach as far as their plan: files of one scope see each other's. */
  readonly scope: string;
  readonly sobject: string;
  readonly records: readonly DataRecord[];
}
