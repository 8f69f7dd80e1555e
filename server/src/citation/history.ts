import type { History } from './citation.js';
import { partOf } from './reading.js';

/** Phrases of prior and later history, as printed between two citations; longer ones first within one beginning. */
const PHRASE =
  /^,?;?\s*((?:(?:opinion |judgment |holding )?(?:aff(?:['’]d|irmed|irming|['’]g)|rev(?:['’]d|ersed|ersing|['’]g)|vac(?:ated|ating|['’]d)?|remanded|modified|amended|superseded|overruled|overruling|abrogated|abrogating|withdrawn|reinstated|disapproved|questioned|criticized|limited|clarified|dismissed|rehearing|reh['’]g|cert\.?|certiorari|appeal|app\.|prob(?:able|\.) jur(?:isdiction|is)?\.?|petition|pet\.|lv\.?|leave|review|rev\.|rev(?= den| gr)|mandamus|writ|enforced|enforcing|enf['’](?:d|g)|acq\.|nonacq\.|stay|adopted|adopting|as (?:modified|amended|corrected|revised)|on (?:remand|appeal|reh['’]g|rehearing)|later proceeding|(?:report and recommendation|R\. ?& ?R\.|findings and recommendations?)|transferred|recons(?:ideration|\.)|summarily|distinguished|certif(?:ied|ying) questions?|argued|judgment|depublished|sub nom\.))(?:[\s,.]+(?:in part|and|by|on|other|grounds?|rev['’]d|aff['’]d|vacated|remanded|denied|granted|dismissed|filed|pending|noted|en banc|sub nom\.?|nom\.|as|recognized|stated|statute|in|reh['’]g|rehearing|of|the|denial|remand|appeal|per curiam|mem\.?|modified|withdrawn|superseded|abrogated|overruled|amended|cert\.?|review|improvidently|depublished|for|publication|ref['’]d|n\.r\.e\.|w\.o\.j\.|writ|rule|constitutional|amendment|proceedings?|opinion|judgment|without|with|adopted|transferred|answered|docketed|argued|submitted|panel|unpublished|table|decision|from|to|that|extent|jur\.|moot|another|ground|order|rev['’]g|aff['’]g|in result|to|appeal|reversed|affirmed|certiorari|&|den\.(?=,)|den['’]?d?|gr)){0,14})[,.:]{0,2}\s*$/i;

/** Gaps longer than this hold more than a phrase. */
const LONGEST = 120;

/** The history phrase that alone fills the gap between two citations. */
export function readHistory(text: string, from: number, to: number, of: number): History | undefined {
  if (to - from < 4 || to - from > LONGEST) return undefined;
  const gap = text.slice(from, to);
  const match = PHRASE.exec(gap);
  const phrase = match?.[1];
  // "; Judgment, Doe v. Roe": a paper of another case, not what became of the one before.
  if (phrase === undefined || (gap.startsWith(';') && /^[A-Z]/.test(phrase))) return undefined;
  const start = from + gap.indexOf(phrase);
  return { ...partOf(text, start, start + phrase.length), canonical: phrase.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' '), of };
}
