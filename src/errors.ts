/**
 * The one error class. A host branches on `code`; the text a person reads comes from `locale`, in their language.
 */

export type ShootErrorCode =
  | 'number/unreadable'
  | 'unit/unknown'
  | 'unit/dimension-mismatch'
  | 'unit/product-mismatch'
  | 'factor/unknown'
  | 'activity/unknown'
  | 'entry/unknown'
  | 'entry/duplicate-id'
  | 'reading/incomplete'
  | 'change/frozen'
  | 'change/closed'
  | 'stage/wrong'
  /** `field` holds more than `limit` characters. */
  | 'text/too-long'
  | 'document/refused'
  /** The host's own factors; `code` and `path` of the first problem. */
  | 'factors/refused'
  | 'change/too-many'
  /** A part of the library could not be fetched. */
  | 'chunk/unreachable'
  /** No tag can begin with it. */
  | 'prefix/unusable';

export type ShootErrorParams = Readonly<Record<string, string>>;

export class ShootError extends Error {
  readonly code: ShootErrorCode;
  readonly params: ShootErrorParams;

  constructor(code: ShootErrorCode, params: ShootErrorParams = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'ShootError';
    this.code = code;
    this.params = params;
  }
}
