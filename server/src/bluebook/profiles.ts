/**
 * The citation manuals that form is checked against, and the courts that overlay them. Each states what it rests on and the day
 * of that text; what it changes in print is a habit, so that a rule asks for the habit and never for a name.
 */
import { remember, rememberFor } from '../text/remember.js';

export interface Habits {
  /** The manual has "(citation modified)" for a quotation freed of inner marks and citations, and the signal "contrast … with". */
  readonly citationModified: boolean;
  /** The year of the edition follows a section of the United States Code. */
  readonly yearOfCode: boolean;
  /** The year of the edition follows a section of the Code of Federal Regulations. */
  readonly yearOfRegulations: boolean;
  /** The Supreme Court's own print is accepted: "U. S. C.", "C. J.", a comma before "at", "2, n. 3", no named reporters. */
  readonly supremeCourt: boolean;
}

export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** Day or year of the text it rests on; absent where it was not verified. */
  readonly date?: string;
  /** What it changes, one sentence each. */
  readonly changes: readonly string[];
}

const MODERN: Habits = { citationModified: true, yearOfCode: false, yearOfRegulations: true, supremeCourt: false };

export const profiles: readonly Profile[] = [
  {
    id: 'bluebook-22',
    title: 'The Bluebook, 22d edition',
    source: 'The Bluebook (22d ed. 2025), by way of The Indigo Book 2.0 where the two agree',
    date: '2025',
    changes: ['“(citation modified)” is the form for a tidied quotation.', '“Contrast … with” is a signal.', 'The United States Code in force has no year.'],
  },
  {
    id: 'bluebook-21',
    title: 'The Bluebook, 21st edition',
    source: 'The Bluebook (21st ed. 2020)',
    date: '2020',
    changes: ['A tidied quotation keeps the note it has, “(cleaned up)” too.', '“Contrast … with” is no signal.', 'The United States Code in force has no year.'],
  },
  {
    id: 'indigo-2',
    title: 'The Indigo Book 2.0',
    source: 'The Indigo Book 2.0 (rev. Aug. 11, 2023)',
    date: '2023-08-11',
    changes: ['A tidied quotation keeps the note it has, “(cleaned up)” too.', '“Contrast … with” is no signal.', 'The United States Code in force has no year.'],
  },
];

/** Practice, which no rule of these courts states. */
const PRACTICE = 'Regulations need no year: this is practice before the court, not its rule.';

export const overlays: readonly Profile[] = [
  {
    id: 'scotus',
    title: 'Supreme Court of the United States',
    source: 'Sup. Ct. R. 24, 33.1, 34',
    date: '2023-01-01',
    changes: [
      'The Court’s own print is accepted: “U. S. C.”, “C. J.”, a comma before “at” in short citations, early volumes without their reporter’s name.',
      'Recent terms may be cited to the Supreme Court Reporter beside a blank page.',
      'Federal statutes are cited to the United States Code where they stand in it (34.5).',
    ],
  },
  {
    id: 'ca9',
    title: 'United States Court of Appeals for the Ninth Circuit',
    source: '9th Cir. R. 28-2.8, 30-1, 32-1, 36-3; Fed. R. App. P. 32',
    date: '2020-12-01',
    changes: [
      'Excerpts of record are cited 2-ER-145.',
      'Unpublished dispositions of the circuit before 2007 are reported.',
      PRACTICE,
    ],
  },
  {
    id: 'caed',
    title: 'United States District Court for the Eastern District of California',
    source: 'E.D. Cal. L.R. 133(i); 9th Cir. R. 36-3',
    changes: ['Unpublished dispositions of the Ninth Circuit before 2007 are reported.', PRACTICE],
  },
  {
    id: 'cdcal',
    title: 'United States District Court for the Central District of California',
    source: 'C.D. Cal. L.R. 11-3.9; 9th Cir. R. 36-3',
    changes: ['Unpublished dispositions of the Ninth Circuit before 2007 are reported.', PRACTICE],
  },
  {
    id: 'ndcal',
    title: 'United States District Court for the Northern District of California',
    source: 'N.D. Cal. Civ. L.R. 3-4(d), (e); 9th Cir. R. 36-3',
    changes: ['Unpublished dispositions of the Ninth Circuit before 2007 are reported.', PRACTICE],
  },
  {
    id: 'cal-state',
    title: 'California courts, Bluebook style',
    source: 'Cal. R. Ct. 1.200, 3.1113(c), 8.1115',
    changes: [
      'California reporters may be closed up (Cal.App.5th), and the court may stand beside them.',
      'California decisions have their official reporter first.',
      'Opinions not certified for publication are reported.',
    ],
  },
  {
    id: 'cal-state-csm',
    title: 'California courts, California Style Manual',
    source: 'California Style Manual (4th ed. 2000); Cal. R. Ct. 1.200, 3.1113(c), 8.1115',
    date: '2000',
    changes: [
      'The year follows the name, “*supra*” the short name, and “p.” the “at”; names are not abbreviated by the Bluebook’s tables.',
      'Everything that cal-state changes.',
    ],
  },
];

const ofManual = (profile: string): Partial<Habits> => (profile === 'bluebook-22' ? {} : { citationModified: false, yearOfCode: profile === 'bluebook-20' });

const read = remember((key): Habits => {
  const at = key.indexOf('|');
  const profile = key.slice(0, at);
  const court = key.slice(at + 1);
  return { ...MODERN, ...ofManual(profile), yearOfRegulations: court === '', supremeCourt: court === 'scotus' || profile === 'scotus-opinion' };
});

interface Choice {
  readonly profile: string;
  readonly court: string | null;
}

const settled = rememberFor(({ profile, court }: Choice): Habits => read(`${profile}|${court ?? ''}`));

/** What a profile and a court settle between them. Rules ask for each citation, so that the answer stays with the settings' object. */
export const habitsOf = (choice: Choice): Habits => settled(choice);
