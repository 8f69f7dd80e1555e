/**
 * Parts of a document as a pincite names them (table T16 of The Indigo Book 2.0):
 * abbreviation, its plural where it differs, and the words written out.
 */
export interface Subdivision {
  readonly abbreviation: string;
  readonly plural: string;
  readonly words: readonly string[];
}

const ROWS =
  'add.=addendum;amend.,amends.=amendment,amendments;annot.,annots.=annotation,annotations;app.,apps.=appendix,appendices;' +
  'art.,arts.=article,articles;bk.,bks.=book,books;ch.,chs.=chapter,chapters;cl.,cls.=clause,clauses;col.,cols.=column,columns;' +
  'cmt.,cmts.=comment,comments,commentary;dec.,decs.=decision,decisions;dept.,depts.=department,departments;div.,divs.=division,divisions;' +
  'ex.,exs.=example,examples;fig.,figs.=figure,figures;fol.,fols.=folio,folios;n.,nn.=note,notes,footnote,footnotes;' +
  'hist. n.,hist. nn.=historical note,historical notes;hypo.,hypos.=hypothetical,hypotheticals;illus.=illustration,illustrations;' +
  'intro.=introduction;l.,ll.=line,lines;no.,nos.=number,numbers;p.,pp.=page,pages;¶,¶¶=paragraph,paragraphs;para.,paras.=paragraph,paragraphs;' +
  'pt.,pts.=part,parts;pmbl.=preamble;princ.,princs.=principle,principles;r.,rr.=rule,rules;sched.,scheds.=schedule,schedules;' +
  '§,§§=section,sections;sec.,secs.=section,sections;ser.=series,serial;subdiv.,subdivs.=subdivision,subdivisions;' +
  'subsec.,subsecs.=subsection,subsections;supp.,supps.=supplement,supplements;tbl.,tbls.=table,tables;tit.,tits.=title,titles;vol.,vols.=volume,volumes';

const subdivisions: readonly Subdivision[] = ROWS.split(';').map((row) => {
  const [forms = '', words = ''] = row.split('=');
  const [abbreviation = '', plural = abbreviation] = forms.split(',');
  return { abbreviation, plural, words: words.split(',') };
});

/** The subdivision that an abbreviation, plural or word stands for; capitals and a missing stop do not matter. */
export function lookUpSubdivision(text: string): { readonly subdivision: Subdivision; readonly canonical: boolean } | undefined {
  const lower = text.toLowerCase();
  const bare = lower.replace(/\.$/, '');
  const subdivision = subdivisions.find(
    ({ abbreviation, plural, words }) => abbreviation.replace(/\.$/, '') === bare || plural.replace(/\.$/, '') === bare || words.includes(lower),
  );
  return subdivision === undefined
    ? undefined
    : { subdivision, canonical: text === subdivision.abbreviation || text === subdivision.plural };
}
