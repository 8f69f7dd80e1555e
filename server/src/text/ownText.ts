/**
 * The same text on its own. A slice may keep the whole text alive that it was cut from; parts that outlive the many versions of
 * a document must not.
 */
export const ownText = (slice: string): string => ` ${slice}`.slice(1);
