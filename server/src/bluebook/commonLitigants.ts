/**
 * Parties by whose name alone no case is known: governments, their agencies and the officers sued in their name. R15.2.3
 * of The Indigo Book 2.0; rule 10.9(a)(i) of The Bluebook.
 */
import { lookUpState } from './states.js';

const PLAIN = new Set(
  'united states;u.s.;us;usa;u.s.a.;united states of america;the united states;state;the state;people;the people;commonwealth;government;gov\'t;city;county;cnty.;town;twp.;township;village;borough;commissioner;comm\'r;secretary;sec\'y;attorney general;att\'y gen.;district attorney;director;dir.;administrator;adm\'r;department;dep\'t;board;bd.;commission;comm\'n;agency;respondent;petitioner;warden;postmaster general;superintendent'.split(';'),
);
const OFFICE = /^(?:Comm(?:issione)?['’]?r|Sec(?:retary|['’]y)|Att(?:orney|['’]y) Gen(?:eral|\.)|State of|People of|Commonwealth of|United States|U\.S\. |Dep(?:artmen|['’])t of|Bd\. of|Board of|City of|County of|Cnty\. of|Town of|Village of|City & County of|Fed(?:eral|\.) |Nat(?:ional|['’]l) Lab(?:or|\.) )|(?:Dep['’]t|Department|Comm['’]n|Commission|Agency|Bureau|Auth\.|Authority)(?: of .*)?$/;

const AGENCIES = new Set('ATF BIA BLM CFPB CFTC CIA DEA DHS DOD DOE DOJ DOL DOT EEOC EPA FAA FBI FCC FDA FDIC FEC FEMA FERC FHFA FLRA FTC GSA HHS HUD ICC ICE INS IRS ITC MSPB NLRB NMFS NRC NSA NTSB OCC OPM OSHA PBGC PTO SBA SEC SSA TSA TVA USCIS USDA USPS USPTO VA'.split(' '));

/** Officers of the United States whose names stand in very many captions: attorneys general, commissioners and secretaries. */
const OFFICERS = new Set(
  ('Ashcroft Gonzales Mukasey Holder Lynch Sessions Barr Garland Bondi Reno Meese Thornburgh Levi Kleindienst Massanari Astrue Colvin Berryhill Saul Kijakazi Apfel Chater Barnhart ' +
    'Shalala Sullivan Heckler Harris Bowen Sebelius Burwell Azar Becerra Thompson Leavitt Napolitano Nielsen Mayorkas Noem Chertoff Rumsfeld Babbitt Norton Kempthorne Salazar Zinke Bernhardt Haaland').split(' '),
);

/** A name that stands for a government or office without telling which: "United States", "State", "Commissioner", "SEC". */
export const isCommonLitigant = (name: string): boolean => {
  const plain = name.trim().replaceAll('’', "'");
  return PLAIN.has(plain.toLowerCase()) || AGENCIES.has(plain.replaceAll('.', '')) || lookUpState(plain) !== undefined;
};

/** A party that is a government, an agency or an office. */
export const isGovernment = (party: string): boolean => isCommonLitigant(party) || OFFICE.test(party.trim());

export const isOfficer = (party: string): boolean => OFFICERS.has(party.trim());
