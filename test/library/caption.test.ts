import { describe, expect, it } from 'vitest';
import { importOpinion } from '../../server/src/library/importOpinion.js';
import type { OpinionRecord } from '../../server/src/library/opinion.js';

function record(text: string): OpinionRecord {
  const result = importOpinion(text);
  if ('problem' in result) throw new Error(result.problem);
  return result.record;
}

const ninth = 'UNITED STATES COURT OF APPEALS\nFOR THE NINTH CIRCUIT\n';
const body = 'We hold that the notice was timely because the clerk stamped it on the last day.';

/** An opinion that ends so; `opening` is its first paragraph. */
const ending = (end: string, opening = body, front = ''): string =>
  `${ninth}\nALDER, INC., Plaintiff-Appellant,\nv.\nBIRCH COMPANY, Defendant-Appellee.\n\nNo. 20-11111\n\nFiled March 4, 2021\n\n${front}OPINION\n\nALBA, Circuit Judge:\n\n${opening}\n\nThe district court dismissed the claim, and the state court had affirmed the fine.\n\n${end}\n`;

describe('what a court did', () => {
  it.each([
    ['AFFIRMED.', 'affirmed', 'affirmed'],
    ['The judgment is affirmed in part, reversed in part, and the case is remanded.', 'affirmed in part, reversed in part, and remanded', 'mixed'],
    ['We therefore AFFIRM the judgment in part and REVERSE it in part.', 'affirmed in part, and reversed in part', 'mixed'],
    ['We vacate the judgment and remand for trial.', 'vacated and remanded', 'vacated'],
    ['The order that dismissed the complaint is reversed.', 'reversed', 'reversed'],
    ['For these reasons, we affirm the judgment of the appellate court, which reversed the judgment of the trial court.', 'affirmed', 'affirmed'],
    ['The appeal is dismissed.', 'dismissed', 'dismissed'],
    ['The petition for review is DENIED.', 'petition denied', 'other'],
    ['We grant the petition for review, vacate the order, and remand to the agency.', 'petition granted, vacated, and remanded', 'vacated'],
    ['The petition for a writ of certiorari is granted, the judgment is reversed, and the case is remanded.', 'reversed and remanded', 'reversed'],
    ['The order should be reversed, and the matter remitted.', 'reversed and remitted', 'reversed'],
    ['We reverse the judgment of the court of appeals and render judgment for the lessee.', 'reversed and rendered', 'reversed'],
    ['The conviction is affirmed and the sentence is reversed as to the fine.', 'affirmed and reversed as to the fine', 'mixed'],
    ['The motion is granted, and the cross-motion is denied.', 'motion granted; cross-motion denied', 'other'],
    ['The Clerk is directed to enter judgment for Alder.', 'judgment for plaintiff', 'other'],
    ['The Clerk shall enter judgment for defendant.', 'judgment for defendant', 'other'],
    ['The order is enforced in part and set aside in part.', 'enforced in part, and set aside in part', 'other'],
    ['We reverse the order and remand with instructions to vacate the conviction.', 'reversed and remanded', 'reversed'],
    ['The order that kept the sheriff in the case must be reversed. AFFIRMED IN PART, REVERSED IN PART, AND REMANDED.', 'affirmed in part, reversed in part, and remanded', 'mixed'],
    ['The judgment is reversed as to the lien and otherwise affirmed.', 'reversed as to the lien and affirmed', 'mixed'],
    ['The motion is GRANTED as to Claim 2 and DENIED as to Claim 3.', 'motion granted in part and denied in part', 'other'],
    ['The Court being equally divided, the judgment is affirmed.', 'affirmed', 'affirmed'],
  ])('%s', (end, statement, kind) => {
    expect(record(ending(end)).disposition).toEqual({ kind, statement: end.includes('divided') ? `${statement} by an equally divided court` : statement });
  });

  it('is told in the first sentence where the court decides there', () => {
    const opening = 'Order, Supreme Court, Kings County, entered May 1, 2012, which granted the motion dismissing the complaint, reversed, on the law, and the complaint reinstated.';
    expect(record(ending('That rule is old.', opening)).disposition).toEqual({ kind: 'reversed', statement: 'reversed' });
  });

  it('is not what a question or another court asks for', () => {
    expect(record(ending('We are asked whether to vacate or remand. What matters is whether vacatur is proper.\n\nThe petition for review is granted.')).disposition.statement).toBe('petition granted');
  });

  it('names each court below that Illinois names', () => {
    expect(record(ending('Appellate court judgment affirmed.\n\nCircuit court judgment reversed.\n\nCause remanded.')).disposition).toEqual({ kind: 'mixed', statement: 'appellate court judgment affirmed; circuit court judgment reversed; cause remanded' });
  });
});

/** A slip opinion whose running heads shorten the names. */
const slip = (caption: string, head: string, text: string): string =>
  `${ninth}\n${caption}\n\nFiled March 4, 2021\n\nOPINION\n\nALBA, Circuit Judge:\n\n${text}\n\f2        ${head}\n\n${text}\n\f        ${head}        3\n\n${text} AFFIRMED.\n`;

describe('names', () => {
  it.each([
    ['MAPLE ORCHARDS, INC.,\nPlaintiff-Appellant,\nv.\nJUNIPER MUTUAL INSURANCE COMPANY,\nDefendant-Appellee.\n\nNo. 20-11111', 'MAPLE ORCHARDS V. JUNIPER MUTUAL', body, 'Maple Orchards, Inc. v. Juniper Mutual Insurance Company'],
    ['DOLORES IVERS,\nPlaintiff-Appellant,\nv.\nPINNACLE FREIGHT LINES, INC.,\nDefendant-Appellee.\n\nNo. 20-11111', 'IVERS V. PINNACLE FRGT. LINES', body, 'Ivers v. Pinnacle Freight Lines, Inc.'],
    ['UNITED STATES OF AMERICA,\nPlaintiff-Appellee,\nv.\nDEREK HOLLOWAY,\nDefendant-Appellant.\n\nNo. 20-11111', 'UNITED STATES V. HOLLOWAY', 'Holloway was sentenced in March.', 'United States v. Holloway'],
    ['COMMONWEALTH OF PENNSYLVANIA, Appellee v. ORRIN TANSY, Appellant\n\nNo. 1414', '', 'Appellant, Orrin Tansy, appeals from the judgment of sentence.', 'Commonwealth of Pennsylvania v. Tansy'],
    ['STATE OF OREGON,\nPlaintiff,\nv.\nCEDAR CREEK COMPANY,\nDefendant.\n\nNo. 20-11111', 'STATE OF OREGON V. CEDAR CREEK COMPANY', 'The company was found guilty.', 'State of Oregon v. Cedar Creek Company'],
    ['ALDER FEED COMPANY,\nPlaintiff-Appellant,\nv.\nROLAND PIKE and LARCH STATE BANK,\nDefendants-Appellees.\n\nNo. 20-11111', '', `Pike sold the corn. ${body}`, 'Alder Feed Company v. Pike'],
    ['ALDER COMPANY,\nPlaintiff,\nv.\nDUNE AND HEATH COMPANY,\nDefendant.\n\nNo. 20-11111', '', body, 'Alder Company v. Dune and Heath Company'],
    ['══════════\nNo. 20-11111\n══════════\nAlder Gathering, L.L.C.,\nPetitioner,\nv.\nDaniel Birch and Emma Birch,\nRespondents', '', body, 'Alder Gathering, L.L.C. v. Birch'],
    ['CASE NO.:\n2020AP1177\nCOMPLETE TITLE:\nState of Wisconsin ex rel. Gerda Holm,\nPlaintiff-Respondent,\nv.\nAlder Area School Board,\nDefendant-Appellant.', '', body, 'State of Wisconsin ex rel. Holm v. Alder Area School Board'],
    ['Supreme Court Case No. 20SA311\nHonorable Lyle T. Sand, Judge\n\nApplicant-Appellant:\nTown of Alder,\nv.\nOpposer-Appellee:\nDaniel Birch.', '', body, 'Town of Alder v. Birch'],
    ['It may be cited as State ex rel. Pike v. Alder Cty. Bd. of Elections, Slip Opinion No. 2022-Ohio-9981.\n\nTHE STATE EX REL. PIKE v. ALDER COUNTY BOARD OF ELECTIONS ET AL.', '', body, 'State ex rel. Pike v. Alder County Board of Elections'],
    ['HAZEL JUNIPER,\n\nAppellant,\n\nv.                                   S-19-0077\n\nLARCH COUNTY WATER DISTRICT,\n\nAppellee.', '', 'The headgate was old. Juniper sued.', 'Juniper v. Larch County Water District'],
  ])('%s', (caption, head, text, name) => {
    expect(record(slip(caption, head, text)).caseName).toBe(name);
  });
});

it.each([
  ['No. 13-2001, 2014 WL 0000000 (8th Cir. Sept. 3, 2014)', ['13-2001']],
  ['No. 512, 2010', ['512, 2010']],
  ['512\nCA 11-01999', ['512 CA 11-01999']],
  ['Nos. 15-4021/4022', ['15-4021', '15-4022']],
  ['Supreme Court Case No. 20SA311', ['20SA311']],
  ['No. 2020AP1177', ['2020AP1177']],
  ['No. SC2022-0917', ['SC2022-0917']],
  ['No. SJC-12903', ['SJC-12903']],
  ['No. 97114-2', ['97114-2']],
  ['Appeal, No. 88, Jan. T., 1968', ['88']],
  ['TILLBROOK SCHOOL DISTRICT NO. 12, Appellee.\n\nNo. 21-90117', ['21-90117']],
  ['PIPEFITTERS LOCAL NO. 5, Appellee.\n\nNo. 21-90117', ['21-90117']],
  ['Slip Opinion No. 2022-Ohio-9981\n(No. 2022-1190—Submitted March 1, 2022)', ['2022-1190']],
])('docket numbers of %s', (line, dockets) => {
  expect(record(`${ninth}\nALDER V. BIRCH\n\n${line}\n\nFiled March 4, 2021\n\nOPINION\n\nALBA, Circuit Judge:\n\n${body} AFFIRMED.\n`).docket).toEqual(dockets);
});

it('the whole bench is read where its lines are far apart', () => {
  const text = `${ninth}\nALDER V. BIRCH\n\nNo. 20-11111\n\nBefore\n\n\nAlba, Chief Judge,\n\nCedar and Dune, Circuit Judges.\n\n\nMarch 4, 2021\n\n\nCEDAR, Circuit Judge. ${body} Affirmed.\n`;
  expect(record(text).panel.map(({ surname }) => surname)).toEqual(['Alba', 'Cedar', 'Dune']);
});

it('the service that a file comes from stays with the opinion', () => {
  const text = `${body} The judgment is AFFIRMED.`;
  const opinion = { resource_uri: 'https://elsewhere.invalid/api/rest/v4/opinions/900001/', absolute_url: '/opinion/800001/alder-v-birch/', plain_text: `ALDER V. BIRCH\n\nALBA, Circuit Judge:\n\n${text}\n` };
  expect(record(JSON.stringify(opinion)).source).toEqual({ name: 'CourtListener', url: 'https://www.courtlistener.com/opinion/800001/alder-v-birch/' });
  expect(record(JSON.stringify({ name_abbreviation: 'Alder v. Birch', casebody: { opinions: [{ type: 'majority', author: 'ALBA, J.', text }] } })).source).toEqual({ name: 'Caselaw Access Project' });
  expect(record(JSON.stringify({ ...opinion, resource_uri: undefined, absolute_url: undefined })).source).toBeUndefined();
});

it('an opinion for the court that nobody signs is joined by those who concur behind it', () => {
  const text = `SUPREME COURT OF FLORIDA\n\nALDER, INC.,\nPetitioner,\nvs.\nBIRCH COMPANY,\nRespondent.\n\nNo. SC2022-0917\n\nMarch 9, 2023\n\nPER CURIAM.\n\n${body}\n\nIt is so ordered.\n\nCEDAR, C.J., and DUNE and HEATH, JJ., concur.\n\nLARCH, J., dissents with an opinion.\n\nLARCH, J., dissenting.\n\nI would hold that the notice was late, since the clerk was asleep.\n`;
  const { parts, panel } = record(text);
  expect(parts.find(({ kind }) => kind === 'per_curiam')?.joinedBy).toEqual(['Cedar', 'Dune', 'Heath']);
  expect(panel.map(({ surname }) => surname)).toEqual(['Cedar', 'Dune', 'Heath', 'Larch']);
});
