/**
 * Words of case names and their abbreviations: `abbreviation=word,word`, entries
 * between semicolons or line breaks. From tables T11 and T12 of The Indigo Book
 * 2.0 (CC0); plurals follow a rule and are not listed unless they break it.
 */
export const CASE_NAME_WORDS = `
Acad.=Academic,Academy;Acct.=Accountant,Accounting,Accountancy;Admin.=Administrative,Administration;Adm'r=Administrator;Adm'x=Administratrix
Advert.=Advertising;Advoc.=Advocate,Advocacy;Aff.=Affair;Afr.=Africa,African;Agric.=Agriculture,Agricultural;All.=Alliance;Alt.=Alternative
Amend.=Amendment;Am.=America,American;&=and;Ann.=Annual;App.=Appellate;Arb.=Arbitration,Arbitrator;A.I.=Artificial Intelligence;Assoc.=Associate
Ass'n=Association;Atl.=Atlantic;Att'y=Attorney;Auth.=Authority;Auto.=Automobile,Automotive;Ave.=Avenue;Bankr.=Bankruptcy;Behav.=Behavior,Behavioral
Bd.=Board;Broad.=Broadcaster,Broadcasting;Bhd.=Brotherhood;Bros.=Brothers;Bldg.=Building;Bus.=Business,Businesses;Cap.=Capital
Cas.=Casualty,Casualties;Cath.=Catholic;Ctr.=Center,Centre;Cent.=Central;Chem.=Chemical;Child.=Children;Chron.=Chronicle;Cir.=Circuit;Coal.=Coalition
Coll.=College;Comment.=Commentary;Comm'n=Commission;Comm'r=Commissioner;Comm.=Committee;Commc'n=Communication;Cmty.=Community;Co.=Company
Compar.=Comparative;Comp.=Compensation;Comput.=Computer,Computing,Computational;Condo.=Condominium;Conf.=Conference;Cong.=Congress,Congressional
Consol.=Consolidated;Constr.=Construction;Contemp.=Contemporary;Cont'l=Continental;Cont.=Contract;Conv.=Conveyance,Conveyancer
Coop.=Cooperation,Cooperative;Corp.=Corporate,Corporation;Corr.=Corrections,Correctional;Cosm.=Cosmetic;Couns.=Counselor,Counseling;Cnty.=County
Def.=Defend,Defender,Defense,Defensive;Delinq.=Delinquent,Delinquency;Dep't=Department;Det.=Detention;Dev.=Developer,Development;Dig.=Digest
Digit.=Digital;Dipl.=Diplomacy;Dir.=Director;Disc.=Discount;Disp.=Dispute;Distrib.=Distributor,Distributing,Distribution;Dist.=District;Div.=Division
Dr.=Doctor;E.=East,Eastern;Econ.=Economic,Economical,Economics,Economy;Ed.=Editor,Editorial;Educ.=Educate,Education,Educating,Educational,Educator
Elec.=Electric,Electrical,Electricity,Electronic;Emp.=Employee,Employer,Employment;Enf't=Enforcement;Eng'r=Engineer;Eng'g=Engineering;Eng.=English
Enter.=Enterprise;Ent.=Entertainment;Env't=Environment,Environmental;Equal.=Equality;Equip.=Equipment;Est.=Estate;Exam'r=Examiner;Exch.=Exchange
Exec.=Executive;Ex'r=Executor;Ex'x=Executrix;Expl.=Exploration,Exploratory;Exp.=Exporter,Exportation;Fac.=Faculty;Fed.=Federal;Fed'n=Federation
Fid.=Fidelity;Fin.=Finance,Financial,Financing;Fort.=Fortnightly;F.=Forum;Found.=Foundation;Gen.=General;Glob.=Global;Gov't=Government;Grp.=Group
Guar.=Guaranty,Guarantor;Hisp.=Hispanic;Hist.=Historical,History;Hosp.=Hospital,Hospitality;Hous.=Housing;Hum.=Human;Imp.=Import,Importer,Importation
Inc.=Incorporated;Indem.=Indemnity;Indep.=Independence,Independent;Indus.=Industry,Industries,Industrial;Ineq.=Inequality;Info.=Information
Inst.=Institute,Institution;Ins.=Insurance;Intell.=Intellectual;Intel.=Intelligence;Interdisc.=Interdisciplinary;Int.=Interest;Int'l=International
Inv.=Investment,Investor;J.=Journal,Journals;Jud.=Judicial;Jurid.=Juridical;Juris.=Jurisprudence;Just.=Justice;Juv.=Juvenile;Lab.=Labor
Lab'y=Laboratory;L.=Law;Law.=Lawyer;Legis.=Legislate,Legislation,Legislative;Liab.=Liability;Libr.=Library,Librarian;Ltd.=Limited;Litig.=Litigation
Loc.=Local;Mach.=Machine,Machinery;Mag.=Magazine;Maint.=Maintenance;Mgmt.=Management;Mfr.=Manufacturer;Mfg.=Manufacturing;Mar.=Maritime;Mkt.=Market
Mktg.=Marketing;Matrim.=Matrimonial;Mech.=Mechanic,Mechanical;Med.=Medical,Medicinal,Medicine;Mem'l=Memorial;Merch.=Merchant,Merchandise,Merchandising
Metro.=Metropolitan;Mil.=Military;Min.=Mineral;Mod.=Modern;Mortg.=Mortgage;Mun.=Municipal,Municipality;Mut.=Mutual;Nat'l=National;Nat'y=Nationality
Nat.=Natural;Negl.=Negligence;Negot.=Negotiation,Negotiator;Newsl.=Newsletter;N.=North,Northern;Ne.=Northeast,Northeastern;Nw.=Northwest,Northwestern
No.=Number;Off.=Office,Official;Op.=Opinion;Ord.=Order;Org.=Organization,Organizing;Pac.=Pacific;Par.=Parish;P'ship=Partnership;Pat.=Patent
Pers.=Person,Personal,Personnel;Persp.=Perspective;Pharm.=Pharmaceutic,Pharmaceutical;Phil.=Philosophical,Philosophy;Plan.=Planning;Pol'y=Policy
Pol.=Politic,Political,Politics;Prac.=Practical,Practice,Practitioner;Pres.=Preserve,Preservation;Priv.=Privacy,Private;Prob.=Probate,Probation
Probs.=Problems;Proc.=Proceedings,Procedure;Prod.=Product,Production;Pro.=Profession,Professional;Prop.=Property;Prot.=Protection
Psych.=Psychological,Psychologist,Psychology;Pub.=Public;Publ'n=Publication;Publ'g=Publishing;Q.=Quarterly;R.R.=Railroad;Ry.=Railway;Rec.=Record
Ref.=Referee;Refin.=Refining,Refinement;Reg'l=Regional;Reg.=Register;Regul.=Regulation,Regulator,Regulatory;Rehab.=Rehabilitation,Rehabilitative
Rel.=Relation;Rep.=Report,Reporter;Reprod.=Reproduction,Reproductive;Rsch.=Research;Rsrv.=Reservation,Reserve;Resol.=Resolution
Res.=Resource,Resources;Resp.=Responsibility;Rest.=Restaurant;Ret.=Retirement;Rev.=Review,Revista;Rts.=Rights;Rd.=Road;Sav.=Savings;Sch.=School
Sci.=Science,Scientific;Scot.=Scottish;Sec'y=Secretary;Sec.=Security,Securities;Sent'g=Sentencing;Serv.=Service;S'holder=Shareholder,Stockholder
Soc.=Social;Soc'y=Society;Socio.=Sociological,Sociology;Solic.=Solicitor;Sol.=Solution;S.=South,Southern;Se.=Southeast,Southeastern
Sw.=Southwest,Southwestern;Stat.=Statistic,Statistics,Statistical;S.S.=Steamship,Steamships;St.=Street;Stud.=Studies;Subcomm.=Subcommittee
Sup. Ct.=Supreme Court;Sur.=Surety;Sys.=System,Systems;Tax'n=Taxation;Tchr.=Teacher;Tech.=Technical,Technique,Technological,Technology
Telecomm.=Telecommunication;Tel.=Telephone,Telegraph;Temp.=Temporary;Twp.=Township;Transcon.=Transcontinental;Transnat'l=Transnational
Transp.=Transport,Transportation;Trib.=Tribune;Tr.=Trust,Trustee;Tpk.=Turnpike;Unif.=Uniform;U.S.=United States;Univ.=University;Urb.=Urban
Util.=Utility;Vill.=Village;Wk.=Week;Wkly.=Weekly;W.=West,Western;Y.B.=Yearbook,Year Book
`;

/** Places, `name=abbreviation`. A place that is written out in full is not listed. */
export const PLACES = `
Alabama=Ala.;Arizona=Ariz.;Arkansas=Ark.;California=Cal.;Colorado=Colo.;Connecticut=Conn.;Delaware=Del.;Florida=Fla.;Georgia=Ga.;Hawaii=Haw.
Illinois=Ill.;Indiana=Ind.;Kansas=Kan.;Kentucky=Ky.;Louisiana=La.;Maine=Me.;Maryland=Md.;Massachusetts=Mass.;Michigan=Mich.;Minnesota=Minn.
Mississippi=Miss.;Missouri=Mo.;Montana=Mont.;Nebraska=Neb.;Nevada=Nev.;New Hampshire=N.H.;New Jersey=N.J.;New Mexico=N.M.;New York=N.Y.
North Carolina=N.C.;North Dakota=N.D.;Oklahoma=Okla.;Oregon=Or.;Pennsylvania=Pa.;Rhode Island=R.I.;South Carolina=S.C.;South Dakota=S.D.
Tennessee=Tenn.;Texas=Tex.;Vermont=Vt.;Virginia=Va.;Washington=Wash.;West Virginia=W. Va.;Wisconsin=Wis.;Wyoming=Wyo.;Baltimore=Balt.;Boston=Bos.
Chicago=Chi.;Dallas=Dall.;District of Columbia=D.C.;Houston=Hous.;Los Angeles=L.A.;Miami=Mia.;New York City=N.Y.C.;Philadelphia=Phila.;Phoenix=Phx.
San Francisco=S.F.;American Samoa=Am. Sam.;Northern Mariana Islands=N. Mar. I.;Puerto Rico=P.R.;Virgin Islands=V.I.;Afghanistan=Afg.;Albania=Alb.
Algeria=Alg.;Angola=Angl.;Antigua & Barbuda=Ant. & Barb.;Argentina=Arg.;Armenia=Arm.;Australia=Austl.;Azerbaijan=Azer.;Bahamas=Bah.;Bahrain=Bahr.
Bangladesh=Bangl.;Barbados=Barb.;Belarus=Belr.;Belgium=Belg.;Bermuda=Berm.;Bolivia=Bol.;Bosnia and Herzegovina=Bosn. & Herz.;Botswana=Bots.
Brazil=Braz.;Bulgaria=Bulg.;Burkina Faso=Burk. Faso;Canada=Can.;Cayman Islands=Cayman Is.;Central African Republic=Cent. Afr. Rep.;Colombia=Colom.
Congo, Republic of the=Congo;Croatia=Croat.;Czech Republic=Czech;Denmark=Den.;Djibouti=Djib.;Dominican Republic=Dom. Rep.;El Salvador=El Sal.
England=Eng.;Equatorial Guinea=Eq. Guinea;Eritrea=Eri.;Estonia=Est.;Ethiopia=Eth.;Europe=Eur.;Falkland Islands=Falkland Is.;Finland=Fin.;France=Fr.
Gambia=Gam.;Germany=Ger.;Gibraltar=Gib.;Great Britain=Gr. Brit.;Greenland=Green.;Grenada=Gren.;Guadeloupe=Guad.;Guatemala=Guat.;Guyana=Guy.
Honduras=Hond.;Hong Kong=H.K.;Hungary=Hung.;Iceland=Ice.;Indonesia=Indon.;Ireland=Ir.;Israel=Isr.;Italy=It.;Jamaica=Jam.;Kazakhstan=Kaz.
North Korea=N. Kor.;South Korea=S. Kor.;Kosovo=Kos.;Kyrgyzstan=Kyrg.;Latvia=Lat.;Lebanon=Leb.;Liberia=Liber.;Liechtenstein=Liech.;Lithuania=Lith.
Luxembourg=Lux.;Macau=Mac.;Macedonia=Maced.;Madagascar=Madag.;Malaysia=Malay.;Marshall Islands=Marsh. Is.;Martinique=Mart.;Mexico=Mex.
Micronesia=Micr.;Moldova=Mold.;Mongolia=Mong.;Mozambique=Mozam.;Myanmar=Myan.;Namibia=Namib.;Netherlands=Neth.;New Zealand=N.Z.;Nicaragua=Nicar.
North America=N. Am.;Northern Ireland=N. Ir.;Norway=Nor.;Pakistan=Pak.;Panama=Pan.;Papua New Guinea=Papua N.G.;Paraguay=Para.;Philippines=Phil.
Pitcairn Island=Pitcairn Is.;Poland=Pol.;Portugal=Port.;Romania=Rom.;Russia=Russ.;Saint Helena=St. Helena;Saint Kitts & Nevis=St. Kitts & Nevis
Saint Lucia=St. Lucia;Saint Vincent & the Grenadines=St. Vincent;Scotland=Scot.;Senegal=Sen.;Serbia=Serb.;Seychelles=Sey.;Singapore=Sing.
Slovakia=Slovk.;Slovenia=Slovn.;Solomon Islands=Solom. Is.;Somalia=Som.;South Africa=S. Afr.;South America=S. Am.;Suriname=Surin.;Swaziland=Swaz.
Sweden=Swed.;Switzerland=Switz.;Tajikistan=Taj.;Tanzania=Tanz.;Thailand=Thai.;Trinidad & Tobago=Trin. & Tobago;Tunisia=Tunis.;Turkey=Turk.
Turkmenistan=Turkm.;Turks & Caicos Islands=Turks & Caicos Is.;Ukraine=Ukr.;United Arab Emirates=U.A.E.;United Kingdom=U.K.;Uruguay=Uru.
Uzbekistan=Uzb.;Vatican City=Vatican;Venezuela=Venez.;Vietnam=Viet.;British Virgin Islands=Virgin Is.;Zambia=Zam.;Zimbabwe=Zim.
`;
