/**
 * What a user lacks that an administrator has: `edit` or `delete` on an object, or `read` or `edit` on one of its fields
 * (field-level security). Without `read`, the field is not there for that user.
 */
export interface MissingRight {
  readonly object: string;
  readonly field?: string;
  readonly right: 'read' | 'edit' | 'delete';
}

/** The rights that users of the server's orgs lack, by the user's id. */
export class Rights {
  readonly #missing = new Map<string, readonly MissingRight[]>();

  take(userId: string, right: MissingRight): void {
    this.#missing.set(userId, [...(this.#missing.get(userId) ?? []), right]);
  }

  mayEdit(userId: string, object: string): boolean {
    return !this.#of(userId, object).some(({ field, right }) => field === undefined && right === 'edit');
  }

  /**
   * Who may not edit an object's records may not delete them either.
   * https://developer.salesforce.com/docs/platform/object-reference/references/standard-objects/object-objectpermissions.html,
   * PermissionsDelete
   */
  mayDelete(userId: string, object: string): boolean {
    const lacksDelete = this.#of(userId, object).some(
      ({ field, right }) => field === undefined && right === 'delete',
    );
    return !lacksDelete && this.mayEdit(userId, object);
  }

  hiddenFields(userId: string, object: string): string[] {
    return this.#fields(userId, object, ['read']);
  }

  /** Those that the user can't write, including hidden ones. */
  lockedFields(userId: string, object: string): string[] {
    return this.#fields(userId, object, ['read', 'edit']);
  }

  /** A field of this query that its user doesn't see; `undefined` if the user sees them all. */
  hiddenFieldIn(
    userId: string,
    soql: string,
  ): { readonly object: string; readonly field: string } | undefined {
    const object = /\bFROM\s+(\w+)/i.exec(soql)?.[1] ?? '';
    const field = this.hiddenFields(userId, object).find((name) =>
      new RegExp(`\\b${name}\\b`, 'i').test(soql),
    );
    return field === undefined ? undefined : { object, field };
  }

  #fields(userId: string, object: string, rights: readonly MissingRight['right'][]): string[] {
    return this.#of(userId, object).flatMap(({ field, right }) =>
      field !== undefined && rights.includes(right) ? [field] : [],
    );
  }

  #of(userId: string, object: string): MissingRight[] {
    const wanted = object.toLowerCase();
    return (this.#missing.get(userId) ?? []).filter((one) => one.object.toLowerCase() === wanted);
  }
}
