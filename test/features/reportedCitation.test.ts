import { expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { reportedCitationAt, reportedCitationIn } from '../../server/src/features/reportedCitation.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { marked } from '../support/marked.js';

const at = (text: string) => {
  const { text: source, cursor } = marked(text);
  return reportedCitationAt(readBrief(source, { library: shippedLibrary }), cursor ?? 0);
};

const full = 'The rule is old. *Alder v. Birch*, 12 F. 4th 345, 350 (9th Cir. 2021).';

test.for([
  ['a full citation, without its page and spelled as the reporter is', full.replace('Birch', 'Bi‸rch'), { citation: '12 F.4th 345' }],
  ['a short form', `${full} It still holds. *Alder*, 12 F.4th a‸t 351.`, { citation: '12 F.4th 345' }],
  ['id.', `${full} It still holds. *I‸d.* at 351.`, { citation: '12 F.4th 345' }],
  ['a case that the library has', 'So held. *Perez v. City of Fr‸esno*, 98 F.4th 919 (9th Cir. 2024).', { citation: '98 F.4th 919', opinion: 'perez-v-city-of-fresno' }],
  ['a case that no reporter has', 'So held. *Alder v. Birch*, No. 20-1‸1111, slip op. at 4 (9th Cir. Mar. 4, 2021).', undefined],
  ['a page left blank', 'So held. *Alder v. Birch*, 600 U.S. _‸__ (2023).', undefined],
  ['a statute', 'So held. 42 U.S.C. § 19‸83.', undefined],
  ['prose', 'The o‸wner of the mill was late. *Alder v. Birch*, 12 F.4th 345 (9th Cir. 2021).', undefined],
] as const)('%s', ([, text, expected]) => {
  expect(at(text)).toEqual(expected);
});

test.for([
  ['98 F.4th 919', { citation: '98 F.4th 919', opinion: 'perez-v-city-of-fresno' }],
  ['  12 F. 4th 345 ', { citation: '12 F.4th 345' }],
  ['see Alder v. Birch, 12 F.4th 345, 350 n.2 (9th Cir. 2021) (holding that our client was late)', { citation: '12 F.4th 345' }],
  ['12 Nosuch 345', undefined],
  ['our client’s draft', undefined],
] as const)('typed: %s', ([text, expected]) => {
  expect(reportedCitationIn(text, shippedLibrary)).toEqual(expected);
});
