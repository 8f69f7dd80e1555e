/** What went wrong between Pincite and the service. */
export type Trouble =
  /** No answer at all. */
  | 'unreachable'
  | 'slow'
  | 'tokenMissing'
  | 'tokenRefused'
  | 'forbidden'
  /** The service has nothing there. */
  | 'missing'
  | 'unknownReporter'
  /** Too many requests; `seconds` say how long to wait. */
  | 'busy'
  /** The service is out of order; `status` is its answer. */
  | 'outOfOrder'
  | 'malformed'
  | 'tooLarge';

export class ServiceProblem extends Error {
  constructor(
    readonly trouble: Trouble,
    readonly detail: { readonly seconds?: number; readonly status?: number } = {},
  ) {
    super(trouble);
  }
}
