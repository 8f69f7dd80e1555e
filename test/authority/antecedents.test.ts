import { expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { citationSpan } from '../../server/src/features/locate.js';
import { marked } from '../support/marked.js';

const drummond = '*Drummond v. City of Anaheim*, 343 F.3d 1052, 1059 (9th Cir. 2003)';
const hope = '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002)';

/** What the last citation of a brief means, told by what it says of its antecedent; its problem where it has none. */
function meaning(source: string): string {
  const { text, spans } = marked(source);
  const brief = readBrief(text);
  const [span] = spans;
  const asked = span === undefined ? brief.citations.at(-1) : brief.citations.find((each) => citationSpan(each).start >= span.start);
  if (asked === undefined) return 'no citation';
  const { authority, problem } = asked;
  return problem ?? authority?.label.split(',')[0] ?? 'nothing';
}

test.for([
  ['id. means the authority before it', `${drummond}. *Id.* at 1061.`, 'Drummond v. City of Anaheim'],
  ['id. passes a nearer case whose pages cannot hold its pincite', `${hope}. The rule is old. ${drummond}. *Id.* at 741.`, 'Hope v. Pelzer'],
  ['id. does not look into a quoting parenthetical', `${drummond} (quoting ${hope}). *Id.* at 1060.`, 'Drummond v. City of Anaheim'],
  ['id. after a string citation of several authorities is open', `${drummond}; ${hope}. *Id.*`, 'afterString'],
  ['id. within a string means the citation just before it', `${hope}; ${drummond}; *id.* at 1061.`, 'Drummond v. City of Anaheim'],
  ['id. with nothing before it', '*Id.* at 5.', 'noAntecedent'],
  ['a short form goes by volume and reporter', `${drummond}. ${hope}. 343 F.3d at 1061.`, 'Drummond v. City of Anaheim'],
  ['a short form goes by name', `${drummond}. ${hope}. *Drummond*, 343 F.3d at 1061.`, 'Drummond v. City of Anaheim'],
  ['a volume that contradicts the full citation is told', `${hope}. *Hope*, 563 U.S. at 741.`, 'volumeMismatch'],
  ['two cases of one short name: the volume decides', '*Connick v. Thompson*, 563 U.S. 51, 61 (2011). *Thompson v. Cope*, 900 F.3d 414, 422 (7th Cir. 2018). *Thompson*, 563 U.S. at 64.', 'Connick v. Thompson'],
  ['a short form before its full citation', `*Hope*, 536 U.S. at 741. ${hope}. «*Hope*, 536 U.S. at 741».`, 'Hope v. Pelzer'],
  ['a short form means the citation whose name stands in the sentence before it', 'In *Hope v. Pelzer*, the guards lost. 536 U.S. 730, 739 (2002). They knew. *Hope*, 536 U.S. at 741.', '536 U.S. 730 (2002)'],
  ['a page before such a citation is another case’s', 'In *Hope v. Pelzer*, the guards lost. 536 U.S. 730, 739 (2002). They knew. *Larch*, 536 U.S. at 41.', 'noAntecedent'],
  ['page and line mean the transcript, whatever book was cited before', 'Jane Larch, *On Briefs* 12 (3d ed. 2010). He paid. Tr. 1015:2. It rained. *Id.* at 1015:9–14.', 'Tr.'],
  ['a bare section means the earlier statute', `They sue under 42 U.S.C. § 1983. ${hope}. Liability under § 1983 is personal.`, '42 U.S.C. § 1983'],
  ['star pages belong to a slip opinion of New York', '*Kowalski v. Sand LLC*, 2021 NY Slip Op 50417(U) (Sup. Ct. Kings County 2021). *Id.* at *3.', 'Kowalski v. Sand LLC'],
  ['star pages belong to Blackstone', '4 William Blackstone, *Commentaries* *280. *Id.* at *281.', '4 William Blackstone'],
  ['a supra names the authors by their surnames', 'Felix Frankfurter & Thomas G. Corcoran, *Petty Federal Offenses*, 39 Harv. L. Rev. 917, 922 (1926). Frankfurter & Corcoran, *supra*, at 928.', 'Felix Frankfurter & Thomas G. Corcoran'],
  ['a short form by the volume of the history', '*Dawn Corp. v. Mallory*, 2019 WL 1234567, at *2 (Sup. Ct. N.Y. County Mar. 19, 2019), *modified*, 188 A.D.3d 512 (1st Dep’t 2020). *Dawn*, 188 A.D.3d at 513.', '188 A.D.3d 512 (1st Dep’t 2020)'],
  ['a ¶ short form means the public-domain case of that name', '*Vane v. Ross*, 2019 UT 5, ¶ 9. *Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Vane*, ¶ 13.', 'Vane v. Ross'],
  ['a case goes by the debtor too', 'Knupfer v. Lindblade (In re Dyer), 322 F.3d 1178, 1190 (9th Cir. 2003). Dyer, 322 F.3d at 1191.', 'Knupfer v. Lindblade (In re Dyer)'],
  ['a case goes by the name that its citation gives', '*Nat. Res. Def. Council, Inc. v. FDA*, 760 F.3d 151, 167 (2d Cir. 2014) (“Drug Council”). *Drug Council*, 760 F.3d at 170.', 'Nat. Res. Def. Council'],
  ['a case goes by its initials in its volume', '*Nat. Res. Def. Council, Inc. v. FDA*, 760 F.3d 151, 167 (2d Cir. 2014). *NRDC*, 760 F.3d at 170.', 'Nat. Res. Def. Council'],
  ['a quoted word is no name of a case', '*Ellins v. City of Sierra Madre*, 710 F.3d 1049, 1066 (9th Cir. 2013) (“ratification”). *Ratification*, 711 F.3d at 5.', 'noAntecedent'],
  ['initials of nothing cited mean nothing', '*Nat. Res. Def. Council, Inc. v. FDA*, 760 F.3d 151, 167 (2d Cir. 2014). *ACLU*, 760 F.3d at 170.', 'noAntecedent'],
  ['a section of an executive order is the order’s', 'Exec. Order No. 13,769, 82 Fed. Reg. 8977 (Jan. 27, 2017). *Id.* § 3.', 'Exec. Order No. 13'],
  ['a note’s id. means the note’s own citation', `${drummond}.[^1]\n\n[^1]: ${hope}. «*Id.* at 741».`, 'Hope v. Pelzer'],
  ['a note’s first id. means the citation before the call', `${drummond}.[^1]\n\n[^1]: «*Id.* at 1061». ${hope}.`, 'Drummond v. City of Anaheim'],
  ['the main text never means a footnote', `${drummond}.[^1] «*Id.* at 1061».\n\n[^1]: ${hope}.`, 'Drummond v. City of Anaheim'],
] as const)('%s', ([, brief, expected]) => {
  expect(meaning(brief)).toBe(expected);
});

test('parallel citations are one authority', () => {
  const brief = readBrief('*Hope v. Pelzer*, 536 U.S. 730, 122 S. Ct. 2508 (2002). *Hope*, 122 S. Ct. at 2515.');
  expect(new Set(brief.citations.map(({ authority }) => authority?.key)).size).toBe(1);
});

test('another case of the same name is not the opinion of the library', () => {
  const brief = readBrief('*Perez v. Mortgage Bankers Ass’n*, 575 U.S. 92, 96 (2015). *Perez*, 575 U.S. at 97.');
  expect(brief.authorities.every(({ opinion }) => opinion === undefined)).toBe(true);
});
