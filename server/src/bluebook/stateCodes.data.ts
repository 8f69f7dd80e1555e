/**
 * Codes of the states and territories: `state|abbreviation|shape|publishers|name|local
 * forms`. Shapes: `s` § x; `a` art. x; `t` tit. x, § x; `c` ch. x, § x; `p` title number
 * before the code; `r` rule number alone; `i` Illinois, chapter before and act/section
 * behind; capitals for regulations (`S` `T` `P` `R`). A publisher of `-` means that the code may stand
 * without one. `*` is the subject of a subject-matter code, listed below under the
 * name behind `@`. From table T3 of The Indigo Book 2.0 (CC0).
 */
export const STATE_CODE_LINES = `
al|Ala. Code|s|-,LexisNexis|Code of Alabama
al|Ala. Admin. Code|R||Alabama Administrative Code
ak|Alaska Stat.|s||Alaska Statutes
ak|Alaska Stat. Ann.|s|West|Alaska Statutes Annotated
ak|Alaska Admin. Code|T||Alaska Administrative Code
az|Ariz. Rev. Stat. Ann.|s|-|Arizona Revised Statutes Annotated|A.R.S.
az|Ariz. Rev. Stat.|s|LexisNexis|Arizona Revised Statutes
az|Ariz. Admin. Code|S||Arizona Administrative Code|A.A.C.
ar|Ark. Code Ann.|s|-,West|Arkansas Code Annotated|A.C.A.
ar|Ark. Code R.|P|LexisNexis|Code of Arkansas Rules
ca|Cal. * Code|s|West,Deering|California * Code|@ca
ca|Cal. Code Regs.|T||California Code of Regulations|C.C.R.
co|Colo. Rev. Stat.|s|-|Colorado Revised Statutes|C.R.S.
co|Colo. Rev. Stat. Ann.|s|West|Colorado Revised Statutes Annotated
co|Colo. Code Regs.|P|-,LexisNexis|Colorado Code of Regulations|CCR
ct|Conn. Gen. Stat.|s|-|General Statutes of Connecticut|C.G.S.
ct|Conn. Gen. Stat. Ann.|s|West|Connecticut General Statutes Annotated
ct|Conn. Agencies Regs.|S||Regulations of Connecticut State Agencies
de|Del. Code Ann.|t|-,West|Delaware Code Annotated|Del. C.
de|Del. Admin. Code|P||Delaware Administrative Code
dc|D.C. Code|s|-|District of Columbia Official Code
dc|D.C. Code Ann.|s|West|District of Columbia Code Annotated
dc|D.C. Mun. Regs.|T||District of Columbia Municipal Regulations|DCMR
fl|Fla. Stat.|s|-|Florida Statutes|F.S.
fl|Fla. Stat. Ann.|s|West,LexisNexis|Florida Statutes Annotated
fl|Fla. Admin. Code Ann.|R||Florida Administrative Code Annotated|F.A.C.
ga|Ga. Code Ann.|s|-,West|Official Code of Georgia Annotated|O.C.G.A.;Off. Code Ga. Ann.
ga|Ga. Comp. R. & Regs.|R||Rules and Regulations of the State of Georgia
hi|Haw. Rev. Stat.|s|-|Hawaii Revised Statutes|HRS
hi|Haw. Rev. Stat. Ann.|s|LexisNexis,West|Hawaii Revised Statutes Annotated
hi|Haw. Code R.|S|LexisNexis|Code of Hawaii Rules
id|Idaho Code|s|-|Idaho Code|I.C.
id|Idaho Code Ann.|s|West|Idaho Code Annotated
id|Idaho Admin. Code|R||Idaho Administrative Code|IDAPA
il|Ill. Comp. Stat.|i|-|Illinois Compiled Statutes|ILCS
il|Ill. Comp. Stat. Ann.|i|West,LexisNexis|Illinois Compiled Statutes Annotated
il|Ill. Admin. Code|T||Illinois Administrative Code
in|Ind. Code|s|-|Indiana Code|I.C.;IC
in|Ind. Code Ann.|s|West,LexisNexis|Indiana Code Annotated
in|Ind. Admin. Code|P||Indiana Administrative Code|I.A.C.;IAC
ia|Iowa Code|s|-|Code of Iowa
ia|Iowa Code Ann.|s|West|Iowa Code Annotated
ia|Iowa Admin. Code|R||Iowa Administrative Code
ks|Kan. Stat. Ann.|s|-,West|Kansas Statutes Annotated|K.S.A.
ks|Kan. Admin. Regs.|S||Kansas Administrative Regulations|K.A.R.
ky|Ky. Rev. Stat. Ann.|s|West,LexisNexis|Kentucky Revised Statutes Annotated|KRS
ky|Ky. Admin. Regs.|P||Kentucky Administrative Regulations|KAR
la|La. Stat. Ann.|s|-|Louisiana Statutes Annotated|La. R.S.;La. Rev. Stat.;La. Rev. Stat. Ann.
la|La. Child. Code Ann.|a|-|Louisiana Children's Code Annotated|La. Ch.C.
la|La. Civ. Code Ann.|a|-|Louisiana Civil Code Annotated|La. C.C.
la|La. Code Civ. Proc. Ann.|a|-|Louisiana Code of Civil Procedure Annotated|La. C.C.P.
la|La. Code Crim. Proc. Ann.|a|-|Louisiana Code of Criminal Procedure Annotated|La. C.Cr.P.
la|La. Code Evid. Ann.|a|-|Louisiana Code of Evidence Annotated|La. C.E.
la|La. Admin. Code|T||Louisiana Administrative Code
me|Me. Stat.|t|-|Maine Statutes|M.R.S.
me|Me. Rev. Stat. Ann.|t|-|Maine Revised Statutes Annotated|M.R.S.A.;Me. Rev. Stat.
me|Me. Code R.|P|LexisNexis|Code of Maine Rules
md|Md. Code Ann., *|s|LexisNexis,West|Maryland Code, *|@md
md|Md. Code Regs.|R||Code of Maryland Regulations|COMAR
ma|Mass. Gen. Laws|c|-|General Laws of Massachusetts|G.L.;M.G.L.
ma|Mass. Gen. Laws Ann.|c|West|Massachusetts General Laws Annotated|M.G.L.A.
ma|Mass. Ann. Laws|c|LexisNexis|Annotated Laws of Massachusetts
ma|Mass. Code Regs.|P||Code of Massachusetts Regulations|C.M.R.;CMR
mi|Mich. Comp. Laws|s|-|Michigan Compiled Laws|MCL;M.C.L.
mi|Mich. Comp. Laws Ann.|s|West|Michigan Compiled Laws Annotated|MCLA;M.C.L.A.
mi|Mich. Comp. Laws Serv.|s|LexisNexis|Michigan Compiled Laws Service
mi|Mich. Admin. Code|R||Michigan Administrative Code
mn|Minn. Stat.|s|-|Minnesota Statutes
mn|Minn. Stat. Ann.|s|West|Minnesota Statutes Annotated
mn|Minn. R.|R||Minnesota Rules
ms|Miss. Code Ann.|s|-,West|Mississippi Code Annotated
ms|Miss. Code R.|P|LexisNexis|Code of Mississippi Rules
mo|Mo. Rev. Stat.|s|-|Missouri Revised Statutes|RSMo
mo|Mo. Ann. Stat.|s|West|Missouri Annotated Statutes|V.A.M.S.
mo|Mo. Code Regs. Ann.|T||Missouri Code of State Regulations
mt|Mont. Code Ann.|s|-,West|Montana Code Annotated|MCA
mt|Mont. Admin. R.|R||Administrative Rules of Montana|ARM
ne|Neb. Rev. Stat.|s|-|Revised Statutes of Nebraska
ne|Neb. Rev. Stat. Ann.|s|LexisNexis,West|Revised Statutes of Nebraska Annotated
ne|Neb. Admin. Code|P||Nebraska Administrative Code
nv|Nev. Rev. Stat.|s|-|Nevada Revised Statutes|NRS;N.R.S.
nv|Nev. Rev. Stat. Ann.|s|LexisNexis,West|Nevada Revised Statutes Annotated
nv|Nev. Admin. Code|S||Nevada Administrative Code|NAC
nh|N.H. Rev. Stat. Ann.|s|-,LexisNexis|New Hampshire Revised Statutes Annotated|RSA
nh|N.H. Code Admin. R. Ann.|R||New Hampshire Code of Administrative Rules
nj|N.J. Stat. Ann.|s|West|New Jersey Statutes Annotated|N.J.S.A.
nj|N.J. Rev. Stat.|s|-|New Jersey Revised Statutes|N.J.R.S.
nj|N.J. Admin. Code|S||New Jersey Administrative Code|N.J.A.C.
nm|N.M. Stat. Ann.|s|-,West,LexisNexis|New Mexico Statutes Annotated|NMSA
nm|N.M. Code R.|S|LexisNexis|Code of New Mexico Rules|NMAC;N.M. Admin. Code
ny|N.Y. * Law|s|McKinney,Consol.,LexisNexis|New York * Law|@ny
ny|N.Y. C.P.L.R.|r|McKinney,Consol.,LexisNexis|New York Civil Practice Law and Rules|C.P.L.R.;CPLR
ny|N.Y. Crim. Proc. Law|s|McKinney,Consol.,LexisNexis|New York Criminal Procedure Law|C.P.L.;CPL
ny|N.Y. Fam. Ct. Act|s|McKinney,Consol.,LexisNexis|New York Family Court Act|F.C.A.
ny|N.Y. Ct. Cl. Act|s|McKinney,Consol.,LexisNexis|New York Court of Claims Act
ny|N.Y. Surr. Ct. Proc. Act|s|McKinney,Consol.,LexisNexis|New York Surrogate's Court Procedure Act|S.C.P.A.
ny|N.Y. U.C.C. Law|s|McKinney,Consol.,LexisNexis|New York Uniform Commercial Code|N.Y. U.C.C.
ny|N.Y.C. Admin. Code|s||New York City Administrative Code
ny|N.Y. Comp. Codes R. & Regs.|T||Official Compilation of Codes, Rules and Regulations of the State of New York|NYCRR;N.Y.C.R.R.
nc|N.C. Gen. Stat.|s|-|General Statutes of North Carolina|N.C.G.S.
nc|N.C. Gen. Stat. Ann.|s|West|North Carolina General Statutes Annotated
nc|N.C. Admin. Code|P||North Carolina Administrative Code
nd|N.D. Cent. Code|s|-|North Dakota Century Code|N.D.C.C.
nd|N.D. Cent. Code Ann.|s|West|North Dakota Century Code Annotated
nd|N.D. Admin. Code|R||North Dakota Administrative Code
oh|Ohio Rev. Code Ann.|s|LexisNexis,West|Ohio Revised Code Annotated|R.C.;O.R.C.
oh|Ohio Admin. Code|R||Ohio Administrative Code|O.A.C.
ok|Okla. Stat.|t|-|Oklahoma Statutes|O.S.
ok|Okla. Stat. Ann.|t|West|Oklahoma Statutes Annotated
ok|Okla. Admin. Code|S||Oklahoma Administrative Code
or|Or. Rev. Stat.|s|-|Oregon Revised Statutes|ORS
or|Or. Rev. Stat. Ann.|s|West|Oregon Revised Statutes Annotated
or|Or. Admin. R.|R||Oregon Administrative Rules|OAR
pa|Pa. Cons. Stat.|p|-|Pennsylvania Consolidated Statutes|Pa.C.S.;Pa.C.S.A.;Pa. C.S.
pa|Pa. Stat. and Cons. Stat. Ann.|p|West|Pennsylvania Statutes and Consolidated Statutes Annotated|Pa. Stat. & Cons. Stat. Ann.;P.S.;Pa. Cons. Stat. Ann.;Pa. Stat. Ann.
pa|Pa. Code|P||Pennsylvania Code
ri|R.I. Gen. Laws|p|-|General Laws of Rhode Island
ri|R.I. Gen. Laws Ann.|p|West|General Laws of Rhode Island Annotated
ri|R.I. Code R.|P|LexisNexis|Code of Rhode Island Rules
sc|S.C. Code Ann.|s|-|Code of Laws of South Carolina Annotated
sc|S.C. Code Ann. Regs.|R||South Carolina Code of Regulations
sd|S.D. Codified Laws|s|-|South Dakota Codified Laws|SDCL
sd|S.D. Admin. R.|R||Administrative Rules of South Dakota|ARSD
tn|Tenn. Code Ann.|s|-,West|Tennessee Code Annotated|T.C.A.
tn|Tenn. Comp. R. & Regs.|R||Rules and Regulations of the State of Tennessee
tx|Tex. * Code Ann.|s|West|Texas * Code Annotated|@tx
tx|Tex. Rev. Civ. Stat. Ann.|a|West|Texas Revised Civil Statutes Annotated
tx|Tex. Bus. Corp. Act Ann.|a|West|Texas Business Corporation Act Annotated
tx|Tex. Code Crim. Proc. Ann.|a|West|Texas Code of Criminal Procedure Annotated|Tex. Code Crim. Proc.
tx|Tex. Ins. Code Ann.|a|West|Texas Insurance Code Annotated
tx|Tex. Admin. Code|P||Texas Administrative Code|TAC
ut|Utah Code Ann.|s|LexisNexis,West|Utah Code Annotated|Utah Code
ut|Utah Admin. Code|R||Utah Administrative Code
vt|Vt. Stat. Ann.|t|-,West|Vermont Statutes Annotated|V.S.A.
vt|Vt. Code R.|P||Code of Vermont Rules
va|Va. Code Ann.|s|-,West|Code of Virginia Annotated|Code of Virginia
va|Va. Admin. Code|P||Virginia Administrative Code
wa|Wash. Rev. Code|s|-|Revised Code of Washington|RCW
wa|Wash. Rev. Code Ann.|s|West,LexisNexis|Revised Code of Washington Annotated
wa|Wash. Admin. Code|S||Washington Administrative Code|WAC
wv|W. Va. Code|s|-|West Virginia Code
wv|W. Va. Code Ann.|s|LexisNexis,West|West Virginia Code Annotated
wv|W. Va. Code R.|S||West Virginia Code of State Rules|W. Va. C.S.R.
wi|Wis. Stat.|s|-|Wisconsin Statutes
wi|Wis. Stat. Ann.|s|West|Wisconsin Statutes Annotated
wi|Wis. Admin. Code|S||Wisconsin Administrative Code
wy|Wyo. Stat. Ann.|s|-,West|Wyoming Statutes Annotated|W.S.
wy|Wyo. Code R.|P|LexisNexis|Code of Wyoming Rules
as|Am. Samoa Code Ann.|s||American Samoa Code Annotated
gu|Guam Code Ann.|p||Guam Code Annotated|G.C.A.
mp|N. Mar. I. Code|p||Northern Mariana Islands Commonwealth Code
pr|P.R. Laws Ann.|t||Laws of Puerto Rico Annotated|L.P.R.A.
vi|V.I. Code Ann.|t||Virgin Islands Code Annotated|V.I.C.
navajo|Navajo Nation Code Ann.|t|West|Navajo Nation Code Annotated
`;

/** Subjects of subject-matter codes, `abbreviation=full form` where the two differ. */
export const CODE_SUBJECTS: Readonly<Record<string, string>> = {
  ca: `
Agric.=Agricultural;Bus. & Prof.=Business and Professions;Civ.=Civil;Civ. Proc.=Civil Procedure;Com.=Commercial;Corp.=Corporations;Educ.=Education
Elec.=Elections;Evid.=Evidence;Fam.=Family;Fin.=Financial;Fish & Game;Food & Agric.=Food and Agricultural;Gov't=Government
Harb. & Nav.=Harbors and Navigation;Health & Safety=Health and Safety;Ins.=Insurance;Lab.=Labor;Mil. & Vet.=Military and Veterans;Penal;Prob.=Probate
Pub. Cont.=Public Contract;Pub. Res.=Public Resources;Pub. Util.=Public Utilities;Rev. & Tax.=Revenue and Taxation;Sts. & High.=Streets and Highways
Unemp. Ins.=Unemployment Insurance;Veh.=Vehicle;Water;Welf. & Inst.=Welfare and Institutions
`,
  md: `
Agric.=Agriculture;Bus. Occ. & Prof.=Business Occupations and Professions;Bus. Reg.=Business Regulation;Com. Law=Commercial Law
Corps. & Ass'ns=Corporations and Associations;Corr. Servs.=Correctional Services;Cts. & Jud. Proc.=Courts and Judicial Proceedings
Crim. Law=Criminal Law;Crim. Proc.=Criminal Procedure;Econ. Dev.=Economic Development;Educ.=Education;Elec. Law=Election Law;Envir.=Environment
Est. & Trusts=Estates and Trusts;Fam. Law=Family Law;Fin. Inst.=Financial Institutions;Health-Gen.=Health-General;Health Occ.=Health Occupations
Hous. & Cmty. Dev.=Housing and Community Development;Hum. Servs.=Human Services;Ins.=Insurance;Lab. & Empl.=Labor and Employment;Land Use
Local Gov't=Local Government;Nat. Res.=Natural Resources;Pub. Safety=Public Safety;Pub. Util.=Public Utility;Real Prop.=Real Property
State Fin. & Proc.=State Finance and Procurement;State Gov't=State Government;State Pers. & Pens.=State Personnel and Pensions;Tax-Gen.=Tax-General
Tax-Prop.=Tax-Property;Transp.=Transportation
`,
  ny: `
Aband. Prop.=Abandoned Property;Agric. Conserv.=Agricultural Conservation;Agric. & Mkts.=Agriculture and Markets
Alco. Bev. Cont.=Alcoholic Beverage Control;Alt. County Gov't=Alternative County Government;Arts & Cult. Aff.=Arts and Cultural Affairs;Banking
Ben. Ord.=Benevolent Orders;Bus. Corp.=Business Corporation;Canal;Civ. Rights=Civil Rights;Civ. Serv.=Civil Service;Com.=Commerce
Coop. Corp.=Cooperative Corporations;Correct.=Correction;County;Crim. Proc.=Criminal Procedure;Debt. & Cred.=Debtor and Creditor
Dom. Rel.=Domestic Relations;Econ. Dev.=Economic Development;Educ.=Education;Elder;Elec.=Election;Em. Dom. Proc.=Eminent Domain Procedure
Empl'rs Liab.=Employers' Liability;Energy;Envtl. Conserv.=Environmental Conservation;Est. Powers & Trusts=Estates, Powers and Trusts;Exec.=Executive
Fin. Serv.=Financial Services;Gen. Ass'ns=General Associations;Gen. Bus.=General Business;Gen. City=General City;Gen. Constr.=General Construction
Gen. Mun.=General Municipal;Gen. Oblig.=General Obligations;High.=Highway;Indian;Ins.=Insurance;Jud.=Judiciary;Jud. Ct. Acts=Judiciary Court Acts
Lab.=Labor;Legis.=Legislative;Lien;Ltd. Liab. Co.=Limited Liability Company;Local Fin.=Local Finance;Mental Hyg.=Mental Hygiene;Mil.=Military
Mult. Dwell.=Multiple Dwelling;Mult. Resid.=Multiple Residence;Mun. Home Rule=Municipal Home Rule;Nav.=Navigation
Not-for-Profit Corp.=Not-for-Profit Corporation;Opt. Cty. Gov't=Optional County Government
Parks Rec. & Hist. Preserv.=Parks, Recreation and Historic Preservation;P'ship=Partnership;Penal;Pers. Prop.=Personal Property
Priv. Hous. Fin.=Private Housing Finance;Pub. Auth.=Public Authorities;Pub. Bldgs.=Public Buildings;Pub. Health=Public Health
Pub. Hous.=Public Housing;Pub. Lands=Public Lands;Pub. Off.=Public Officers;Pub. Serv.=Public Service
Rac. Pari-Mut. Wag. & Breed.=Racing, Pari-Mutuel Wagering and Breeding;R.R.=Railroad;Rapid Trans.=Rapid Transit;Real Prop.=Real Property
Real Prop. Acts.=Real Property Actions and Proceedings;Real Prop. Tax=Real Property Tax;Relig. Corp.=Religious Corporations
Retire. & Soc. Sec.=Retirement and Social Security;Rural Elec. Coop.=Rural Electric Cooperative;Second Class Cities;Soc. Serv.=Social Services
Soil & Water Conserv. Dist.=Soil and Water Conservation Districts;State;State Admin. Proc.=State Administrative Procedure;State Fin.=State Finance
State Print. & Pub. Docs.=State Printing and Public Documents;State Tech.=State Technology;Tax;Town;Transp.=Transportation
Transp. Corp.=Transportation Corporations;Unconsol.=Unconsolidated;U.C.C.=Uniform Commercial Code;Veh. & Traf.=Vehicle and Traffic;Village
Vol. Ambul. Workers' Ben.=Volunteer Ambulance Workers' Benefit;Vol. Fire. Ben.=Volunteer Firefighters' Benefit;Workers' Comp.=Workers' Compensation
`,
  tx: `
Agric.=Agriculture;Alco. Bev.=Alcoholic Beverage;Bus. & Com.=Business and Commerce;Bus. Orgs.=Business Organizations
Civ. Prac. & Rem.=Civil Practice and Remedies;Educ.=Education;Elec.=Election;Est.=Estates;Fam.=Family;Fin.=Finance;Gov't=Government
Health & Safety=Health and Safety;Hum. Res.=Human Resources;Ins.=Insurance;Lab.=Labor;Loc. Gov't=Local Government;Nat. Res.=Natural Resources
Occ.=Occupations;Parks & Wild.=Parks and Wildlife;Penal;Prob.=Probate;Prop.=Property;Spec. Dists.=Special District Local Laws;Tax
Transp.=Transportation;Util.=Utilities;Water
`,
};
