/** A case name or short name, folded: marks, diacritics and the spelling of "v." do not count. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ (?:vs|versus) /g, ' v ');
}

/** Volume, reporter and page, folded: spaces and stops of the reporter do not count, "2nd" is "2d". */
export function citationKey(volume: string, reporter: string, page: string): string {
  const folded = reporter.toLowerCase().replace(/[\s.'’]/g, '').replace(/2nd/g, '2d').replace(/3rd/g, '3d');
  return `${volume.trim()}|${folded}|${page.trim().replace(/^\*/, '')}`;
}

/**
 * A docket number, folded: "No.", the office prefix "1:" and judges' initials do not count; leading zeros of its last number
 * do not either. "No. 1:18-cv-00127-AWI-EPG" gives "18-cv-127".
 */
export function docketKey(docket: string): string {
  const plain = docket
    .toLowerCase()
    .replace(/[‐‑–—]/g, '-')
    .replace(/^\s*(?:case\s+)?(?:nos?\.?|numbers?)\s*/, '')
    .replace(/\s+/g, '');
  const district = /^(?:\d+:)?(\d\d(?:\d\d)?)-?(cv|cr|mc|md|bk|ap|po|mj)-?0*(\d+)/.exec(plain);
  if (district !== null) return `${district[1]}-${district[2]}-${district[3]}`;
  return plain.replace(/[.,;]+$/, '');
}
