import { lookUpState } from '../bluebook/states.js';
import { matchAt } from './characters.js';
import type { Draft, Place } from './draft.js';
import { partOf, type Reading } from './reading.js';
import { readPincite } from './pincite.js';
import { statuteDraft } from './statute.js';

/** A number of the laws behind their name: "Laws 1234", "Laws ch. 12", "Laws, Part II, 3500". */
const BEHIND = /(Laws|Acts)(?:,? (?:(?:[Cc]h(?:s|ap)?|c|[Pp]ub\. L|P\.A|No|Act No|Act|pp?)\.? ?|, Part [IVX]{1,4}, |Part [IVX]{1,4}, )?)(\d{1,5}(?:-\d{1,4})?)(?![\d\w]|,\d{3})/y;
/** Year or volume and state before it. */
const AHEAD = /(?:^|[\s(“"])(\d{1,4}) ((?:[A-Z][A-Za-z]{0,12}\.? ?){1,3}?) ?((?:Gen\. |Sess\. |Pub\. |Spec\. |Reg\. |Loc\. )?)$/;
/** Ohio sets the bill before its session law: "2002 Am.Sub.S.B. No. 106, ". */
const BILL_AHEAD = /(?:^|[\s(“"])((?:(?:17|18|19|20)\d\d )?(?:Am\. ?|Sub\. ?){0,3}[SH]\. ?B\. (?:No\. )?\d{1,4}, )$/;

/** "1976 N.Y. Laws 2345", "2003 Tex. Gen. Laws 847, 852", "149 Ohio Laws, Part II, 3500": `start` is at "Laws" or "Acts". */
export function readSessionLaw(reading: Reading, start: number, { floor }: Place): Draft | undefined {
  const { text } = reading;
  const behind = matchAt(BEHIND, text, start);
  const [, word = '', number = ''] = behind ?? [];
  if (behind === null) return undefined;
  const low = Math.max(floor, start - 40);
  const ahead = AHEAD.exec(text.slice(low, start));
  if (ahead === null) return undefined;
  const [, volume = '', state = '', kind = ''] = ahead;
  if (lookUpState(state.trim()) === undefined) return undefined;
  const codeStart = start - kind.length - state.length - (text.slice(start - kind.length - state.length - 1, start - kind.length - state.length) === ' ' ? 0 : 1);
  const volumeStart = text.lastIndexOf(volume, codeStart - 1);
  const bill = BILL_AHEAD.exec(text.slice(Math.max(floor, volumeStart - 40), volumeStart))?.[1];
  const from = bill === undefined ? volumeStart : volumeStart - bill.length;
  const codeEnd = start + word.length;
  const end = start + behind[0].length;
  const pinned = readPincite(text, end, { bare: true });
  const code = partOf(text, codeStart, codeEnd);
  return statuteDraft(reading, {
    kind: 'legislative', start: from, coreStart: volumeStart, coreEnd: end, end: pinned?.end ?? end, title: partOf(text, volumeStart, volumeStart + volume.length),
    code: { ...code, canonical: code.text }, sections: [partOf(text, end - number.length, end)], short: false, ...(pinned === undefined ? {} : { pincite: pinned.pincite }),
  });
}
