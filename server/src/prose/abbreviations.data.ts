/**
 * Words that legal prose prints with a full stop that ends no sentence, without the stop. Drawn from the Bluebook's tables of
 * case-name words, courts, reporters, places, court documents, months and titles (T1, T6, T7, T10 to T13, BT1), less those
 * that are English words of their own.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  `
Acad Accid Acct Adel Adjmt Adm Admin Admis Adv Advert Advoc Aff Afg Afr Agric Ala Alb Alg Am Amend Angl Ann Ans App
Appl Apr Arb Arg Ariz Ark Arm Art Ass'n Ass'ns Assemb Assoc Atl Att'y Att'ys Aug Austl Auth Auto Ave Azer Bah Bahr
Balt Bangl Bankr Barb Bd Behav Belg Belr Berm Bhd Bldg Blvd Bol Bor Bos Bosn Bots Br Braz Brit Bros Bulg Burk Bus Cal
Calif Capt Cas Cath Cent Cert Cf Ch Chanc Chap Chem Chi Chron Cin Cinci Cir Circ Civ Cl Clev Cmdr Cmn Cmty Cnty Co Col
Coll Colo Colom Colum Com Comm Comm'n Comm'r Comm'rs Commw Comp Compar Comput Con Concil Condo Conf Cong Conn Consol
Constr Cont Cont'l Contemp Conv Coop Corp Corps Corr Cos Cosm Couns Countercl Cpl Cranch Crim Croat Ct Ctr Cty Cumb
Cust Dall Deb Dec Decl Decls Def Defs Del Delinq Dem Den Denv Dep Dep't Dept Det Dev Dick Dipl Dir Disc Disp Dist
Distrib Div Djib Dkt Doc Dom Dr Duq Econ Ed Educ Elec Emer Emerg Emp Eng Eng'g Eng'r Ent Env Envtl Eq Equip Eri Err
Esq Eth Eur Evid Ex Exch Exec Exp Expl Exs Fac Fam Feb Fed Fed'n Fern Fid Fig Figs Fin Fla Fm Fort Found Fr Ga Gam Gen
Geo Geor Ger Gib Glob Gonz Gov Gov'r Gov't Gr Gren Grp Guad Guar Guat Harv Haw Herz Hisp Hist Hon Hond Hosp Hous Ill
Imp Inc Ind Indem Indep Indon Indus Ineq Info Inj Ins Insolv Inst Instr Int Int'l Intell Interdisc Interrog Intl Inv
Ir Isr JJ Jan Jax Jr Jud Jurid Juris Just Juv Kan Kaz Kor Kos Ky Kyrg LLC La Lab Lab'y Lat Leb Leg Legis Liab Liber
Libr Liech Lim Lith Litig Loc Loy Lt Ltd Lux Maced Mach Madag Mag Magis Maint Maj Malay Mar Marq Mart Mass Matrim Md
Me Mech Med Melb Mem Merch Messrs Met Metro Mex Mfg Mfr Mgmt Mia Mich Micr Mil Min Minn Misc Miss Mkt Mktg Mo Mod Mong
Mont Mortg Mot Mozam Mr Mrs Ms Mt Mtn Mun Muni Mut Mx Myan Namib Nat Nat'l Ne Neb Negl Negot Neth Nev Newsl Nicar Nor
Nos Nov Nw Obj Oct Off Oh Okla Op Opp Ord Org Oy Pa Pac Pak Para Pat Penn Pepp Pers Persp Pet Ph Pharm Phila Phx Pitt
Pk Pl Pls Pnl Pol Prac Prelim Prerog Pres Priv Prob Probs Proc Prod Produc Prof Prot Psych Pt Pub Qtr Rd Rec Recons
Ref Refin Reg Regl Regul Rehab Rehabil Rel Reorg Rep Reprod Reps Req Res Resol Resp Rev Rom Rptr Rsch Rsrv Rts Russ Ry
Sal Sam Sav Sch Sci Se Sec Sec'y Sen Sens Sept Serb Serv Sess Sey Sgt Slovk Slovn Soc Soc'y Socio Sol Solic Solom Som
Spec Sr St Stan Stat Ste Stud Subcomm Summ Super Supp Suppl Supt Sur Surin Surr Sw Swaz Swed Switz Sys Taj Tanz Tchr
Tech Tel Telecomm Temp Tenn Term Terr Tex Thai Tol Tpk Tr Transcon Transp Trib Trin Trs Tul Tunis Turkm Twp Ukr Unif
Univ Urb Uru Util Uzb Va Val Vand Venez Vet Viet Vill Vt Wash Wchstr Wel Wheat Wis Wk Wkly Wm Wyo Zam Zim abr aff'd al
amend amends ann annot anon approx apps art arts bibliog bk ca cert cf ch chs cir cit cl cls cmt col dec dept div drft
ed eds etc ex ff fn fol hist illus intro juris ll mem mimeo ms nn nom offprt op par para paras pmbl pp princ prob prtg
repl reprt rev'd sched sec secs ser spec subdiv subsec supp tbl tent tit unabr v ver viz vol vols vs
`
    .trim()
    .split(/\s+/),
);

/** Abbreviations that always stand before something: whatever follows them goes on with the sentence. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `v vs rel Mr Mrs Ms Mx Messrs Dr Prof Hon Sgt Lt Col Capt Cpl Cmdr Maj Gen Gov Sen Rep Sens Reps Pres Supt St Nos Ex Exs Fig Figs Dkt
cf Cf viz ca approx vol vols ch chs art arts amend amends pp p cl cls e.g i.e E.g I.e eg ie`
    .trim()
    .split(/\s+/),
);

/** Words that open sentences and hardly ever go on with a citation or a name. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `The This That These Those It Its He She They We You In Under After Before Because Although Though While When Where Whether If As
But Nor Yet So Thus Therefore Accordingly Moreover Further Furthermore However Nevertheless Nonetheless Here There Then Indeed Rather
Instead See Id Ibid Compare Contra Even Once Since Such Upon What Who Why Not Nothing Neither Both Each Every Any Some Our Their His
Her An Plaintiff Plaintiffs Defendant Defendants Appellant Appellants Appellee Appellees Petitioner Petitioners Respondent Respondents
Likewise Similarly Finally Second Third Fourth Next Later Nowhere Only Unlike Like Another Additionally Consequently Hence Conversely
Notably Viewed Given Absent`
    .trim()
    .split(/\s+/),
);
