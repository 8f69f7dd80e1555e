/** A sentence that takes back what the one before it reports. */
const TAKES_BACK = [
  /^(?:[Bb]ut )?(?:[Ii]t|[Tt]hey|(?:[Tt]he|[Tt]hat) (?:court|panel|opinion|decision|case|majority)|\p{Lu}[\p{L}.’']+(?: \p{Lu}[\p{L}.’']+)?) (?:does|did|do|is|was|says|said|held|holds|found|finds|went|decided|ruled|has)(?:n['’]t)? (?:\w+ )?(?:not\b|no(?:thing|ne)?\b|never\b|no such|the (?:opposite|reverse|contrary|other way)|otherwise|neither)/u,
  /^(?:but )?(?:that|this|these|those)\b.{0,60}?\b(?:wrong|mistaken|incorrect|false|inaccurate|not so|not what|not true|not right|not the (?:holding|law|case)|misread\w*|misstat\w*|mischaracteri\w*|an error|in error|untrue|backwards?|the dissent['’]?s?|dissent|overstat\w*)/i,
  /^(?:not so|wrong|hardly|to the contrary|quite the (?:opposite|reverse|contrary)|on the contrary|nothing (?:of|in|could)|no[,.;—]|no such|just the (?:opposite|reverse)|far from it|the (?:opposite|reverse|contrary) is true)\b/i,
  /^the (?:opinion|court|panel|decision|case|passage|quotation|sentence) (?:says|held|holds|said|comes?|is|was|appears?|decided) .{0,30}\b(?:opposite|reverse|contrary|nothing|no such|dissent|otherwise)\b/i,
  /^(?:neither|none|nothing)\b.{0,40}\b(?:so|said|held|decided|holds|says|correct|true|right)\b/i,
];

/** "Perez found no violation" may take back what stands before it, but says something itself. */
const RULES = /^(?:[Bb]ut )?(?:\S+ ){1,3}?(?:held|holds|found|finds|decided|ruled) (?:that )?(?:no(?:t|ne)?|neither) (?!such\b)\p{L}/u;

/** Whether a sentence refutes the one before. */
export const refutes = (sentence: string): boolean => {
  const text = sentence.trim().slice(0, 160);
  return TAKES_BACK.some((pattern) => pattern.test(text));
};

/** "Not so:" and what follows it. */
const LEAD = /^(?:not so|wrong|hardly|to the contrary|quite the (?:opposite|reverse|contrary)|on the contrary|just the (?:opposite|reverse)|far from it)\s?[:;,.—–-]+\s?/i;
/** Fewest words behind it that say something themselves. */
const FEWEST_WORDS = 6;

/** Words of somebody's, which say something themselves. */
const QUOTES = /[“"][^”"]{40,}[”"]/;

/** Whether a sentence does nothing but refute. */
export function onlyRefutes(sentence: string): boolean {
  const text = sentence.trim();
  if (!refutes(text)) return false;
  const lead = LEAD.exec(text);
  if (lead !== null) {
    const rest = text.slice(lead[0].length);
    return rest.split(' ').length < FEWEST_WORDS || onlyRefutes(rest);
  }
  return !RULES.test(text) && !QUOTES.test(text);
}

const DENIES = [
  /\b(?:a |the )?(?:mistake|wrong|an? error|inaccurate|incorrect|false|untrue|not true|not so|misleading) (?:to (?:say|read|cite|claim|suggest|call|treat|describe|think|suppose|conclude|assert)|that|for)\b/i,
  /\b(?:misread|misreads|misreading|misstate|misstates|mischaracterize|mischaracterizes|overread|overreads|distorts?|twists?|overstates)\b/i,
  /\b(?:should|must|can|could|may|need|ought|is|was)(?: ?not|n['’]t) (?:to )?(?:be )?(?:read|taken|cited|understood|stretched|invoked|treated|confused)\b/i,
  /\b(?:does|do|did)(?: ?not|n['’]t) (?:stand for|mean that|say (?:so|that)|suggest that|support (?:the|that))/i,
  /^(?:contrary to|nor is it|nor was it|nor does|nor did|it is not|it was not|it is no|whatever|far from|nothing in (?!the record))\b/i,
  /\b(?:is|are|was|were) (?:simply |flatly |plainly |just )?(?:wrong|mistaken|incorrect|false|inaccurate)\b(?! and)/i,
  /\b(?:is|was) not (?:that|such a) (?:case|decision|holding|rule)\b/i,
  /\b(?:nothing|no \w+|neither \w+|little|hardly anything)\b[^.;]{0,40}\b(?:supports?|bears? out|backs?|sustains?|warrants?|justif(?:y|ies)|lends?)\b[^.;]{0,30}\b(?:contention|claim|assertion|argument|reading|notion|idea|suggestion|position|view|proposition|premise|theory)s?\b/i,
  /\b(?:there is|there's|finds?) (?:no|little) (?:basis|support|warrant|authority|foundation|ground)\b[^.;]{0,30}\b(?:contention|claim|assertion|argument|reading|notion|idea|suggestion|position|view|proposition|premise|theory|that|to say)\b/i,
  /\bno (?:reader|reading|fair reading|one could)\b/i,
  /\bwould (?:be a mistake|misread|misstate|be wrong)/i,
];

/** One of these words is in each of them; most sentences have none. */
const DENYING = /mis|over|distort|twist|wrong|false|error|incorrect|inaccurate|untrue|not |n['’]t |contrary|nor |far from|nothing|neither|little|hardly|whatever|\bno /i;

/** Whether a sentence itself denies what it reports: "It would be a mistake to say that …". */
export const denies = (sentence: string): boolean => DENYING.test(sentence) && DENIES.some((pattern) => pattern.test(sentence));
