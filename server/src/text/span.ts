/** Half-open range of UTF-16 offsets: into a source text, or into the prose of one block where the name says so. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A caret just behind the last character still counts as inside. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
