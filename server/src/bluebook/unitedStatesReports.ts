/**
 * How far the United States Reports are paginated: decisions up to the October Term 2021 (142 S. Ct., U.S. volumes to 597) have
 * their final page. Later terms appear in preliminary prints first..
 */
const paginatedThrough = { supremeCourtReporter: 142, lawyersEdition: 213 } as const;

/** Whether a volume of an unofficial Supreme Court reporter lies within the paginated terms. */
export function hasOfficialPage(abbreviation: string, volume: number): boolean {
  if (abbreviation === 'S. Ct.') return volume <= paginatedThrough.supremeCourtReporter;
  return abbreviation === 'L. Ed.' || (abbreviation === 'L. Ed. 2d' && volume <= paginatedThrough.lawyersEdition);
}
