/**
 * Courts and agencies that American briefs cite. District and bankruptcy courts
 * are made from the districts in `states.data.ts`.
 *
 * Federal: `id|abbreviation|name|level|from-to|circuit|other spellings`.
 * State: `state|id:suffix:level;…`, the first entry being the highest court, whose
 * abbreviation is the state's alone.
 *
 * Identifiers from courts-db (Free Law Project, BSD-2-Clause, see
 * THIRD_PARTY_NOTICES); abbreviations from tables T1, T3 and T9 of The Indigo Book
 * 2.0 (CC0), which correct the source's `9th Cir. BAP`, `2nd Cir.`, `Bankr.D. Colo.`,
 * `Bankr. S.D. Florida` and others.
 */
export const FEDERAL_LINES = `
scotus|U.S.|Supreme Court of the United States|highest|1790||SCOTUS;Sup. Ct.;S. Ct.;U.S. Sup. Ct.;U.S. Supreme Court;Sup. Ct. U.S.;Supreme Court
cadc|D.C. Cir.|United States Court of Appeals for the District of Columbia Circuit|appeals|1893|cadc|CADC
cafc|Fed. Cir.|United States Court of Appeals for the Federal Circuit|appeals|1982|cafc|CAFC;CA Fed.;C.A. Fed.;Federal Circuit
uscfc|Fed. Cl.|United States Court of Federal Claims|special|1992|cafc|Ct. Fed. Cl.;Court of Federal Claims;C.F.C.
clct|Cl. Ct.|United States Claims Court|special|1982-1992|cafc|Claims Court
cc|Ct. Cl.|United States Court of Claims|special|1855-1982||Court of Claims
cit|Ct. Int'l Trade|United States Court of International Trade|special|1980|cafc|C.I.T.;Ct. Intl. Trade;Court of International Trade;CIT
cusc|Cust. Ct.|United States Customs Court|special|1926-1980|
ccpa|C.C.P.A.|Court of Customs and Patent Appeals|appeals|1929-1982|
cca|Ct. Cust. App.|Court of Customs Appeals|appeals|1910-1929|
com|Comm. Ct.|United States Commerce Court|special|1910-1913|
tax|T.C.|United States Tax Court|special|1942||Tax Ct.;Tax Court;U.S. Tax Ct.;U.S.T.C.
bta|B.T.A.|United States Board of Tax Appeals|special|1924-1942|
cavc|Vet. App.|United States Court of Appeals for Veterans Claims|special|1988|cafc|C.A.V.C.;Ct. App. Vet. Cl.
armfor|C.A.A.F.|United States Court of Appeals for the Armed Forces|special|1994||Court of Appeals for the Armed Forces
cma|C.M.A.|United States Court of Military Appeals|special|1951-1994|
jpml|J.P.M.L.|Judicial Panel on Multidistrict Litigation|special|1968||Jud. Pan. Mult. Lit.
tecoa|Temp. Emer. Ct. App.|Temporary Emergency Court of Appeals|appeals|1971-1993||Temp. Emerg. Ct. App.;T.E.C.A.
eca|Emer. Ct. App.|Emergency Court of Appeals|appeals|1942-1961|
reglrailreorgct|Reg'l Rail Reorg. Ct.|Special Court, Regional Rail Reorganization Act|special|1973|
fisc|FISA Ct.|Foreign Intelligence Surveillance Court|special|1978||Foreign Intel. Surv. Ct.;F.I.S.C.
fiscr|FISA Ct. Rev.|Foreign Intelligence Surveillance Court of Review|appeals|1978||Foreign Intel. Surv. Ct. Rev.
acca|A. Ct. Crim. App.|United States Army Court of Criminal Appeals|special|||A.C.C.A.;Army Ct. Crim. App.
afcca|A.F. Ct. Crim. App.|United States Air Force Court of Criminal Appeals|special|||A.F.C.C.A.
nmcca|N-M. Ct. Crim. App.|United States Navy-Marine Corps Court of Criminal Appeals|special|||N.M.C.C.A.;N.M. Ct. Crim. App. (Navy)
cgcca|C.G. Ct. Crim. App.|United States Coast Guard Court of Criminal Appeals|special|||C.G.C.C.A.
mc|Ct. Mil. Comm'n Rev.|United States Court of Military Commission Review|special|2006||U.S.C.M.C.R.;C.M.C.R.
ptab|P.T.A.B.|Patent Trial and Appeal Board|agency|2012|cafc|PTAB
ttab|T.T.A.B.|Trademark Trial and Appeal Board|agency||cafc|TTAB
bpai|B.P.A.I.|Board of Patent Appeals and Interferences|agency|1984-2012|cafc
nlrb|N.L.R.B.|National Labor Relations Board|agency|1935||NLRB
bia|B.I.A.|Board of Immigration Appeals|agency|1940||BIA
usag|Att'y Gen.|Attorney General of the United States|agency|||A.G.
olc|O.L.C.|Office of Legal Counsel|agency|1977||OLC
fcc|F.C.C.|Federal Communications Commission|agency|1934||FCC
ftc|F.T.C.|Federal Trade Commission|agency|1914||FTC
ferc|F.E.R.C.|Federal Energy Regulatory Commission|agency|1977||FERC
sec|S.E.C.|Securities and Exchange Commission|agency|1934||SEC
icc|I.C.C.|Interstate Commerce Commission|agency|1887-1995||ICC
stb|S.T.B.|Surface Transportation Board|agency|1996||STB
mspb|M.S.P.B.|Merit Systems Protection Board|agency|1979||MSPB
nrc|N.R.C.|Nuclear Regulatory Commission|agency|1975||NRC
aec|A.E.C.|Atomic Energy Commission|agency|1946-1975|
flra|F.L.R.A.|Federal Labor Relations Authority|agency|1978||FLRA
eab|E.A.B.|Environmental Appeals Board|agency|1992||EAB
ntsb|N.T.S.B.|National Transportation Safety Board|agency|1967||NTSB
fmshrc|F.M.S.H.R.C.|Federal Mine Safety and Health Review Commission|agency|1977||FMSHRC
oshrc|O.S.H.R.C.|Occupational Safety and Health Review Commission|agency|1970||OSHRC
natmedbd|N.M.B.|National Mediation Board|agency|1934|
gao|Comp. Gen.|Comptroller General of the United States|agency|1921||GAO
usda|U.S.D.A.|Department of Agriculture|agency|||USDA
eeoc|E.E.O.C.|Equal Employment Opportunity Commission|agency|1964||EEOC
cftc|C.F.T.C.|Commodity Futures Trading Commission|agency|1974||CFTC
ibla|I.B.L.A.|Interior Board of Land Appeals|agency|1970||IBLA
asbca|A.S.B.C.A.|Armed Services Board of Contract Appeals|agency|1949||ASBCA
itc|U.S. Int'l Trade Comm'n|United States International Trade Commission|agency|||ITC;U.S.I.T.C.
uscirct|U.S. Cir. Ct.|United States Circuit Courts|trial|-1911|
`;

/** Federal districts that are no more: `id|abbreviation|name|state`. */
export const FORMER_DISTRICTS = `
ald|D. Ala.|Alabama|al
californiad|D. Cal.|California|ca
fld|D. Fla.|Florida|fl
gad|D. Ga.|Georgia|ga
illinoisd|D. Ill.|Illinois|il
indianad|D. Ind.|Indiana|in
iad|D. Iowa|Iowa|ia
kyd|D. Ky.|Kentucky|ky
lad|D. La.|Louisiana|la
michd|D. Mich.|Michigan|mi
missd|D. Miss.|Mississippi|ms
mod|D. Mo.|Missouri|mo
nyd|D.N.Y.|New York|ny
ncd|D.N.C.|North Carolina|nc
ohiod|D. Ohio|Ohio|oh
pennsylvaniad|D. Pa.|Pennsylvania|pa
tennessed|D. Tenn.|Tennessee|tn
texd|D. Tex.|Texas|tx
vad|D. Va.|Virginia|va
washd|D. Wash.|Washington|wa
wvad|D.W. Va.|West Virginia|wv
wisd|D. Wis.|Wisconsin|wi
illinoised|E.D. Ill.|Eastern Illinois|il
southcarolinaed|E.D.S.C.|Eastern South Carolina|sc
southcarolinawd|W.D.S.C.|Western South Carolina|sc
canalzoned|D.C.Z.|the Canal Zone|
`;

export const STATE_COURT_LINES = `
al|ala;alacivapp:Civ. App.:i;alacrimapp:Crim. App.:i;alactapp:Ct. App.:i;alacirct:Cir. Ct.:t
ak|alaska;alaskactapp:Ct. App.:i;alaskasuperct:Super. Ct.:t
az|ariz;arizctapp:Ct. App.:i;ariztaxct:Tax Ct.:t;arizsuperct:Super. Ct.:t
ar|ark;arkctapp:Ct. App.:i;arkcirct:Cir. Ct.:t
ca|cal;calctapp:Ct. App.:i;caldistctapp:Dist. Ct. App.:i;calappdeptsuper:App. Dep't Super. Ct.:i;calsuperct:Super. Ct.:t;calag:Att'y Gen.:a
co|colo;coloctapp:App.:i;colodistct:Dist. Ct.:t
ct|conn;connappct:App. Ct.:i;connsuperct:Super. Ct.:t;conncirct:Cir. Ct.:t;conncp:C.P.:t
de|del;delch:Ch.:t;delsuperct:Super. Ct.:t;delfamct:Fam. Ct.:t;delctcompl:Ct. Com. Pl.:t
dc|dc;dcsuperct:Super. Ct.:t;dcmunct:Mun. Ct.:t
fl|fla;fladistctapp:Dist. Ct. App.:i;flacirct:Cir. Ct.:t;flacntyct:Cnty. Ct.:t
ga|ga;gactapp:Ct. App.:i;gasuperct:Super. Ct.:t;gabusct:Bus. Ct.:t
hi|haw;hawapp:Ct. App.:i;hawcirct:Cir. Ct.:t
id|idaho;idahoctapp:Ct. App.:i;idahodistct:Dist. Ct.:t
il|ill;illappct:App. Ct.:i;illcirct:Cir. Ct.:t;illctcl:Ct. Cl.:t
in|ind;indctapp:Ct. App.:i;indapp:App.:i;indtc:T.C.:t;indsuperct:Super. Ct.:t;indcirct:Cir. Ct.:t
ia|iowa;iowactapp:Ct. App.:i;iowadistct:Dist. Ct.:t
ks|kan;kanctapp:Ct. App.:i;kandistct:Dist. Ct.:t
ky|ky;kyctapp:Ct. App.:i;kycirct:Cir. Ct.:t
la|la;lactapp:Ct. App.:i;ladistct:Dist. Ct.:t
me|me;mesuperct:Super. Ct.:t;mebusct:Bus. Ct.:t
md|md;mdctspecapp:App. Ct.:i;mdctspecappold:Ct. Spec. App.:i;mdcirct:Cir. Ct.:t
ma|mass;massappct:App. Ct.:i;masssuperct:Super. Ct.:t;massdistct:Dist. Ct.:t;massappdiv:App. Div.:i;masslandct:Land Ct.:t
mi|mich;michctapp:Ct. App.:i;michctcl:Ct. Cl.:t;michcirct:Cir. Ct.:t
mn|minn;minnctapp:Ct. App.:i;minntaxct:T.C.:t;minndistct:Dist. Ct.:t
ms|miss;missctapp:Ct. App.:i;misscirct:Cir. Ct.:t;missch:Ch.:t
mo|mo;moctapp:Ct. App.:i;mocirct:Cir. Ct.:t
mt|mont;montdistct:Dist. Ct.:t
ne|neb;nebctapp:Ct. App.:i;nebdistct:Dist. Ct.:t
nv|nev;nevapp:Ct. App.:i;nevdistct:Dist. Ct.:t
nh|nh;nhsuperct:Super. Ct.:t
nj|nj;njsuperctappdiv:Super. Ct. App. Div.:i;njsuperct:Super. Ct.:t;njsuperctch:Super. Ct. Ch. Div.:t;njsuperctlaw:Super. Ct. Law Div.:t;njtaxct:Tax Ct.:t;njch:Ch.:t;njsupct:Sup. Ct.:i
nm|nm;nmctapp:Ct. App.:i;nmdistct:Dist. Ct.:t
ny|ny;nyappdiv:App. Div.:i;nyappterm:App. Term:i;nysupct:Sup. Ct.:t;nyctcl:Ct. Cl.:t;nyfamct:Fam. Ct.:t;nysurct:Sur. Ct.:t;nycivct:Civ. Ct.:t;nycrimct:Crim. Ct.:t;nycityct:City Ct.:t;nycountyct:Cnty. Ct.:t;nydistct:Dist. Ct.:t;nychanct:Ch.:t;nygenterm:Gen. Term:i
nc|nc;ncctapp:Ct. App.:i;ncsuperct:Super. Ct.:t;ncbizct:Super. Ct. (Bus. Ct.):t
nd|nd;ndctapp:Ct. App.:i;nddistct:Dist. Ct.:t
oh|ohio;ohioctapp:Ct. App.:i;ohiocp:Ct. Com. Pl.:t;ohioctcl:Ct. Cl.:t;ohiomunct:Mun. Ct.:t
ok|okla;oklacivapp:Civ. App.:i;oklacrimapp:Crim. App.:h;okladistct:Dist. Ct.:t
or|or;orctapp:Ct. App.:i;ortc:T.C.:t;orcirct:Cir. Ct.:t
pa|pa;pasuperct:Super. Ct.:i;pacommwct:Commw. Ct.:i;pactcompl:Ct. Com. Pl.:t
ri|ri;risuperct:Super. Ct.:t
sc|sc;scctapp:Ct. App.:i;sccirct:Cir. Ct.:t;scch:Ch.:t
sd|sd;sdcirct:Cir. Ct.:t
tn|tenn;tennctapp:Ct. App.:i;tenncrimapp:Crim. App.:i;tennch:Ch. Ct.:t;tenncirct:Cir. Ct.:t
tx|tex;texcrimapp:Crim. App.:h;texapp:App.:i;texcivapp:Civ. App.:i;texctapp:Ct. App.:h;texcommnapp:Comm'n App.:h;texdistct:Dist. Ct.:t;texbizct:Bus. Ct.:t
ut|utah;utahctapp:Ct. App.:i;utahdistct:Dist. Ct.:t
vt|vt;vtsuperct:Super. Ct.:t
va|va;vactapp:Ct. App.:i;vacc:Cir. Ct.:t
wa|wash;washctapp:Ct. App.:i;washsuperct:Super. Ct.:t
wv|wva;wvactapp:Ct. App.:i;wvctcl:Ct. Cl.:t;wvcirct:Cir. Ct.:t
wi|wis;wisctapp:Ct. App.:i;wiscirct:Cir. Ct.:t
wy|wyo;wyodistct:Dist. Ct.:t
as|amsamoa;amsamoatrialct:Trial Div.:t
gu|guam;superctguam:Super. Ct.:t
mp|nmariana;nmisuperct:Commw. Super. Ct.:t
pr|prsupreme;prapp:Cir.:i;prsuperct:Super. Ct.:t
vi|visupreme;visuperct:Super. Ct.:t
navajo|navajo;navajodistct:D. Ct.:t
`;
