/**
 * American reporters, one form a line, ordered by folded form (see `reporterKey`):
 * an edition as `abbreviation|kind|start-end#lastVolume|jurisdiction|court|name`, a
 * name of `=` repeating the edition before; a variant as `variant>abbreviation`, with
 * further abbreviations behind further `>` where it has several readings. Forms that
 * fold to an edition's own key are not listed again.
 *
 * Facts from reporters-db (Free Law Project, BSD-2-Clause, see
 * THIRD_PARTY_NOTICES) and tables T1 and T3 of The Indigo Book 2.0 (CC0).
 * Corrected against the tables: the dates of F. Supp. (1932-1998), F. Supp. 2d
 * (1998-2014), F.R.D. (1940), F.3d and F. App'x (to 2021), Cal. 5th (2016) and of
 * later series that the source dates from the first; unspaced and wrongly spaced
 * abbreviations.
 */
export const REPORTER_LINES = `
(So. 2nd)>So. 2d
A.|r|1885-1938#200|||Atlantic Reporter
A,2d>A.2d
A.2d|r|1938-2010#999|||=
A.2nd>A.2d
A.3d|r|2010|||=
A.3rd>A.3d
A.D.|s|1896-1955|ny|nyappdiv|New York Supreme Court Appellate Division Reports
A.D.2d|s|1955-2004|ny|nyappdiv|=
A.D.3d|s|2003|ny|nyappdiv|=
A.D. Cases>Am. Disabilities Cas. (BNA)
A.E.C.|f||us|aec|Atomic Energy Commission Reports
A.F.Rep.>Alaska Fed.
A.F.T.R.>A.F.T.R. (RIA)
A.F.T.R. (P-H)|p||us||American Federal Tax Reports
A.F.T.R. (RIA)|p|-1957|us||=
A.F.T.R. 2d>A.F.T.R.2d (RIA)
A.F.T.R.2d (RIA)|p|1958|us||=
A.K. Marsh.|s|1817-1821|ky||Kentucky Reports, Marshall, A.K
A.L.R.|p|1919-1948|||American Law Reports
A.L.R.2d|p|1948-1965|||=
A.L.R.3d|p|1965-1980|||=
A.L.R.4th|p|1980-1991|||=
A.L.R.5th|p|1992-2005|||=
A.L.R.6th|p|2005|||=
A.L.R. Fed.|f||us||American Law Reports Annotated, Federal
A.L.R. Fed. 2d|f||us||=
A.L.T. Bankr.>Am. Law T. Rep. Bankr.
A.M.C.|p|1923|||American Maritime Cases
A.N.>Abb. N. Cas.
A.N.C.>Abb. N. Cas.
AOA|s||oh||Anderson's Unreported Ohio Appellate Cases
A.R.>A.
ARK.>Ark.
A.Rep.>A.
AWCC|n||ar||Arkansas Neutral Citation (Workers Compensation Commission)
AZ|n||az||Arizona Neutral Citation
Abb.|f|1863-1871|us||Abbott, United States Circuit and District Court Reports
Abb. (U. S.)>Abb.
Abb. Adm.|p||||Abbott's Admiralty Reports
Abb. Ct. App.|s|1807-1869|ny||Abbott's Court of Appeals Decisions
Abb. Ct. App. Dec.>Abb. Ct. App.
Abb. N. C.>Abb. N. Cas.
Abb. N. Cas.|s|1876-1894|ny||Abbott's New Cases
Abb.P.R.>Abb. Pr.
Abb. Pr.|s|1854-1865|ny||Abbott's Practice Reports
Abb. Pr. (n.s.)|s|1863-1875|ny||=
Abb.Pr.Rep.>Abb. Pr.
Abb.Prac.>Abb. Pr.
Abb. Rep.>Abb.
Abb. U. S.>Abb.
Abbott's Pr.Rep.>Abb. Pr.
Abbott's Prac.Rep.>Abb. Pr.
Abbott P.R.>Abb. Pr.
Abbott Pr.Rep.>Abb. Pr.
Abbott Pract.Cas.>Abb. Pr.
Abbotts|p||||Abbott's Reports
Abs>Ohio Law Abs.
Accom. Disabilities Dec. (CCH)|p||||CCH Accommodating Disabilities Decisions
Add.|s|1791-1799|pa||Reports of cases of the State of Pennsylvania by Alexander Addison
Adm. Rec.|p||||Admiralty Records
Adv. S.|s||ms||Mississippi Reporter Advance Sheets
Agric. Dec.|f||us|usda|Agriculture Decisions
Aik.|s|1825-1828|vt||Vermont Reports, Aikens
Aik. Rep.>Aik.
Ak.>Ark.
Ak. App.>Ark. App.
Ala.|s|1840-1976|al|ala|Alabama Reports
Ala. (N.S.)>Ala.
Ala. 2d|s|1977|al|ala|=
Ala. App.|s|1910-1976|al||Alabama Appellate Courts Reports
Ala. App. LEXIS|d|1911-1969|al
Ala. Civ. App. LEXIS|d||al
Ala. Crim. App. LEXIS|d||al
Ala. LEXIS|d||al
Ala. Rep.>Ala.
Alas. App. LEXIS|d||ak
Alas. LEXIS|d||ak
Alaska|s|1884-1959|ak|akd|Alaska Reports
Alaska Fed.|s|1869-1937|ak||Alaska Federal Reports
Alaska Fed.R.>Alaska Fed.
Alaska Fed.Rep.>Alaska Fed.
Alb. Law J.|j||||Albany Law Journal
Alk.>Alaska
All.>Allen
All. Rep.>Allen
Allen|s|1861-1867|ma||Massachusetts Reports, Allen
Am. & Eng. R. Cas.|p|1879-1895|||American and English Railroad Cases
Am. Ann. Cas.|p|1904-1912|||American Annotated Cases
Am. B.R.|p||||American Bankruptcy Reports
Am. B.R. (N.S.)|p||||=
Am. B.R. (n.s.)>Am. B.R. (N.S.)
Am. D.>Am. Dec.
Am. Dec.|f||us||American Decisions
Am. Dec's.>Am. Dec.
Am. Disabilities Cas. (BNA)|p||||Americans with Disabilities Cases (BNA)
Am. Disabilities Dec.|p||||Americans with Disabilities Decisions
Am. Jur.|j|1829-1843|||American Jurist and Law Magazine
Am. L. C.>Am. Lead. Cas.
Am. L. Cas>Am. Lead. Cas.
Am. L. Reg., n.s.>Am. Law Reg. (N.S.)
Am. Law J.>Amer. Law J.
Am. Law J. (N. S.)>Amer. Law J. (N.S.)
Am. Law J. (U. S.)>Amer. Law J.
Am. Law. Rec.|f|1872-1887|us||American Law Record
Am. Law Reg.|j|1853-1861|||American Law Register
Am. Law Reg. (N.S.)|j|1862-1878|||=
Am Law Rev.>Amer. L. Rev.
Am. Law T.|f|1870-1871|us||American Law Times
Am. Law T. (N. S.)>Am. Law T. Rep. (N.S.)
Am. Law T. Rep.>Am. Law T.
Am. Law T. Rep. (N.S.)|f|1874-1877|us||American Law Times Reports, New Series
Am. Law T. Rep. (U. S. Cts.)>Am. Law T. Rep. U.S. Cts.
Am. Law T. Rep. Bankr.|p||us||American Law Times, Bankruptcy Reports, United States Courts
Am. Law T. Rep. U.S. Cts.|f|1868-1874|us||American Law Times Reports, United States Courts
Am. Lead. Cas.|f||us||American Leading Cases
Am. Leading Cas>Am. Lead. Cas.
Am. Neg. Ca.|s|1789-1897|||American Negligence Cases
Am. Neg. Cas.|s|1789-1907|||=
Am. Neg. Cases|s|1789-1987|||=
Am. Negl. Cas.>Am. Neg. Ca.>Am. Neg. Cases
Am. Rep.|p||||American Reports
Am. Reports>Am. Rep.
Am. Ry. Rep.|f|1873-1881|us||American Railway Reports
Am. S. R.>Am. St. Rep.
Am. Samoa|s|1900-1975|as||American Samoa Reports
Am. Samoa 2d|s|1978-1999|as||=
Am. Samoa 3d|s|1993|as||=
Am. St. R.>Am. St. Rep.
Am. St. Rep.|s|1888|||American State Reports
Am. Tribal Law|s|1997|||West's American Tribal Law Reporter
Amer. Jur.>Am. Jur.
Amer. L. Rev.|j||||American Law Review
Amer. Law J.|j|1808-1817|||American Law Journal
Amer. Law J. (N.S.)|j|1848-1852|||American Law Journal, New Series
Amer. Law Reg.>Am. Law Reg.
Amer. Law Reg. (N. S.)>Am. Law Reg. (N.S.)
Amer. Law Rev.>Amer. L. Rev.
Amer. Law T. Rep.|f|1868-1873|us||American Law Times Reports, New Series
American Leading Cases>Am. Lead. Cas.
American Leading Cases (U.S.)>Am. Lead. Cas.
Anderson's Ohio App. Cas.>Ohio App. Unrep.
Ant. N.P. Cas.|s|1807-1851|ny||Anthon's Nisi Prius Cases
Anth.>Ant. N.P. Cas.
Anthon N.P.(N.Y.)>Ant. N.P. Cas.
Ap.2d.>A.D.2d
App.>Ohio App.
App. Com'r Pat.|p|1881|||Appeals from the Commissioner of Patents
App. Com'r of Pat.>App. Com'r Pat.
App. Com'rs Pat.>App. Com'r Pat.
App. Com. Pat.>App. Com'r Pat.
App. Comm. Pat.>App. Com'r Pat.
App. Comr. Pat.>App. Com'r Pat.
App. D.C.|s|1893-1941|dc|cadc|Appeal Cases, District of Columbia
App Div>A.D.
App.Div.(N.Y.)>A.D.
App. Div. 2d.>A.D.2d
App. Div. 3d.>A.D.3d
App. Div. Rep.>A.D.
Ariz.|s|1866|az||Arizona Reporter
Ariz. Adv. Rep.|s|1987|az||Arizona Advance Reports
Ariz. App.|s|1965-1976|az|arizctapp|Arizona Appeals Reports
Ariz. App. LEXIS|d||az
Ariz. App. Unpub. LEXIS|d||az
Ariz. LEXIS|d||az
Ariz. Tax LEXIS|d||az
Ariz. Unpub. LEXIS|d||az
Arizona Cases Digest|s||az||Arizona Cases Digest
Ark.|n|2009|ar|ark|Arkansas Reports
Ark.|s|1837-2008|ar||=
Ark. Adv. Op.|s||ar||Arkansas (AR) Advanced Opinions
Ark. App.|s|1981-2008|ar|arkctapp|Arkansas Appellate Reports
Ark. App.|n|2009|ar|arkctapp|=
Ark. App'x|s||ar||Arkansas Appendix
Ark. App. LEXIS|d||ar
Ark. Appx.>Ark. App'x
Ark. LEXIS|d||ar
Ark. Rep.>Ark.
Ark. Terr. Rep.>Hempst.
Armstrong. Election Cases|s|1778-1871|ny||Armstrong's Contested Election Cases in New York
At. Rep.>A.
Atl.>A.
Atl.2d>A.2d
Atl. 3d>A.3d
Atl.R.>A.
Atl. Rep.>A.
Auto. Cas.|p|1895|||Automobile Cases (CCH)
Auto. Cas. (CCH)>Auto. Cas.
Auto. Cas. 2d|p|1895|||=
Auto. Cas. 2d (CCH)>Auto. Cas. 2d
Av. Cas.>Av. Cas. (CCH)
Av. Cas. (CCH)|p|1903|||Aviation Cases (CCH)
BCA|f||us||Board of Contract Appeals Decisions, published by Commerce Clearing House
B.C.A. (CCH)|p||||Board of Contract Appeals Decisions
B.C.D.>Bankr. Ct. Dec. (CRR)
BLUE SKY L. REP. (CCH)>Blue Sky L. Rep. (CCH)
B. Mon.|s|1840-1857|ky||Kentucky Reports, Monroe, Ben
B. Mon. Rep.>B. Mon.
BNA IER CAS>I.E.R. Cas. (BNA)
BNA OSHC|p||||Occupational Safety & Health Cases
BNH|f||us||United States Bankruptcy Court for the District of New Hampshire
B.R.|p|1979|us||Bankruptcy Reporter
B Stockton>Stock.
B.T.A.|p|1924-1942#47|us|bta|Reports of the United States Board of Tax Appeals
BTA LEXIS|d|1928-1942|us
B.T.A.M. (P-H)|p|1928-1942|us|bta|Board of Tax Appeals Memorandum Decisions
BTR>Brief Times Rptr.
Backes|s||||Backes' Reporter
Bai.>Bail.
Bai.Eq.>Bail. Eq.
Bail.|s|1828-1832|sc||South Carolina Reports, Bailey
Bail. Eq.|s|1830-1831|sc||South Carolina Reports, Bailey's Equity
Bail.Eq.(S.C.)>Bail. Eq.
Bail.L.>Bail.
Bail.L.(S.C.)>Bail.
Bail. Rep.>Bail.
Bailey>Bail.>Bail. Eq.
Bailey Ch.>Bail. Eq.
Bailey Eq.>Bail. Eq.
Bailey Rep.>Bail.>Bail. Eq.
Bald>Baldw.
Bald. C.C.>Baldw.
Baldw.|f||us||Baldwin's United States Circuit Court Reports
Baldwin's C.C. U.S. Rep>Baldw.
Baldwin's Rep.>Baldw.
Balt. C. Rep.|s||md||Baltimore City Reports
Balt. Law Trans.|s|1868-1870|md||Baltimore Law Transcript
Ban. & A.|p||||Banning & Arden's Patent Reports
Banking Rep. (BNA)|p||||BNA's Banking Report
Bankr.>B.R.
Bankr. Ct. Dec.>Bankr. Ct. Dec. (CRR)
Bankr. Ct. Dec. (CRR)|p||us||Bankruptcy Court Decisions
Bankr. Ct. Dec. (LRP)|p||us||=
Bankr. Ct. Rep.|p||us||Bankruptcy Court Reporter
Bankr. LEXIS|d|1979|us
Bankr. L. Rep.|p||us||Bankruptcy Law Reporter
Bankr. L. Rep. (C.C.H.)>Bankr. L. Rep.
Bankr. Reg. Supp.>N.B.R. (Supp.)
Bankr. Rep (St. Louis B.A.)|p||us||Bankruptcy Reports (St. Louis B.A.)
Barb.|s|1847-1877|ny||Barbour's Supreme Court Reports
Barb. Ch.|s|1845-1848|ny||Barbour's Chancery Reports
Barb.Ch.(N.Y.)>Barb. Ch.
Barb. Ch. Rep.>Barb. Ch.
Barb. Rep.>Barb.
Barb.S.C.>Barb.
Bax.>Baxt.
Baxt.|s||tn||Baxter's Reports (60-68 Tennessee)
Baxt. (Tenn.)>Baxt.
Baxter>Baxt.
Bay|s|1783-1804|sc||South Carolina Reports, Bay
Bayard's Notebook|p|1792-1830|||Bayard's Notebook
Bedell|s|1900-1909|||Bedell
Bee|f||us||Bee's United States District Court Reports
Beeler|s||tn||Beeler's Reports (Tenn.)
Ben.|f||us||Benedict United States District Reports
Ben. Rev. Bd. Serv. (MB)|p||||Benefits Review Board Service
Bett's D. C. MS.>Betts' Dec.
Betts' C. C. MS.>Betts' Dec.
Betts' D. C. MS.>Betts' Dec.
Betts' D. C. MSS.>Betts' Dec.
Betts' Dec.|f||us||Reports of Cases Argued and Determined in the District Court of the United
Betts' Scr. Bk.|s|1839-1862|||Betts' Scrap Book
Betts, C. C. MS.>Betts' Dec.
Betts, D. C.>Betts' Dec.
Betts, D C. MS.>Betts' Dec.
Betts, D. C. MSS.>Betts' Dec.
Betts, D. C. Ms.>Betts' Dec.
Betts, Scr. Bk.>Betts' Scr. Bk.
Betts. C. C. MS.>Betts' Dec.
Betts D. C. MS.>Betts' Dec.
Betts. D. C. MSS.>Betts' Dec.
Bibb|s|1808-1817|ky||Kentucky Reports, Bibb
Bibb(Ky.)>Bibb
Bibb Rep.>Bibb
Bigelow's Insurance Reports>Bigelow. Ins. Rep.
Bigelow. Ins. Rep.|p||||Bigelow's Insurance Reports
Bin.>Binn.
Bin. Rep.>Binn.
Binn.|s|1799-1814|pa||Pennsylvania State Reports, Binney
Binn.(Pa.)>Binn.
Binn. Rep.>Binn.
Binn [Pa]>Binn.
Biss.|f||us||Bissell's United States Circuit Court Reports
Biss. (U.S.) Bissell's>Biss.
Bissell>Biss.
Bk. Reg.>Nat. Bank. Reg.
Bl.>Blatchf.
Bl. C.C.>Blatchf.
Bl. C.C.R.>Blatchf.
Black|u|1861-1862|us|scotus|Black's Supreme Court Reports
Black R.>Black
Black Rep.>Black>Blackf.
Blackf.|s|1817-1847|in||Indiana Reports, Blackford
Blackf.(Ind.)>Blackf.
Blackf. Rep.>Blackf.
Bland|s|1797-1832|md||Reports of cases decided in the High court of chancery of Maryland
Blat. C.C.R.>Blatchf.
Blatch>Blatchf.
Blatch. (U.S. Cir. Ct.)>Blatchf.
Blatchf.|f||us||Blatchford's United States Circuit Court Reports
Blatchf. & H.|f|1827-1837|us||Blatchford and Howland's Reports
Blatchf. (U.S. Circ. Ct.)>Blatchf.
Blatchf. C.C.>Blatchf.
Blatchf. C.C. Rep.>Blatchf.
Blatchf. Pr. Cas.|f|1861-1865|us||Blatchford's United States District Court Prize Cases
Blatchf. Prize Cas.>Blatchf. Pr. Cas.
Blm. Neg.>N.J. (Manumission)
Bloom. Man.>N.J. (Manumission)
Bloom. Man. Neg. Cas.>N.J. (Manumission)
Blue Sky L. Rep.>Blue Sky L. Rep. (CCH)
Blue Sky L. Rep. (CCH)|p||||Blue Sky Law Reports
Blume Op.>Blume Unrep. Op.
Blume Sup. Ct. Trans.|s|1805-1836|||Blume, Supreme Court Transactions
Blume Unrep. Op.|s|1836-1843|||Blume, Unreported Opinions
Bond|f||us||Bond's United States Circuit Reports
Bosw.|s||ny||Bosworth's Reports (14-23 New York Superior)
Bosworth Super. Ct. Rep.>Bosw.
Boyce|s|1909-1920|de||Delaware Reports, Boyce
Brad.>Bradf.
Bradf.|s|1838-1841|ia||Iowa Reports, Bradford
Bradford>Bradf.
Brayt.|s|1815-1819|vt||Vermont Reports, Brayton
Brayton (Vt.)>Brayt.
Breese|s|1819-1831|il||Illinois Reports, Breese
Brev.|s|1793-1816|sc||South Carolina Reports, Brevard
Brev. Rep.>Brev.
Brief Times Rptr.|s|1977-1996|||Brief Times Reporter
Brightly|s|1809-1851|pa||Reports of cases decided by the judges of the supreme court of Pennsylvania
Brock.|f||us||Brockenbrough's Marshall's Decisions, United States Circuit Court
Brock. Rep.>Brock.
Brown's Adm>Brown Adm.
Brown, Adm.>Brown Adm.
Brown Adm.|p||||Brown's Admiralty
Browne (Pa.)|s|1801-1814|pa||Browne's Pennsylvania Reports
Browne, (Pa.)>Browne (Pa.)
Brun. Col. Cas.>Brunn. Coll. Cas.
Brunn. Coll. Cas.|f||us||Brunner's Collected Cases
Brunner, Col. Cas.>Brunn. Coll. Cas.
Brunner. Col. Cas.>Brunn. Coll. Cas.
Buch.>Buchanan
Buchan.>Buchanan
Buchanan|s|1907-1916|||Buchanan's Reports
Bur.|s|1841-1843|wi||Wisconsin Reports, Burnett
Bur. Rep.>Bur.
Burnett>Bur.
Burnett (Wis.)>Bur.
Burr's Trial|s|1864|||The Trial of Col. Aaron Burr on an Indictment for Treason
Bus. Franchise Guide (CCH)|p||||Business Franchise Guide
Busb.|s|1852-1853|nc||North Carolina Reports, Busbee's Law
Busb. Eq.|s|1852-1853|nc||North Carolina Reports, Busbee's Equity
Busb.L.>Busb.
Busbee Eq.(N.C.)>Busb. Eq.
Bush|s|1866-1879|ky||Kentucky Reports, Bush
Bush (Ky.)>Bush
C.& C.>Cole. & Cai. Cas.
CAAF LEXIS|d||us|armfor
C.B.|p||||Cumulative Bulletin
C.B.C.>Collier Bankr. Cas.
C.C.>Cole. Cas.
C.C.A.|f|-1920|us||United States Circuit Courts of Appeals Reports
CCA LEXIS|d|1951|us
C. C. A. Rep.>C.C.A.
CCH, Unemployment Ins. Rep.>Unemployment Ins. Rep.
CCH OSHD|p||||Occupational Safety and Health Decisions (CCH)
CCH Tax Ct. Mem.>Tax Ct. Mem. Dec. (CCH)
CCH Unemployment Ins. Rep.>Unemployment Ins. Rep.
C.C.L.J.|s||pa||Centre County Legal Journal (Pa.)
C.C.P.A.|p|1929-1982|us|ccpa|Court of Customs and Patent Appeals Reports
CCPA LEXIS|d|1910-1982|us
C. Cls.>Ct. Cl.
C. Cls. R.>Ct. Cl.
CIT|n||us|cit|Neutral citation for Court of International Trade
CJ C.A.R.|p||||Criminal Justice Cases and Annotated Reports
CLR>Conn. L. Rptr.
C.M.A.|p|1951-1975|us|cma|Decisions of the United States Court of Military Appeals
CMA LEXIS|d||us
C.M.R.|p|1951-1975|us||Court Martial Records
CMR LEXIS|d|1951|us
CO|n||co|colo|Colorado Neutral Citation
COA|n||co|coloctapp|Colorado Court of Appeals Neutral Citation
CSCR>Conn. Super. Ct.
Cai.>Cai. Cas.
Cai. Cas.|s|1796-1805|ny||Caines' Cases
Cai.Cas.Err.>Cai. Cas.
Cai. R.|s|1803-1805|ny||Caines' Reports
Cain.>Cai. Cas.
Cain. Rep.>Cai. Cas.
Caines>Cai. Cas.
Caines (N.Y.)>Cai. Cas.
Caines Cas.>Cai. Cas.
Caines Rep.>Cai. Cas.
Cal.|s|1850-1934|ca|cal|California Reports
Cal. 2d|s|1934-1969#71|ca|cal|=
Cal. 3d|s|1969-1991#54|ca|cal|=
Cal. 3d Spec. Trib. Supp.|s|1969-1991|ca||=
Cal. 4th|s|1991-2016|ca|cal|=
Cal. 4th CJP Supp.|s|1991-2016|ca||California Reports, Supplement
Cal. 5th|s|2016|ca|cal|California Reports
Cal. 5th CJP Supp.|s|2016|ca||California Reports, Supplement
Cal. App.|s|1905-1934|ca|calctapp|California Appellate Reports
Cal. App. 2d|s|1934-1969#276|ca|calctapp|=
Cal. App. 2d Supp.|s|1934-1969|ca||California Appellate Reports, Supplement
Cal. App. 3d|s|1969-1991#235|ca|calctapp|California Appellate Reports
Cal. App. 3d Supp.|s|1969-1991|ca||California Appellate Reports, Supplement
Cal. App. 4th|s|1991-2016|ca|calctapp|California Appellate Reports
Cal. App. 4th Supp.|s|1991-2016|ca||California Appellate Reports, Supplement
Cal. App. 5th|s|2016|ca|calctapp|California Appellate Reports
Cal. App. 5th Supp.|s|2016|ca||California Appellate Reports, Supplement
Cal. App. LEXIS|d||ca|calctapp
Cal. App. Rep.>Cal. App.
Cal. App. Supp.|s|1929-1934|ca||California Appellate Reports, Supplement
Cal.App. Supp. 2d>Cal. App. 2d Supp.
Cal.App. Supp. 3d>Cal. App. 3d Supp.
Cal. App. Supp. 4th>Cal. App. 4th Supp.
Cal. App. Supp. 5th>Cal. App. 5th Supp.
Cal. App. Unpub. LEXIS|d||ca|calctapp
Cal. Bankr. Ct. Rep.|p||us||California Bankruptcy Court Report
Cal. Comm. Jud. Perform. LEXIS|d||ca
Cal. Comp. Cas>Cal. Comp. Cases
Cal. Comp. Cases|p||ca||California Compensation Cases
Cal. Ct. App. 4th>Cal. App. 4th
Cal. Ct. App. 5th>Cal. App. 5th
Cal. Daily Op. Serv.|s||ca||California Daily Opinions Service
Cal. Daily Op. Service>Cal. Daily Op. Serv.
Cal. Dist. Ct.|s||ca||Reports of Cases Determined in the District Courts of the State of California
Cal. I.A.C.|p||ca||Decisions of the Industrial Accident Commission of California
Cal. Jud. Ethics Op. LEXIS|d||ca
Cal. LEXIS|d||ca|cal
Cal. Law J.|j|1862-1863|ca||California Law Journal
Cal. Law J. & Lit. Rev.|s|1862-1863|ca||California Law Journal and Literary Review
Cal. Rep.>Cal.
Cal. Reptr. 2d>Cal. Rptr. 2d
Cal. Reptr. 3d>Cal. Rptr. 3d
Cal. Rptr.|s|1959-1991#286|ca||West's California Reporter
Cal. Rptr. 2d|s|1992-2003#135|ca||=
Cal. Rptr. 2nd>Cal. Rptr. 2d
Cal. Rptr. 3d|s|2003|ca||=
Cal. Rptr. 3rd>Cal. Rptr. 3d
Cal. Sup.|s|1921-1926|ca||California Superior Court, Reports of Cases in Appellate Departments
Cal. Sup. (Cal.)>Cal. Sup.
Cal. Super. Ct.|s|1921-1926|ca||California Superior Court Decisions: Notable Cases
Cal. Super. LEXIS|d||ca
Cal. Supp.>Cal. Sup.
Cal. Unrep.|s|1855-1910|ca||California Unreported Cases
Cal.Unrep.Cas.>Cal. Unrep.
Cal. WCC|p||ca||California Workers' Compensation Cases
Call|s|1779-1825|va||Virginia Reports, Call
Call (Va.)>Call
Call Rep.>Call
Cam.& N.>Cam. & Nor.
Cam. & Nor.|s|1800-1804|nc||North Carolina Reports, Conference by Cameron & Norwood
Can. Com. L. Guide (CCH)|p||||Canadian Commercial Law Guide
Can. Tax Rep. (CCH)|p||||Canadian Tax Reports
Car. L. Rep.|s|1811-1816|||Carolina Law Repository
Car. Law Repos.>Car. L. Rep.
Carpenter's Report of Burr's Trial|p||||Carpenter's Report of Burr's Trial
Cates.|s||tn||Cates' Reports (109-127 Tennessee Reports)
Cent. Law J.|j|1874-1927|||Central Law Journal
Centre Co.L.J.>C.C.L.J.
Ch.Sent.>Sarat. Ch. Sent.
Ch.Sent.(N.Y.)>Sarat. Ch. Sent.
Chand.|s|1849-1852|wi||Wisconsin Reports, Chandler
Chand.(Wis.)>Chand.
Chandl.>Chand.
Charl. R.>Charlton
Charlet. (Ga.)>Charlton
Charlt.>Charlton
Charlt. R.M.>Charlton
Charlton|s|1846|ga||R.M. Charlton Reports (Ga.)
Charlton's>Charlton
Charlton's (Rob't. M.) Rep.>Charlton
Charlton Rep.>Charlton
Chase|f||us||Chase's United States Circuit Court Decisions
Chase's Trial Append.|p||||Chase's Trial. Append
Chem. Reg. Rep. (BNA)|p||||Chemical Regulation Reporter
Chest.|s||pa||Chester County Reports (Pa.)
Chester Co. Rep.>Chest.
Chev.|s|1839-1840|sc||South Carolina Reports, Cheves
Chev.Ch.>Chev. Eq.
Chev. Eq.|s|1839-1840|sc||South Carolina Reports, Cheves' Equity
Cheves>Chev.
Cheves Eq.(S.C.)>Chev. Eq.
Cheves L.(S.C.)>Chev.
Chi. Law J.|j|1878-1907|il||Chicago Law Journal
Chi.Leg.N.>Chi. Leg. News
Chi. Leg. News|f|1868-1925|us||Chicago Legal News (Illinois)
Chicago Bd. Options Ex. (CCH)|p||||Chicago Board Options Exchange
Chip.>D. Chip.
Chip.(Vt.)>D. Chip.
Chip.D.>D. Chip.
Chip.N.>N. Chip.
Chip. Rep.>D. Chip.
Chit. Cr. L.>Chit. Cr. Law
Chit. Cr. Law|s||||Chitty's Criminal Law
Chit. Crim. Law>Chit. Cr. Law
Cin. L. Bull.|s||oh||Cincinnati Law Bulletin
Cin. Law Bul.>Cin. L. Bull.
Cin. Law Bull.>Cin. L. Bull.
Cin. R.>Cin. Sup. Ct. Rep.
Cin. Rep.>Cin. Sup. Ct. Rep.
Cin. S.C.R.>Cin. Sup. Ct. Rep.
Cin. S.C. Rep.>Cin. Sup. Ct. Rep.
Cin. Sup. Ct. Rep.|s||oh||Cincinnati Superior Court Reports (Ohio)
Cin. Super. (Ohio)>Cin. Sup. Ct. Rep.
Cinc. L. Bul.>Cin. L. Bull.
City H. Rec.>City Hall Rec. (NY)
City Hall Rec. (NY)|s||ny||City Hall Recorder (N.Y.)
Civ. Proc. N.S.>N.Y. Civ. Proc. R.
Civ. Proc. R.>N.Y. Civ. Proc. R.
Civil Proc. R.>N.Y. Civ. Proc. R.
Cl. Ch.|s|1839-1841|||Clarke's Chancery Reports
Cl. Ct.|p|1983-1992#26|us|clct|United States Claims Court Reporter
Cl.R.>Cl. Ch.
Clarke>Cl. Ch.
Clarke Ch.>Cl. Ch.
Clarke Ch.(N.Y.)>Cl. Ch.
Clayton's Notebook|p|1792-1830|||Clayton's Notebook
Cliff.|f||us||Clifford's United States Circuit Court Reports
Codd. Dig.|f||us||Coddington's Digest of the Law of Trade-Marks
Coddington's Digest>Codd. Dig.
Code Rep.|f||us||Code Reporter (NY)
Coffey|s|1880-1915|ca||Reports of Decisions in Probate
Col.>Cold.>Colo.
Col.& C.Cas.>Cole. & Cai. Cas.
Col.& Cai.>Cole. & Cai. Cas.
Col.& Caines Cas.(N.Y.)>Cole. & Cai. Cas.
Col.Cas.>Cole. Cas.
Col.Cas.(N.Y.)>Cole. Cas.
Col. L. Rep.>Colo. L. Rep.
Col. Law Rep.>Colo. L. Rep.
Cold.|s|1860-1870|tn||Tennessee Reports, Coldwell
Coldw.>Cold.
Cole.& C.Cas.>Cole. & Cai. Cas.
Cole.& Cai.>Cole. & Cai. Cas.
Cole. & Cai. Cas.|s|1794-1805|ny||Coleman & Caines' Cases
Cole. Cas.|s|1791-1800|ny||Coleman's Cases
Cole.Cas.Pr.>Cole. Cas.
Colem.& C.Cas.>Cole. & Cai. Cas.
Colem.Cas.>Cole. Cas.
Collective Bargaining Negot. & Cont. (BNA)|p||||Collective Bargaining Negotiations & Contracts
Collier Bankr. Cas.|p||us||Collier Bankruptcy Cases
Collier Bankr. Cas. (MB)>Collier Bankr. Cas. 2d
Collier Bankr. Cas. 2d|p||us||=
Collier Bankr. Cas. 2d (MB)>Collier Bankr. Cas. 2d
Colo.|s|1864-1980|co|colo|Colorado Reports
Colo. App.|s|1891-1980|co|coloctapp|Colorado Court of Appeals Reports
Colo. App. LEXIS|d||co
Colo. Bankr. Ct. Rep.|p||us||Colorado (CO) Bankruptcy Court Reporter
Colo. Discipl. LEXIS|d||co
Colo. J.|s||co||Colorado Journal
Colo. J. C.A.R.|s||co||Colorado Journal, Colorado Appellate Reports
Colo. LEXIS|d||co
Colo. L. Rep.|s||co||Colorado Law Reporter (Colo.)
Colo. Law.|j|1972|co||Colorado Lawyer
Colo. Law Rep.>Colo. L. Rep.
Colo. N.P.|s|1898-1902|co||Colorado Nisi Prius Decisions
Colo. R.>Colo. L. Rep.
Colorado Journal>Colo. J.
Comm. Fut. L. Rep.|p||||Commodity Futures Law Reporter (CCH)
Comm. Fut. L. Rep. (CCH)>Comm. Fut. L. Rep.
Comm. Reg. (P & F)>Communications Reg. (P&F)
Comm. Reg. 2d (P & F)>Communications Reg. 2d (P&F)
Commc'ns Reg. (P & F)|p||||Communications Regulation
Communications Reg. (P&F)|p||||Communications Regulations
Communications Reg. 2d (P&F)|p||||=
Comp. Gen.|f||us|gao|Decisions of the Comptroller General of the United States
Cong. Index (CCH)|p||||Congressional Index
Conn.|s|1814|ct|conn|Connecticut Reports
Conn. App.|s|1983|ct|connappct|Connecticut Appellate Reports
Conn. App. LEXIS|d||ct
Conn. Cir. Ct.|s|1961-1974|ct|conncirct|Connecticut Circuit Court Reports
Conn. Cir. LEXIS|d||ct
Conn. LEXIS|d||ct
Conn. L. Rptr.|s|1990|ct||Connecticut Law Reporter
Conn. Rep.>Conn.
Conn. Sup.>Conn. Super. Ct.
Conn. Super. Ct.|s|1986-1994|ct|connsuperct|Connecticut Superior Court Reports
Conn. Super. Ct.|s||ct|connsuperct|Connecticut Superior Court format-neutral citation
Conn. Super. LEXIS|d||ct
Conn. Supp.|s|1935|ct||Connecticut Supplement
Conn. Surr.|s||ct||Connecticut Surrogate Reports
Connoly|s||ny||Connoly's New York Surrogate Reports
Connoly Sur. Rep.>Connoly
Connoly Surr. Rep.>Connoly
Const.>Mill
Const. Rep.>Mill
Const.S.C.>Mill
Consumer Cred. Guide (CCH)|p||||Consumer Credit Guide
Consumer Prod. Safety Guide (CCH)|p||||Consumer Product Safety Guide
Cont. App. Dec. (CCH)|p||||Contract Appeals Decisions
Cont. Cas. Fed.|f||us||Contract Cases, Federal
Cont. Cas. Fed. (CCH)>Cont. Cas. Fed.
Cooke|s|1811-1814|tn||Tennessee Reports, Cooke
Cooke (Tenn.)>Cooke
Coombs' Trial of Aaron Burr|s|1864|||The trial of Aaron Burr for high treason
Coop. Chy.>Tenn. Ch. R.
Copr.L.Dec.>Copyright L. Dec. (CCH)
Copy. L. Rep. (CCH)|p||||Copyright Law Reporter (CCH)
Copyright L. Dec. (CCH)|p||||Copyright Law Decisions
Copyright L. Rep. (CCH)|p||||Copyright Law Reporter
Cost Accounting Stand. Guide (CCH)|p||||Cost Accounting Standards Guide
Court Cl.>Ct. Cl.
Cow.|s|1823-1829|ny||Cowen's Reports
Cow.N.Y.>Cow.
Cow. Rep.>Cow.
Cox. Manual Trade-Mark Cas.|f||us||Cox's Manual of Trade-Mark Cases
Cra.>Cranch
Crabbe|f||us||Crabbe's United States District Court Reports
Cranch|u|1801-1815|us|scotus|Cranch's Supreme Court Reports
Cranch|s|1801-1841|dc||District of Columbia Reports, Cranch
Cranch (US)>Cranch
Cranch, C. C.>Cranch
Cranch, Pat. Dec.|f|1841-1847|us||Cranch's Patent Decisions
Cranch C.C.>Cranch
Cranch D.C.>Cranch
Cranch Rep.>Cranch
Crim. L. Rep. (BNA)|p||||The Criminal Law Reporter
Ct. Cl.|p|1863-1982#231|us|cc|Court of Claims Reports (United States)
Ct. Cl.|p|1941|wv|wvctcl|Report of the Court of Claims (West Virginia)
Ct. Cl. R.>Ct. Cl.
Ct. Cl. Rep.>Ct. Cl.
Ct. Cls. R.>Ct. Cl.
Ct. Cust.|p|1910-1929|us|cca|Court of Customs Appeals Reports
Ct. Cust. Appls.>Ct. Cust.
Ct. Cust. LEXIS>CCPA LEXIS
Ct. Int'l Trade|p|1980|us|cit|Court of International Trade Reports
Ct. Int'l Trade LEXIS|d|1980|us|cit
Ct. Intl. Trade LEXIS>Ct. Int'l Trade LEXIS
Ct. Sup.>Conn. Super. Ct.
Curt.|f||us||Curtis' United States Circuit Court Decisions
Cush.|s|1848-1853|ma||Massachusetts Reports, Cushing
Cush.(Mass.)>Cush.
Cush. Rep.>Cush.
Cushing>Cush.
Cust. B. & Dec.|f|1967|us||Customs Bulletin and Decisions
Cust. Ct.|f|1938-1980|us|cusc|Customs Court Reports
Cust. Ct. LEXIS|d|1938-1980|us
D.& B.>Dev. & Bat.>Dev. & Bat. Eq.
D.A.R.|s||||Daily Appellate Reports
D.C.|s|1801-1893|dc||District of Columbia Reports
D.C.(Cranch)>Cranch
D.C.(MacArth.& M.)>MacArth. & M.
D.C.(MacArth.)>MacArth.
D.C.(Mackey)>Mackey
D.C.(Tuck.& Cl.)>Tuck. & Cl.
D.C. (patent)>MacA. Pat. Cas.
D.C. App.|s||dc||District of Columbia Appeals Reports
D.C. App. LEXIS|d||dc
D.C. Super. LEXIS|d||dc
D. Chip.|s|1789-1824|vt||Vermont Reports, Chipman, D
D.Chip.(Vt.)>D. Chip.
D. Chip. Rep.>D. Chip.
D.Chipm.>D. Chip.
D. Haw.|f|1847|us||United States District Court for the District of Hawaii
DJCAR|p||ca||Daily Journal of California Reports
D. L. N.>Daily L.N.
DNH|f||us||United States District Court for the District of New Hampshire
D.P.R.>P.R. Dec.
DSD|f||us||United States District Court for the District of South Dakota
DTA|s||pr||Decisiones del Tribunal de Circuito de Apelaciones de Puerto Rico
DTS|s|1998|||Decisiones del Tribunal Supremo
Daily Journal DAR|s||ca||California Daily Journal Daily Appellate Reports
Daily L.N.|s||pa||Daily Legal News (Pa.)
Daily L.R.>Daily L.N.
Daily Lab. Rep. (BNA)|p||||Daily Labor Report
Daily Leg. (Pa.)>Daily L.N.
Daily Leg. News (Pa.)>Daily L.N.
Daily Wash. L. Rptr.|s|1971|dc||Daily Washington Law Reporter
Dak.>Dakota
Dakota|s|1867-1889|||Dakota Reports
Dakota LEXIS|d|1867-1889
Dal.>Dall.
Dal. Rep.>Dall.
Dall.|u|1790-1800|us|scotus|Dallas' Supreme Court Reports
Dall.|s|1754-1806|pa||Pennsylvania State Reports, Dallas
Dall.(Tex.)>Dallam
Dall.Dig.>Dallam
Dall. Rep.>Dall.
Dall.S.C.>Dall.
Dallam|s|1840-1844|tx||Digest of the Laws of Texas (Dallam's Opinions)
Dallam Dig.(Tex.)>Dallam
Dallas>Dall.
Dallas Rep.>Dall.
Daly|s||ny||Daly's New York Common Pleas Reports
Daly's R.>Daly
Daly (N.Y.)>Daly
Dan.>Dana
Dana|s|1833-1840|ky||Kentucky Reports, Dana
Dana Rep.>Dana
Dane, Abr.|f|1823|us||Dane's Abridgement and Digest of American Law
Davis. L. Ct. Cas.|s|1898-1908|ma||Massachusetts Land Court decisions, 1898-1908
Day|s|1802-1813|ct||Day's Connecticut Reports
Day (Conn)>Day
Deady|f||us||Deady's Circuit & District Court Reports
Dec. Com. Pat.|p||||Decisions of the Commissioner of Patents
Dec. Comm'r Pat.|f||us||=
Dec. Commr. Pat.>Dec. Com. Pat.
Del.|s|1919-1966|de||Delaware Reports
Del.(Boyce)>Boyce
Del. C.P. LEXIS|d||de
Del. Cas.|s|1792-1830|de||Delaware Cases
Del. Ch.|s|1814-1968|de|delch|Delaware Chancery Reports
Del. Ch. LEXIS|d||de|delch
Del. Ch. Rep.>Del. Ch.
Del. Co.|s||pa||Delaware County (Pa.)
Del. Co. Rep.>Del. Co.
Del. Fam. Ct. LEXIS|d||de
Del. LEXIS|d||de|del
Del. Rep.>Del.
Del. Super. LEXIS|d||de|delsuperct
Delaware Co. Reports>Del. Co.
Dem.>Dem. Surr.
Dem. Sur.|s|1879-1888|ny||Demarest's Surrogate's Reports
Dem. Surr.|s||ny||Demarest's Surrogate (New York)
Den.>Denio
Denio|s|1845-1848|ny||Denio's Reports
Denio Rep.>Denio
Des.|s|1784-1817|sc||South Carolina Reports, Desaussure's Equity
Des. Eq.|s||sc||Cases argued and determined in the Court of Chancery of South Carolina
Des. Rep.>Des.
Desaus.>Des.
Desaus.Eq.>Des.
Desaus. Rep.>Des.
Dev.|s|1826-1834|nc||North Carolina Reports, Devereux's Law
Dev.& B.>Dev. & Bat.>Dev. & Bat. Eq.
Dev.& B.Eq.>Dev. & Bat. Eq.
Dev.& B.L.>Dev. & Bat.
Dev. & Bat.|s|1834-1839|nc||North Carolina Reports, Devereux & Battle's Law
Dev. & Bat. Eq.|s|1834-1839|nc||North Carolina Reports, Devereux & Battle's Equity
Dev. & Bat. Law>Dev. & Bat.
Dev. (N. C.)>Dev.
Dev. Eq.|s|1826-1834|nc||North Carolina Reports, Devereux's Equity
Dev. Eq. Rep.>Dev. Eq.
Dev.L.>Dev.
Dev. Rep.>Dev.>Dev. Eq.
Dick. (NJ)>Dickinson
Dickinson|s|1890-1905|nj||Dickinson's New Jersey Equity
Dill.|f||us||Dillon's United States Circuit Court Reports
Dis. R.>Disney (Ohio)
Disney (Ohio)|s||oh||Disney, Superior Court of Cincinnati Reports (Ohio)
Dist.Rep.>Pa. D.
Div.|s||||Div
Dominion Tax Cas. (CCH)|p||||Dominion Tax Cases
Doug.|s|1843-1847|mi||Michigan Reports, Douglass
Doug.(Mich.)>Doug.
Doug. Rep.>Doug.
Dougl.(Mich.)>Doug.
Dud.|s|1837-1838|sc||South Carolina Reports, Dudley
Dud.(S.C.)>Dud.
Dud.Ch.>Dud. Eq.
Dud. Eq.|s|1837-1838|sc||South Carolina Reports, Dudley's Equity
Dud.Eq.(S.C.)>Dud. Eq.
Dud.L.>Dud.
Dud.L.(S.C.)>Dud.
Dudl.>Dud.>Dud. Eq.
Dudley (Ga.)>Dudley Rep.
Dudley Rep.|s|1830-1835|ga||Dudley's Georgia Reports
Duer|s||ny||Duer's Reports (8-13 New York Superior)
Duer Super. Ct. Rep.>Duer
Duv.|s|1863-1866|ky||Kentucky Reports, Duvall
E.A.D.|f||us|eab|Environmental Administrative Decisions
E.D. Pa.|f||us||United States District Court for the Eastern District of Pennsylvania
E.D. Smith|s|1850-1862|ny||E.D. Smith's Common Pleas Reports
EEOC Compl. Man. (CCH)|p||||EEOC Compliance Manual
E.H. Smith|s||||E.H. Smiths Reports
E.H.Smith's>E.H. Smith
ELR>Envtl. L. Rep. (Envtl. Law Inst.)
ERC|p||||Environmental Reporter Cases
ERC (BNA)|p||||Environmental Reporter Cases (BNA)
Ed.C.R.>Edw. Ch.
Ed.Ch.>Edw. Ch.
Ed. Law Rep.>Educ. L. Rep.
Edm.Sel.Ca.>Edm. Sel. Cas.
Edm. Sel. Cas.|s|1834-1853|ny||Edmond's Select Cases
Edm.Sel.Cas.(N.Y.)>Edm. Sel. Cas.
Edmond>Edm. Sel. Cas.
Educ. L. Rep.|p||||Education Law Reporter
Edw.>Edw. Ch.
Edw. Ch.|s|1831-1850|ny||Edwards' Chancery Reports
Edw.Ch.(N.Y.)>Edw. Ch.
Edw. Ch. Rep.>Edw. Ch.
Edw. Rep.>Edw. Ch.
Empl. Benefits Cas. (BNA)|p||||Employee Benefits Cases
Empl. Coordinator (RIA)|p||||Employee Benefits Compliance Coordinator
Empl. Prac. Dec.>Empl. Prac. Dec. (CCH)
Empl. Prac. Dec. (CCH)|p|1971|||Employment Practices Decisions
Empl Prac Dec [CCH]>Empl. Prac. Dec. (CCH)
Empl. Prac. Guide (CCH)|p||||Employment Practices Guide
Empl. Safety & Health Guide (CCH)|p||||Employment Safety and Health Guide
Employee Benefits Cas.>Employee Benefits Cas. (BNA)
Employee Benefits Cas. (BNA)|p||||Employee Benefits Cases
Energy Mgmt. (CCH)|p||||Energy Management & Federal Energy Guidelines
Energy Mgt.>Energy Mgmt. (CCH)
Env't Rep. (BNA)|p||||Environment Reporter
Env't Rep. Cas. (BNA)|p||||Environment Reporter Cases
Envtl. L. Rep.>Envtl. L. Rep. (Envtl. Law Inst.)
Envtl. L. Rep. (Envtl. Law Inst.)|p|1971|||Environmental Law Reporter
Exempt Org. Rep. (CCH)|p||||Exempt Organizations Reports
F.|f|1880-1924#300|us||Federal Reporter
F.(2d)>F.2d
F.2d|f|1924-1993#999|us||=
F.2nd>F.2d
F.3d|f|1993-2021#999|us||=
F.3rd>F.3d
F.4th|f|2021|us||=
F. App'x|f|2001-2021#861|us||Federal Appendix
F. Appx.>F. App'x
F.C.>F. Cas.
F.C.C.|f|1934-1965|us|fcc|Federal Communications Commission Reports
F.C.C.2d|f|1965-1986|us|fcc|=
FCC Rcd.|f|1986|us|fcc|Federal Communications Commission Record
FCDR|p||fl||Florida Cases Daily Report
F. Cas.|f|1789-1880#30|us||Federal Cases
FED App.|f||us||United States Court of Appeals for the Sixth Circuit
FERC|f||us|ferc|Federal Energy Guidelines: FERC Reports
FL|n||fl||Florida Neutral Citation
F.L.R.A.|f||us|flra|Decisions of the Federal Labor Relations Authority
FLW Fed|f||us||Florida Law Weekly Federal
FMSHRC|f||us|fmshrc|Federal Mine Safety and Health Review Commission Decisions
FPSC|s||fl||Florida Public Service Commission
F.R.D.|p|1940|us||Federal Rules Decisions
F.S.>F. Supp.
F.S.2d>F. Supp. 2d
FS3d>F. Supp. 3d
F. Supp.|f|1932-1998#999|us||Federal Supplement
F. Supp. 2d|f|1998-2014#999|us||=
F. Supp. 2nd>F. Supp. 2d
F.Supp. 3D>F. Supp. 3d
F. Supp. 3d|f|2014|us||=
F. Supp. 3rd>F. Supp. 3d
F.T.C.|f||us|ftc|Federal Trade Commission
Fair Empl.Prac.Cas.>Fair Empl. Prac. Cas. (BNA)
Fair Empl. Prac. Cas. (BNA)|p||||Fair Employment Practice Cases
Fair Empl. Prac. Newsl. (BNA)>Fair Empl. Prac. Cas. (BNA)
Fam. L. Rep. (BNA)|p||||The Family Law Reporter
Fam. L. Tax Guide (CCH)|p||||Family Law Tax Guide
Fed.>F.
Fed. 2d>F.2d
Fed. 3d>F.3d
Fed. 4th>F.4th
Fed. App.>F. App'x
Fed. App'x>F. App'x
Fed Appx>F. App'x
Fed. Audit Guide (CCH)|p||us||Federal Audit Guides
Fed. Banking L. Rep.>Fed. Banking L. Rep. (CCH)
Fed. Banking L. Rep. (CCH)|p||us||Federal Banking Law Reporter (CCH)
Fed.Ca.>F. Cas.
Fed. Carr. Cas.>Fed. Carr. Cas. (CCH)
Fed. Carr. Cas. (CCH)|f|1936|us||Federal Carrier Cases (CCH)
Fed. Carr. Rep. (CCH)|p||us||Federal Carriers Reports
Fed. Cas.>F. Cas.
Fed. Cl.|p|1992|us|uscfc|United States Claims Court Reporter
Fed.Claims>Fed. Cl.
Fed. Cont. Rep. (BNA)|p||us||Federal Contracts Report
Fed. Election Camp. Fin. Guide (CCH)|p||us||Federal Election Campaign Financing Guide
Fed. Energy Reg. Comm'n Rep. (CCH)|p||us||Federal Energy Regulatory Commission Reports
Fed. Est. & Gift Tax Rep. (CCH)|p||us||Federal Estate and Gift Tax Reporter
Fed. Ex. Tax Rep. (CCH)|p||us||Federal Excise Tax Reports
Fed. Inc. Gift & Est. Tax'n (MB)|p||us||Federal Income, Gift and Estate Taxation
Fed.R.>F.
Fed.R.2d>F.2d
Fed.R.3d>F.3d
Fed.R.4th>F.4th
Fed. R. Evid. Serv.>Fed. R. Serv.
Fed. R. Evid. Serv. (Callaghan)>Fed. R. Serv.
Fed. R. Evid. Serv. 2d>Fed. R. Serv. 2d
Fed. R. Evid. Serv. 3d>Fed. R. Serv. 3d
Fed. R. Serv.|p|1938|us||Federal Rules of Evidence Service
Fed. R. Serv. (Callaghan)>Fed. R. Serv.
Fed. R. Serv. 2d|p|1958|us||=
Fed. R. Serv. 2d (Callaghan)>Fed. R. Serv. 2d
Fed. R. Serv. 2d (West)|p||us||Federal Rules Service, Second Series
Fed. R. Serv. 3d|p|1985|us||Federal Rules of Evidence Service
Fed. R. Serv. 3d (Callaghan)>Fed. R. Serv. 3d
Fed. R. Serv. 3d (West)>Fed. R. Serv. 3d
Fed.Rep.>F.
Fed.Rep.2d>F.2d
Fed.Rep.3d>F.3d
Fed.Rep.4th>F.4th
Fed. Sec. L. Rep.>Fed. Sec. L. Rep. (CCH)
Fed. Sec. L. Rep. (CCH)|p||us||Federal Securities Law Reporter (CCH)
Fed. Sent'g Rep.|f||us||Federal Sentencing Reporter
Fed. Sent. R.>Fed. Sent'g Rep.
Fed. Supp.>F. Supp.
Fed. Supp. 2d>F. Supp. 2d
Fed. Supp. 3d>F. Supp. 3d
Fed. Tax Coordinator Second Series (RIA)|p||us||Federal Tax Coordinator Second
Fed. Tax Guide Rep. (CCH)|p||us||Federal Tax Guide Reports
Fire & Casualty Cas.|p||||Fire and Casualty Cases
Fire & Casualty Cas. (CCH)>Fire & Casualty Cas.
Fish. Pat. Cas.|f||us||Fisher's United States Patent Cases
Fish. Pat. Rep.|f||us||Fisher's United States Patent Reports
Fish. Pr. Cas.>Fish. Prize Cas.
Fish. Prize>Fish. Prize Cas.
Fish. Prize Cas.|f||us||Fisher's United States Prize Cases
Fl.S.>Fla. Supp.
Fla.|s|1846-1948|fl|fla|Florida Reports
Fla. App. LEXIS|d||fl|fladistctapp
Fla. LEXIS|d||fl|fla
Fla. L. Weekly|s|1978|fl||Florida Law Weekly
Fla. L. Weekly Fed.>FLW Fed
Fla. L. Weekly Fed. B|p||fl||Florida (FL) Law Weekly Federal, Bankruptcy Court
Fla. L. Weekly Fed. C|p||fl||Florida (FL) Law Weekly Federal, Circuit Court
Fla. L. Weekly Fed. D|p||fl||Florida (FL) Law Weekly Federal, District Court
Fla. L. Weekly Fed. S|f||us||Florida (FL) Law Weekly Federal, Supreme Court
Fla. L. Weekly S>Fla. L. Weekly Supp.
Fla. L. Weekly Supp.|s|1992|fl||Florida Law Weekly Supplement
Fla. Rep.>Fla.
Fla. Supp.|s|1948-1981|fl||Florida Supplement
Fla. Supp. 2d|s|1983-1992|fl||=
Flip.|f||us||Flippin's Circuit Court Reports
Flipp. (F.)>Flip.
Flor.>Fla.
Florida>Fla.
Florida Rep.>Fla.
Food Drug Cosm. L. Rep. (CCH)|p||||Food Drug Cosmetic Law Reports
Foster|s|1870-1875|pa||Legal Chronicle reports of Cases decided in the Supreme Court of Pennsylvania
Fr. Ch.>Free. Ch.
Fr. Chy.>Free. Ch.
Free. Ch.|s|1839-1843|ms||Freeman's Mississippi Chancery Reports
Freem.>Free. Ch.
Freem. (Miss.)>Free. Ch.
Freem. Ch.>Free. Ch.
Freem. Ch. (Miss.)>Free. Ch.
Fulton County D. Rep.|s||||Fulton County Daily Reporter
G. & J.|s|1829-1842|md||Maryland Reports, Gill & Johnson
G.D.R.|p||||Gaming Dispute Reporter
Ga.|s|1846|ga|ga|Georgia Reports
Ga. (Kelly)>Ga.
Ga. App.|s|1907|ga|gactapp|Georgia Appeals Reports
Ga. App. LEXIS|d||ga
Ga. LEXIS|d||ga
Ga. L. Rep.|s||ga||Georgia Law Reporter
Ga. Law Reporter>Ga. L. Rep.
Ga. Rep.>Ga.
Gall.|f||us||Gallison's Reports, United States Circuit Courts
Gall. C.C.R.>Gall.
Gall. Rep.>Gall.
Gallison>Gall.
Gallison's Rep.>Gall.
Georgia Decisions|s||ga||Georgia Decisions
Gibb. Surr.|s|1893-1898|ny||Gibbons' Surrogate's Reports
Gibbons|s||ny||Gibbons' Reports, New York Surrogate Court
Gibbons (N.Y.)>Gibbons
Gil.>Gilmer
Gild.|s|1883-1889|||Gildersleeve Reports
Gildersleeve>Gild.>N.M. (G.)
Gildersleeve (N. Mex.)>N.M. (G.)
Gildr.>Gild.>N.M. (G.)
Gill|s|1843-1851|md||Maryland Reports, Gill
Gilm.|s|1844-1849|il||Illinois Reports, Gilman
Gilm.(Ill.)>Gilm.
Gilman>Gilm.
Gilmer|s|1820-1821|va||Virginia Reports, Gilmer
Gilmer (Va.)>Gilmer
Gilp.|f||us||Gilpin, United States District Court Reports
Goebel|s||oh||Goebel's Probate Reports (Ohio)
Goebel's Rep.>Goebel
Gov't Cont. Rep. (CCH)|p||||Government Contracts Reporter
Gov't Empl. Rel. Rep. (BNA)|p||||Government Employee Relations Report
Gr.>Grant
Grant|s|1814-1863|pa||Pennsylvania State Reports, Grant
Grant (Pa.)>Grant
Grant Cas.>Grant
Grant Cas.(Pa.)>Grant
Grant Pa.>Grant
Gratt.|s|1844-1880|va||Virginia Reports, Grattan
Gratt.(Va.)>Gratt.
Gray|s|1854-1860|ma||Massachusetts Reports, Gray
Gray (Mass.)>Gray
Greene|s|1847-1854|ia||Iowa Reports, Greene
Greene G.(Iowa)>Greene
Guam|s|1955|gu||Guam Reports
Guam LEXIS|d||gu
Gummere|s|1915-1922|||Gummere's Reports
Gunby|s|1885-1885|la||Louisiana Court of Appeals Reports, Gunby
Gunby (La.)>Gunby
H. & G.|s|1826-1829|md||Maryland Reports, Harris and Gill
H. & J.|s|1800-1826|md||Maryland Reports, Harris and Johnson
H.& M.>Hen. & M.
H.& M.(Va.)>Hen. & M.
H. & McH.|s|1770-1799|md||Maryland Reports, Harris and McHenry
HOW>How.
H. Rep.>Haw.>Hill
Hall|s||ny||Hall's Reports (1-2 New York Superior)
Hall's R.>Hall
Hall's Sup. Court Rep.>Hall
Hall's Sup. Ct. R.>Hall
Hall, Law J.|f|1808-1817|us||Hall's Law Journal
Hall. Law J.>Hall, Law J.
Hall R.>Hall
Hall Rep.>Hall
Hall Super. Ct. Rep.>Hall
Han>Handy
Hand.>Handy
Handy|s||oh||Handy's Ohio Reports (12 Ohio Dec.)
Handy (Ohio)>Handy
Handy R.|s||oh||Handy, Cincinnati Superior Court Reports (Ohio)
Har.>Harr. Ch.
Har. & J.>H. & J.
Har. Ch.>Harr. Ch.
Har. Chy.>Harr. Ch.
Hard.|s|1805-1808|ky||Kentucky Reports, Hardin
Hard.|s||de||Hardesty Team Reports (Del.)
Hardes>Hard.
Hardesty>Hard.
Hardin>Hard.
Hardin(Ky.)>Hard.
Harp.|s|1823-1831|sc||South Carolina Reports, Harper
Harp. Eq.|s|1824-1824|sc||South Carolina Reports, Harper's Equity
Harp.Eq.(S.C.)>Harp. Eq.
Harp.L.>Harp.
Harp.L.(S.C.)>Harp.
Harper>Harp.>Harp. Eq.
Harr.|s|1832-1855|de||Delaware Reports, Harrington
Harr. (Mich.)>Harr. Ch.
Harr. Ch.|s|1836-1842|mi||Harrington's Michigan Chancery Reports
Harr. Ch. (Mich.)>Harr. Ch.
Harr. Ch. R.>Harr. Ch.
Harr. Rep.>W.W. Harr.
Harring.>Harr. Ch.
Harring. Ch. (Mich.)>Harr. Ch.
Harrington>Harr. Ch.>Harr.
Hasb.|s||id||Hasbrouck's Reports (Idaho)
Hask.|f||us||Haskell's Reports for U.S. Courts in Maine (Fox's Decisions)
Haskell C.C.|f||us||Haskell's Reports
Havw. & H.>Hay. & Haz.
Haw.|s|1847|hi||Hawaii Reports
Haw. App.|s|1980-1994|hi|hawapp|Hawaii Appellate Reports
Haw. App. LEXIS|d||hi
Haw. LEXIS|d|1847|hi
Haw. Rep.>Haw.
Hawai'i>Haw.
Hawaii>Haw.
Hawaii App.>Haw. App.
Hawaii Rep.>Haw.
Hawks|s|1820-1826|nc||North Carolina Reports, Hawks
Hawks(N.C.)>Hawks
Hawks Rep.>Hawks
Hay.>Hayw.
Hay. & H.>Hayw. & H.D.C.
Hay. & Haz.|s|1841-1862|dc||District of Columbia Reports, Hayward & Hazelton
Hay. Rep.>Hayw.
Hayw.|s|1789-1806|nc||North Carolina Reports, Haywood
Hayw.|s|1816-1818|tn||Tennessee Reports, Haywood
Hayw.& H.>Hay. & Haz.>Hayw. & H.D.C.
Hayw. & H.D.C.|f|1893-1941|us||Hayward & Hazelton Circuit Court Reports (D.C.)
Hayw. & Haz.>Hay. & Haz.
Hayw. (N. C.)>Hayw.
Hayw.(Tenn.)>Hayw.
Hayw. N. C.>Hayw.
Hayw. Rep.>Hayw.
Hayw.Tenn.>Hayw.
Haz. Reg. Pa.|f|1828-1836|us||Hazard's Pennsylvania Register
Haz. Reg. U. S.>Haz. U.S. Reg.
Haz. U.S. Reg.|f|1839|us||Hazard's United States Register
Head|s|1858-1860|tn||Tennessee Reports, Head
Head(Tenn.)>Head
Heisk.|s|1870-1879|tn||Tennessee Reports, Heiskell
Heisk.(Tenn.)>Heisk.
Hemp.>Hempst.
Hempst.|s||||Hempstead (AR)
Hen.>Hen. & M.
Hen. & M.|s|1806-1810|va||Virginia Reports, Hening & Munford
Hen.& Mun.>Hen. & M.
Hill|s|1841-1844|ny||Hill's New York Reports
Hill|s|1833-1837|sc||South Carolina Reports, Hill
Hill & D.Supp.>Hill & Den.
Hill & Den.|s|1842-1844|ny||Hill and Denio Supplement (Lalor)
Hill & Den.Supp.>Hill & Den.
Hill Ch.>Hill Eq.
Hill Ch. Rep.>Hill Eq.
Hill Eq.|s|1833-1837|sc||South Carolina Reports, Hill's Chancery
Hill Eq.(S.C.)>Hill Eq.
Hill Law>Hill
Hill.N.Y.>Hill
Hill Rep.>Hill>Hill Eq.
Hill S.C.>Hill>Hill Eq.
Hilles' Notebook|p|1792-1830|||Hilles Notebook
Hilt.|s|1855-1860|ny||Hilton's Common Pleas Reports
Hoff.|f|1853-1858|us||Hoffman's Decisions
Hoff. Ch.|s|1838-1840|ny||Hoffman's Chancery Reports
Hoff. Ch. Rep.>Hoff. Ch.
Hoff.Cha.>Hoff. Ch.
Hoff. Dec.>Hoff.
Hoff. Land Cas.|f|1853-1858|us||Hoffman's Land Cases
Hoff.N.Y.>Hoff. Ch.
Hoff. Op.|f||us||Hoffman's Opinions
Hoffm.>Hoff. Ch.
Hoffm.Ch.(N.Y.)>Hoff. Ch.
Holmes|f||us||Holmes Circuit Court Reports
Hopk. Ch.|s|1823-1826|ny||Hopkins' Chancery Reports
Hopk. Ch. Rep.>Hopk. Ch.
Hopk. Works.|f||us||Hopkinson, Life and Letters of Hon. Francis Hopkinson, District Judge
Hosea's Rep.|s||oh||Cincinnati Superior Court Decisions (Ohio)
Hous. & Dev. Rep. (RIA)|p||||Housing & Development Reporter
Houst.|s|1855-1893|de||Delaware Reports, Houston
Houston>Houst.
Houston Criminal>Houst.
How.|u|1843-1860|us|scotus|Howard's Supreme Court Reports
How. App. Cas.|s|1855-1860|ny||Howard's Appeal Cases
How. N.P.|f||us||Howell, Nisi Prius
How. N.P. (Mich.)>How. N.P.
How.P.R.>How. Pr.
How. Pr.|s|1844-1886|ny||Howard's Practice Reports
How. Pr. (n.s.)|s|1879-1886|ny||Howard's Practice Reports (n.s.)
How. Pr. Rep.>How. Pr.
How. Prac.>How. Pr.
How.Prac.(N.Y.)>How. Pr.
How. Rep.>How.>Howard
Howard|s|1834-1843|ms||Mississippi Reports, Howard
Howard Rep.>Howard
Howell N.P.>How. N.P.
Howison|s|1850-1851|||Howison's Criminal Trials
Hugh.>Hughes
Hughes|s|1785-1801|ky||Kentucky Reports, Hughes
Hughes (1877)>Hughes
Hum.|s|1839-1851|tn||Tennessee Reports, Humphreys
Hum. Rep.>Hum.
Humph.>Hum.
Humph. Rep.>Hum.
Hun|s||ny||Hun's Supreme Court Reports
Hun|s||ny||Hun's New York Appellate Division Reports
Hunt, Mer. Mag.>Hunt Mer. Mag.
Hunt Mer. Mag.|p||ny||Hunt's Merchant's Magazine, New York
I&N>I. & N. Dec.
I. & N. Dec.|f|1940|us|bia|Administrative Decisions Under Immigration and Nationality Laws
I.C.C.|f||us|icc|Interstate Commerce Commission Reporter
I.C.C.2d|f|1984-1996|us|icc|=
I.E.R.>I.E.R. Cas. (BNA)
I.E.R. Cas.>I.E.R. Cas. (BNA)
I.E.R. Cas. (BNA)|p||||Individual Employment Rights Cases
IER Cases>I.E.R. Cas. (BNA)
IL|n||il|ill|Illinois Neutral Citation
IL App (1st)|n||il|illappct|=
IL App (2d)|n||il|illappct|=
IL App (2nd)>IL App (2d)
IL App (3d)|n||il|illappct|=
IL App (3rd)>IL App (3d)
IL App (4th)|n||il|illappct|=
IL App (5th)|n||il|illappct|=
IN Dec.>I. & N. Dec.
I.R.B.|f||us||Internal Revenue Bulletin
IRS Pos. (CCH)|p||||IRS Positions
I.T.R.D.>I.T.R.D. (BNA)
I.T.R.D. (BNA)|p|1980|||International Trade Reporter Decisions
Ia.>Iowa
Ida.>Idaho
Ida. App. LEXIS|d||id
Ida. App. Unpub. LEXIS|d||id
Ida. LEXIS|d||id
Idaho|s|1866|id||Idaho Reports
Il App (1st)>IL App (1st)
Il App (2d)>IL App (2d)
Il App (3d)>IL App (3d)
Il App (4th)>IL App (4th)
Il App (5th)>IL App (5th)
Ill.|s|1849-1954|il|ill|Illinois Reports
Ill.(Breese)>Breese
Ill.(Gilm.)>Gilm.
Ill. (Scam)>Scam.
Ill. 2d|s|1953-2011|il|ill|=
Ill.A.>Ill. App.
Ill.A.2d>Ill. App. 2d
Ill.A.3d>Ill. App. 3d
Ill. App.|s|1877-1954|il|illappct|Illinois Appellate Court Reports
Ill. App. 2d|s|1954-1972|il|illappct|=
Ill. App. 3d|s|1972-2011|il|illappct|=
Ill. App. LEXIS|d||il|illappct
Ill. App. Rep.>Ill. App.
Ill. App. Unpub. LEXIS|d||il
Ill. C.C.|s||il||Matthew and Bangs, Illinois Circuit Court Reports (III.)
Ill. Cir. Ct.|s||il||Illinois Circuit Court Reports
Ill. Cir. Ct. Rep.>Ill. Cir. Ct.
Ill. Ct. Cl.|s|1889|il|illctcl|Illinois Court of Claims Reports
Ill. Ct. Cl. LEXIS|d||il
Ill. Dec.|s|1976|il||West's Illinois Decisions
Ill.Decs.>Ill. Dec.
Ill. LEXIS|d||il|ill
Ill. Rep.>Ill.
Immigr. L. Serv. (West)|p||||Immigration Law Service
Ind.|s|1848-1981|in|ind|Indiana Reports
Ind. App.|s|1890-1979|in|indctapp|Indiana Court of Appeals Reports
Ind. App. LEXIS|d||in
Ind. App. Unpub. LEXIS|d||in
Ind. Cl. Com.>Ind. Cl. Comm.
Ind. Cl. Comm.|p|1948-1973|us||Indian Claims Commission
Ind. Dec.|s||in||Indiana Decisions (Ind.)
Ind. LEXIS|d||in
Ind. L. Rep.|s|1881|in||Indiana Law Reporter
Ind. L. Rep.|p||in||Indian Law Reporter
Ind.Rep.>Ind.
Ind. T.>Indian Terr.
Ind. Tax LEXIS|d||in
Indian Terr.|s|1896-1907|ok||Indian Territory Reports
Indian Terr. LEXIS|d|1896-1907|ok
Inher. Est. & Gift Tax Rep. (CCH)|p||||Inheritance, Estate and Gift Tax Reports
Ins. L.J.|p||||Insurance Law Journal
Ins. L. Rep. (CCH)|p||||Insurance Law Reports
Ins Law J.>Ins. L.J.
Int'l Env't Rep. (BNA)|p||||International Environment Reporter (Bureau of National Affairs)
Int'l Trade Rep. (BNA)>I.T.R.D. (BNA)
Int. Rev. Rec.|f||us||Internal Revenue Record
Intelligencer>Leg. Int.
Interior Dec.|f||us||Interior Decisions
Iowa|s|1855-1968|ia|iowa|Iowa Reports
Iowa App. LEXIS|d||ia
Iowa Rep.>Iowa
Iowa Sup. LEXIS|d||ia
Ired.|s|1840-1852|nc||North Carolina Reports, Iredell's Law
Ired. Eq.|s|1840-1852|nc||North Carolina Reports, Iredell's Equity
Ired.Eq.(N.C.)>Ired. Eq.
Ired. Eq. Rep.>Ired. Eq.
Ired.L.>Ired.
Ired.L.(N.C.)>Ired.
Ired. Law>Ired.
Ired. Law Rep.>Ired.
Ired. Rep.>Ired.>Ired. Eq.
J.Ch.>Johns. Ch.
J.J.Mar.>J.J. Marsh.
J.J. Marsh.|s|1829-1832|ky||Kentucky Reports, Marshall, J.J
J.J.Marsh.(Ky.)>J.J. Marsh.
J. Rep.>Johns.
JTS|s|1899|||Jurisprudencia del Tribunal Supremo
Jahn>Ohio C.C.
Jeff.|s||va||Jefferson's Reports (Virginia General Court)
Jeff. (Va.)>Jeff.
Jefferson>Jeff.
John.>Johns.
John. Rep.>Johns.
Johns.|s|1806-1823|ny||Johnson's Reports
Johns.(N.Y.)>Johns. Ch.
Johns. Cas.|s|1799-1803|ny||Johnson's Cases
Johns.Cas.(N.Y.)>Johns. Cas.
Johns. Ch.|s|1814-1823|ny||Johnsons' Chancery Reports
Johns.Ch.(N.Y.)>Johns. Ch.
Johns.Ch.Cas.>Johns. Ch.
Johns. Ch. Rep.>Johns. Ch.
Johns.Ct.Err.>Johns.
Johns.N.Y.>Johns.
Johns.Rep.>Johns.>Johns. Ch.
Johnson>Johns.>Johns. Ch.>N.M. (J.)
Johnson Rep.>Johns.>Johns. Ch.>N.M. (J.)
Jones|s|1853-1862|nc||North Carolina Reports, Jones' Law
Jones & S.|s||ny||Jones & Spencer's Reports (33-61 New York Superior)
Jones & Spencer>Jones & S.
Jones Eq.|s|1853-1863|nc||North Carolina Reports, Jones' Equity
Jones L.>Jones
Jones Law|s||nc||Jones' North Carolina Law Reports
Jones N.C.>Jones
Jones and Spencer's Super. Ct. Rep.>Jones & S.
Jour. Fr. Inst.|p|1826|||Journal of the Franklin Institute
Jour. Jur.|f||us||Journal of Jurisprudence
Juris P.R.|s||||Jurisprudencia Del Tribunal Supremo (PR)
Just.|s||pa||Justices' Law Reporter (Pennsylvania)
Kan.|s|1862|ks|kan|Kansas Reports
Kan. App.|s|1895-1901|ks|kanctapp|Kansas Court of Appeals Reports
Kan. App. 2d|s|1977|ks|kanctapp|=
Kan. App. LEXIS|d||ks
Kan. App. Unpub. LEXIS|d||ks
Kan. LEXIS|d||ks
Kan. Rep.>Kan.
Kan. Unpub. LEXIS|d||ks
Kans.>Kan.
Kans.App.>Kan. App.
Kas.>Kan.
Kelly|s|1847-1849|||Kelly's Reports
Ken.Dec.>Sneed
Ken.L.Re.>Ky. L. Rptr.
Ken.Opin.>Ky. Op.
Keyes|s|1863-1868|ny||Keyes' New York Court of Appeals Reports
Kir.>Kirby
Kirb.>Kirby
Kirby|s|1785-1789|ct||Kirby's Connecticut Reports
Kulp|s||pa||Kulp's Luzerne Legal Register Reports (Pa.)
Ky.|s|1879-1951|ky|ky|Kentucky Reports
Ky.(A.K.Marsh.)>A.K. Marsh.
Ky.(B.Mon.)>B. Mon.
Ky.(Bibb)>Bibb
Ky.(Bush)>Bush
Ky.(Dana)>Dana
Ky.(Duv.)>Duv.
Ky.(Hard.)>Hard.
Ky.(Hughes)>Hughes
Ky.(J.J.Marsh.)>J.J. Marsh.
Ky.(Lit.Sel.Cas.)>Litt. Sel. Cas.
Ky.(Litt.)>Litt.
Ky.(Met.)>Met.
Ky.(Sneed)>Sneed
Ky.(T.B.Monroe)>T.B. Mon.
Ky. App.|s|1994-2000|ky||Kentucky Appellate Reporter
Ky. App. LEXIS|d||ky
Ky. App. Unpub. LEXIS|d||ky
Ky. Att'y Memo|s|2001-2007|ky||Kentucky Attorneys Memo
Ky. LEXIS|d||ky
Ky.L.R.>Ky. L. Rptr.
Ky. L. Rptr.|s|1880-1908|ky||Kentucky Law Reporter
Ky. L. Summ.|s|1966|ky||Kentucky Law Summary
Ky. Law Rep.>Ky. L. Rptr.
Ky. Op.|s|1864-1886|ky||Kentucky Opinions
Ky. Rep.>Ky.
Ky. Unpub. LEXIS|d||ky
LA|n||la||Louisiana Neutral Citation
LAW ED>L. Ed.
LCR|p|1993|||Land Court Reporter
L.E.>L. Ed.
L.E.2d>L. Ed. 2d
LEXIS|d||||LexisNexis Citation
L. Ed.|u|1790-1956#100|us|scotus|Lawyer's Edition
L.Ed.(U.S.)>L. Ed.
L. Ed. 2d|u|1956|us|scotus|=
L. Ed. 2nd>L. Ed. 2d
L.J.Q.B.>Law J. Q.B.
L.R.A.|f||us||Lawyers' Reports Annotated
L.R.A. (N.S.)|f||us||Lawyers' Reports Annotated New Series
L.R.A.N.S.>L.R.A. (N.S.)
L.R.R.M.>L.R.R.M. (BNA)
L.R.R.M. (BNA)|p|1937|||Labor Relations Reference Manual
L. Rep.>Lans. Ch.
L. Week Colo.|s|2002|co||Law Week Colorado
La.|s|1830-1972|la|la|Louisiana Reports
La.A.>La. App.
La. Ann.|s|1846-1900|la|la|Louisiana Annual Reports
La. Ann. Rep.>La. Ann.
La. App.|s|1924-1932|la|lactapp|Louisiana Court of Appeals Reports
La.App.(Orleans)>Teiss.
La. App. 1 Cir.|s||la||Court of Appeal of Louisiana, First Circuit
La. App. 2 Cir.|s||la||Court of Appeal of Louisiana, Second Circuit
La. App. 3 Cir.|s||la||Court of Appeal of Louisiana, Third Circuit
La. App. 4 Cir.|s||la||Court of Appeal of Louisiana, Fourth Circuit
La. App. 5 Cir.|s||la||Court of Appeal of Louisiana, Fifth Circuit
La. App. 6 Cir.|s||la||Court of Appeal of Louisiana, Sixth Circuit
La. App. LEXIS|d||la
La. App. Unpub. LEXIS|d||la
La. LEXIS|d||la
La. Law J.|s|1841-1842|la||Louisiana Law Journal
La. Rep.>La.
Lab. Arb. Awards (CCH)|p||||Labor Arbitration Awards
Lab. Arb. Rep. (BNA)|p||||Labor Arbitration Reports
Lab.Cas.>Lab. Cas. (CCH)
Lab. Cas. (CCH)|p||||Labor Cases
Lab. L. Rep. (CCH)|p||||Labor Law Reporter (CCH)
Lab. Rel. Rep. (BNA)|p||||Labor Relations Reporter
Lac. Jur.>Lack. Jur.
Lack. Jur.|s||pa||Lackawanna Jurist (Pa.)
Lack.Jurist>Lack. Jur.
Lack. L.N.|s||pa||Lackawanna Legal News (Pa.)
Lack. Leg.>Lack. L.N.
Lack. Leg. News (P.A.)>Lack. L.N.
Lacka. Leg. News>Lack. L.N.
Lalor>Hill & Den.
Lalor Supp.>Hill & Den.
Lanc. L. Rev.|s||||Lancaster Law Review
Lans.|s|1869-1873|ny||Lansing's Reports
Lans. Ch.|s|1824-1826|ny||Lansing's Chancery Reports
Law & Eq. Rep.|f|1876-1878|us||Law and Equity Reporter
Law, Rep.>Law Rep.
Law.Ed.>L. Ed.
Law. Ed. 2d>L. Ed. 2d
Law J. Q.B.|p|1831-1946|||Law Journal, New Series, Queen's Bench, England
Law Rep.|s||||Monthly Law Reporter, Boston Mass
Law Reporter|s|1839-1848|||The Law Reporter
Law Times (N.S.)|s|1876-1879|||Law Times (New Series)
Lea.|s||tn||Lea's Tennessee Reports
Leg. Gaz.>Legal Gaz.
Leg. Gaz. Rep.>Legal Gaz.
Leg. Int.|s||||Philadelphia Legal Intelligencer, Pa
Leg. Intel. or Intell.>Leg. Int.
Leg. Op.|s||||Legal Opinions
Leg. Ops. (Pa.)>Leg. Op.
Leg. Rec.>Leg. Rec. Rep.
Leg. Rec. Rep.|s||pa||Legal Record Reports (1-2 Schuykill Co. (Pa.)
Leg. Rep.>Tenn. Leg. Rep.
Legal Gaz.|f||us||Legal Gazette
Legal Int.>Leg. Int.
Legal Intel.>Leg. Int.
Legal Intell.>Leg. Int.
Legal Intelligencer>Leg. Int.
Leh. V.L.R. (Pa.)>Lehigh
Lehigh|s||pa||Lehigh Valley Law Reporter (Pa.)
Lehigh V.L.R.>Lehigh
Lehigh Val. L.R.>Lehigh
Lehigh Val. L. Rep.>Lehigh
Lehigh Val. Law Rep>Lehigh
Leigh|s|1829-1842|va||Virginia Reports, Leigh
Leigh (Va.)>Leigh
Leigh Rep.>Leigh
Life. Cas. (CCH)|p||||Life (Health & Accident) Cases (CCH)
Life. Cas. 2d (CCH)|p||||=
Liquor Cont. L. Rep. (CCH)|p||||Liquor Control Law Reports
Liquor Tax Rep.|s|1896-1905|||Liquor Tax Law Reports
Lit.>Litt.
Lit. Rep.>Litt.
Lit.Sel.Ca.>Litt. Sel. Cas.
Litt.|s|1822-1824|ky||Kentucky Reports, Littell
Litt.(Ky.)>Litt.
Litt. Rep.>Litt.
Litt. Sel. Cas.|s|1795-1821|ky||Kentucky Reports, Littell's Selected Cases
Litt. Sel. Cas. (Ky.)>Litt. Sel. Cas.
Littell>Litt.
Littell Rep.>Litt.
Liv. Law Mag.|s||||Livingston's Law Magazine
Lock. Rev. Cas.|s|1799-1847|ny||Lockwood's Reversed Cases
Low.|f||us||Lowell's District Court Reports (US Mass. Dist.)
Low. Dec.>Low.
Low. Dis.>Low.
Lowell>Low.
Luz. L.R.|s||pa||Luzerne Legal Register (Pa.)
Luz. Leg. Reg.>Luz. L.R.
Luz. Leg. Reg. Rep.>Luz. L.R.
M.& Y.>Mart. & Yer.
M.& Y.R.>Mart. & Yer.
MDBT|s|2003|md||Maryland Business and Technology
MDLR|p||ma||Massachusetts Discrimination Law Reporter
ME|n|1996|me|me|Maine Reports
M.J.|p|1975|us||Military Justice Reporter
ML|s||mt||The Water Court of the State of Montana
MP|n||mp||Northern Mariana Islands
MS|n||ms||Mississippi Neutral Citation
M.S.P.B.|f||us|mspb|Decisions of the United States Merit Systems Protection Board
MSPB|n||us|mspb|Merit Systems Protection Board
M.S.P.R.|p|||mspb|United States Merit Systems Protection Board Reporter
MT|n||mt|mont|Montana Neutral Citation
M.T.C.A.|p||||Mohegan Tribal Court Appeals
M.T.C.R.|p||||Mohegan Tribal Court Reporter
Ma.>Mass.
Ma.A.>Mass. App. Ct.
MacA. Pat. Cas.|p||dc||Reports of cases arising upon applications for letters-patent for inventions
MacAr.>MacArth.
MacAr.& M.>MacArth. & M.
MacAr.& Mackey>MacArth. & M.
MacArth.|s|1873-1879|dc||District of Columbia Reports, MacArthur
MacArth. & M.|s|1879-1880|dc||District of Columbia Reports, MacArthur and Mackey
MacArth.& M.(Dist.Col.)>MacArth. & M.
MacArthur>MacArth.
MacArthur & M.>MacArth. & M.
Mackey|s|1863-1892|dc||District of Columbia Reports, Mackey
Mai.>Me.
Maine>Me.
Maine Rep.>Me.
Man. Unrep. Cas.>Mann. Unrep. Cas.
Mann. Unrep. Cas.|s||la||Manning's Unreported Cases (La.)
Manning's U.C.>Mann. Unrep. Cas.
Manning's Unrep. Cases>Mann. Unrep. Cas.
Manning La.>Mann. Unrep. Cas.
Manum.>N.J. (Manumission)
Manum. Cas.>N.J. (Manumission)
Mar. Rep.>A.K. Marsh.
Marsh.>A.K. Marsh.>J.J. Marsh.
Marsh.(Ky.)>A.K. Marsh.>J.J. Marsh.
Marsh.A.K.>A.K. Marsh.
Marsh.J.J.>J.J. Marsh.
Marsh. Rep.>A.K. Marsh.>J.J. Marsh.
Mart.|s|1809-1830|la||Louisiana Reports, Martin
Mart.|s|1778-1797|nc||North Carolina Reports, Martin
Mart.& Y.>Mart. & Yer.
Mart.& Y.(Tenn.)>Mart. & Yer.
Mart. & Yer.|s|1825-1828|tn||Tennessee Reports, Martin & Yerger
Mart.& Yerg.>Mart. & Yer.
Mart. (N. C.)>Mart.
Mart. (N.S.)|s||la||Louisiana Reports, Martin
Mart. (O. S.)>Mart.
Mart. (n.s.)>Mart. (N.S.)
Mart. (o.s.)>Mart.
Mart.Dec.>Mart.
Mart. N. C.>Mart.
Mart. O.S. (La.)|f||la||Martin's Louisiana Reports, Old Series
Mart. Rep.>Mart.
Martin>Mart.
Martin Rep.>Mart.
Marv.|s|1893-1897|de||Delaware Reports, Marvel
Marv. (Del.)>Marv.
Marvel>Marv.
Maryland>Md.
Maryland Rep.>Md.
Mas.>Mason C.C.>Mass.
Mas. Rep.>Mass.
Mason>Mason C.C.
Mason C.C.|f||us||Mason's United States Circuit Court Reports
Mason C.C.R.>Mason C.C.
Mason Circt. Ct. R.>Mason C.C.
Mason R.>Mason C.C.
Mason U.S.>Mason C.C.
Mass.|s|1867|ma|mass|Massachusetts Reports
Mass.(Allen)>Allen
Mass.(Cush.)>Cush.>Mass.
Mass.(Gray)>Gray
Mass.(Met.)>Met.
Mass.(Pick.)>Pick.
Mass.(Tyng)>Tyng
Mass.(Will.)>Will.
Mass.App.>Mass. App. Ct.
Mass. App. Ct.|s|1972|ma|massappct|Massachusetts Appeals Court Reports
Mass. App. Dec.|s|1941-1977|ma||Massachusetts Appellate Decisions
Mass. App. Div.|s|1936|ma||Reports of Massachusetts Appellate Division
Mass. App. Div. Adv. Sh.|s|1975|ma||Massachusetts Appellate Division Advance Sheets
Mass. App. Div. LEXIS|d||ma
Mass. App. LEXIS|d||ma
Mass. App. Unpub. LEXIS|d||ma
Mass. LCR LEXIS|d||ma
Mass. LEXIS|d||ma
Mass. L. Rptr.|s|1993|ma||Massachusetts Law Reporter
Mass. Law Rep>Mass. L. Rptr.
Mass. R.>Mass.
Mass. Rep.>Mass.
Mass. Super. LEXIS|d||ma
Mass. Supp.|s|1980-1983|ma||Massachusetts Reports Supplement
Mc.A. Pat. Cas.>MacA. Pat. Cas.
McAl.>McAll.
McAll.|f||us||McAllister's Circuit Court Reports
McAll. (Cal.)>McAll.
McAllister U.S. Circ. Court R.>McAll.
McCah.>McCahon
McCahon|s|1858-1868|ks||Kansas Reports, McCahon
McCanless|s||tn||Mccanless' Reports (Tenn.)
McCord|s|1821-1828|sc||South Carolina Reports, McCord
McCord Ch.>McCord Eq.
McCord Ch. Rep.>McCord Eq.
McCord Eq.|s|1825-1827|sc||South Carolina Reports, McCord's Chancery
McCord Rep.>McCord
McCrary>McCrary's Cir. Ct. Rpts
McCrary's Cir. Ct. Rpts|f||us||McCrary's Circuit Court Reports
McGl.|s|1881-1884|la||Louisiana Court of Appeals Reports, McGloin
McGloin>McGl.
McGrath|s||mi||McGrath's Mandamus Cases (Michigan)
McGrdath>McGrath
McLean|f||us||McLean's United States Circuit Court Reports
McMul.|s|1840-1842|sc||South Carolina Reports, McMullen
McMul. Eq.|s|1840-1842|sc||South Carolina Reports, McMullen's Equity
McMul.Eq.(S.C.)>McMul. Eq.
McMul.L.(S.C.)>McMul.
Md.|s|1851|md|md|Maryland Reports
Md. App.|s|1967|md|mdctspecapp|Maryland Appellate Reports
Md. App. LEXIS|d||md
Md. Ch.|s|1841-1853|md||Reports of cases decided in the High court of chancery of Maryland
Md. Cir. Ct. LEXIS|d||md
Md. LEXIS|d||md
Md. Law Rec.|s|1878-1889|md||Maryland Law Record
Md. Rep.>Md.
Md. Tax LEXIS|d||md
Me.|s|1820-1965|me|me|Maine Reports
Me. LEXIS|d||me
Me. Super. LEXIS|d||me
Me. Unpub. LEXIS|d||me
Med & Med GD (CCH)>Medicare & Medicaid Guide (CCH)
Med. Devices Rep. (CCH)|p||||Medical Devices Reports
Media L. Rep.>Media L. Rep. (BNA)
Media L. Rep. (BNA)|p||||Media Law Reporter
Medicare & Medicaid Guide (CCH)|p||||Medicare and Medicaid Guide
Meigs|s|1838-1839|tn||Tennessee Reports, Meigs
Met.|s|1858-1863|ky||Kentucky Reports, Metcalf
Met.|s|1840-1847|ma||Massachusetts Reports, Metcalf
Met. Rep.>Met.
Metc.>Met.
Metc.Ky.>Met.
Metc.Mass.>Met.
Metc. Rep.>Met.
Mich.|s|1847|mi|mich|Michigan Reports
Mich. App.|s|1965|mi|michctapp|Michigan Appeals Reports
Mich. App. LEXIS|d||mi
Mich. Ct. App.>Mich. App.
Mich. Ct. Cl.|s|1938-1942|mi||Michigan Court of Claims Reports
Mich. LEXIS|d||mi
Mich. Lawy.|s|1875-1879|mi||Michigan Lawyer
Mich. N.P.|s||mi||Brown's or Howell's Michigan Nisi Prius Reports or Cases
Mich. N.P. R.>Mich. N.P.
Mich. Pr.|s||mi||Practice reports. Cases decided in the Supreme court of Michigan in 1896
Mich. Rep.>Mich.
Miles|s|1825-1842|||Reports of cases determined in the district court for the city and county of
Mill|s|1817-1818|sc||South Carolina Reports, Mill (Constitutional)
Mill Const.>Mill
Mill Const.(S.C.)>Mill
Miller's Notebook|p|1792-1830|||Miller's Notebook
Mills>Mills Surr.
Mills Surr.|s|1899-1917|ny||Mills' Reports, New York Surrogate Court
Min. Rep.>Minn.>Minor
Minn.|s|1851-1977|mn|minn|Minnesota Reports
Minn. App. LEXIS|d||mn
Minn. App. Unpub. LEXIS|d||mn
Minn. Dist. LEXIS|d||mn
Minn. LEXIS|d||mn
Minn. Rep.>Minn.
Minn. Tax LEXIS|d||mn
Minor|s|1820-1826|al||Minor's Alabama Reports
Minor (Ala.)>Minor
Mis.>Miss.
Mis. Rep.>Miss.
Misc.|s|1892-1955|ny||New York Miscellaneous Reports
Misc. 2d|s|1955-2004|ny||=
Misc. 3d|s|2004|ny||=
Misc Rep>Misc.
Miss.|s|1851-1966|ms|miss|Mississippi Reports
Miss.(Howard)>Howard
Miss.(S.& M.)>S. & M.
Miss. (S. & M. Ch.)>S. & M.
Miss.(Walker)>Walker
Miss. App. LEXIS|d||ms
Miss. Dec.|s||ms||Mississippi Decisions
Miss. LEXIS|d||ms
Miss. R.>Miss.
Miss. Rep.>Miss.
Mo.|s|1821-1956|mo|mo|Missouri Reports
Mo. App.|s|1876-1954|mo|moctapp|Missouri Appeals Reports
Mo. App. LEXIS|d||mo
Mo.App.Rep.>Mo. App.
Mo. LEXIS|d||mo
Mo. Rep.>Mo.
Mon.B.>B. Mon.
Mon. Rep.>B. Mon.>Monag.>T.B. Mon.
Mon.T.B.>T.B. Mon.
Mona.>Monag.
Monag.|s|1888-1890|pa||Pennsylvania State Reports, Monaghan
Monaghan>Monag.
Monaghan(Pa.)>Monag.
Monroe, B.>B. Mon.
Mont.|s|1868|mt|mont|Montana Reports
Mont'g. Co. L. Rep.>Montg.
Mont'g. L. Rep.>Montg.
Mont. Dist. LEXIS|d||mt
Mont. LEXIS|d||mt
Mont. St. Rep.>State Rptr.
Mont. Water LEXIS|d||mt
Montg.|s||pa||Montgomery County Law Reporter (Pa.)
Montg. (Pa.)>Montg.
Montg. CLR>Montg.
Montg. Co.>Montg.
Montg. Co. L.R.>Montg.
Montg. Co. L.R. (Pa.)>Montg.
Montg. Co. L. Rep'r>Montg.
Montg. Co. Law Rep'r.>Montg.
Month. Jur.|s|1878-1879|||Monthly Jurist
Month. West. Jur.|s|1875-1877|||Monthly Western Jurist
Mor.Ia.>Morris
Mor. Min. Rep.>Morr. Min. Rep.
Mor. St. Ca.>Morr. St. Cas.
Mor. St. Cas.>Morr. St. Cas.
Morr.>Morris
Morr. M.R.>Morr. Min. Rep.
Morr. Min. R.>Morr. Min. Rep.
Morr. Min. Rep.|p||||Morrison's Mining Reports
Morr. St. Cas.|s|1818-1872|ms||Morris' State Cases (Miss. 1818-72)
Morris|s|1839-1846|ia||Iowa Reports, Morris
Morris St. Cas.>Morr. St. Cas.
Munf.|s|1810-1820|va||Virginia Reports, Munford
Munf. Rep.>Munf.
Mur.|s|1804-1819|nc||North Carolina Reports, Murphey
Mur. Rep.>Mur.
Murph.>Mur.
Murph.(N.C.)>Mur.
Murph. Rep.>Mur.
Mut. Funds Guide (CCH)|p||||Mutual Funds Guide
Myrick|s|1872-1879|||Reports of Cases in the Probate Court of the City and County of San Francisco
N.& Mc.>Nott & McC.
N. B. R.>Nat. Bank. Reg.
N.B.R. (Supp.)|p||||National Bankruptcy Register Reports, Supplement
N. Bk. R.>Nat. Bank. Reg.
N. Bkpt. R.>Nat. Bank. Reg.
N. Bkpt. Reg.>Nat. Bank. Reg.
N.C.|s|1868|nc|nc|North Carolina Reports
N.C.(Busb.)>Busb.
N.C.(Busb.Eq.)>Busb. Eq.
N.C.(Cam.& Nor.)>Cam. & Nor.
N.C.(Car.L.Rep.)>Car. L. Rep.
N.C.(Dev.& Bat.)>Dev. & Bat.>N.C.
N.C.(Dev.& Bat.Eq.)>Dev. & Bat. Eq.
N.C.(Dev.)>Dev.
N.C.(Dev.Eq.)>Dev. Eq.
N.C.(Hawks)>Hawks
N.C.(Hayw.)>Hayw.
N.C.(Ired.)>Ired.
N.C.(Ired.Eq.)>Ired. Eq.
N.C.(Jones)>Jones
N.C.(Jones Eq.)>Jones Eq.
N.C.(Mart.)>Mart.
N.C.(Mur.)>Mur.
N.C.(Phil.Eq.)>Phil. Eq.
N.C.(Phil.Law)>Phil. Law
N.C.(Tay.)>Tay.
N.C.(Taylor)>Taylor
NCA|s||ne||Nebraska Court of Appeals
N.C. App.|s|1968|nc|ncctapp|North Carolina Court of Appeals Reports
N.C. App. LEXIS|d||nc
NCBC|n||nc|ncbizct|North Carolina Business Court
NCBC LEXIS|d||nc
N.C.Conf.>Cam. & Nor.
N.C.Conf.Rep.>Cam. & Nor.
N.C. LEXIS|d||nc
N. C. Rep.>N.C.
N.C.T.Rep.>Taylor
N.C.Term.R.>Taylor
N.C.Term.Rep.>Taylor
N. Chip.|s|1789-1791|vt||Vermont Reports, Chipman, N
N.Chip.(Vt.)>N. Chip.
N.Chipm.>N. Chip.
N.D.|s|1890-1953|nd|nd|North Dakota Reports
ND|n||nd|nd|North Dakota Neutral Citation
ND APP>ND App
ND App|n||nd|ndctapp|North Dakota Neutral Citation, Court of Appeals
N.D. App. LEXIS|d||nd
N.D. LEXIS|d||nd
NDLR|p||||National Disability Law Reporter
NDLR (LRP)>NDLR
NDLR (LRP) LEXIS>NDLR
N.E.|r|1884-1936#200|||North Eastern Reporter
N.E.2d|r|1936-2013#999|||=
N.E.2nd>N.E.2d
N.E.3d|r|2013|||=
N.E.3rd>N.E.3d
N.E.Rep.>N.E.
N.H.|s|1816|nh|nh|New Hampshire Reports
N.H.|n|2024|nh|nh|New Hampshire State Neutral Citation
N.H. LEXIS|d||nh
N.H.R.>N.H.
N. H. Rep.>N.H.
N.H. Super. LEXIS|d||nh
N.J.|s|1948|nj|nj|New Jersey Reports
N.J. (Manumission)|s|-1875|nj||Bloomfield's Manumission (or Negro) Cases (N.J.)
N.J. Admin.|s|1982|nj||New Jersey Administrative Reports
N.J. Admin. 2d|s|1982|nj||=
N.J. Ch. LEXIS|d|1830-1948|nj
N.J. Eq.|s|1830-1948|nj||New Jersey Equity Reports
N.J.L.|s|1790-1948|nj||New Jersey Law Reports
N.J. LEXIS|d||nj
N.J.L.J.|j||nj||New Jersey Law Journal
N.J.Law>N.J.L.
N.J. Law J.|j||nj||=
N.J.M.>N.J. Misc.
N.J. Misc.|s|1923-1949|nj||New Jersey Miscellaneous Reports
N.J. Misc. LEXIS|d||nj
N.J. Prerog. Ct. LEXIS|d||nj
N.J.S.>N.J. Super.
N.J. Sup. Ct. LEXIS|d||nj
N.J. Super.|s|1948|nj||New Jersey Superior Court Reports
N.J. Super. LEXIS|d||nj
N.J. Super. Unpub. LEXIS|d||nj
N.J. Tax|s|1979|nj|njtaxct|New Jersey Tax Court
N.J. Tax Ct.>N.J. Tax
N.L.R.B.|f|1935|us|nlrb|Decisions and Orders of the National Labor Relations Board
NLRB Dec. (CCH)>N.L.R.B.
NLRB No.|n||us|nlrb|National Labor Relations Board Neutral Cite
N.M.|s|1852-2013|nm||New Mexico Reports
NM|n|1852|nm||New Mexico Neutral Citation
N.M. (Ct. App.)>N.M. Ct. App.
N.M. (G.)|s|1852-1889|nm||New Mexico Reports (Gildersleeve)
N.M.(Gild.)>Gild.>N.M. (G.)
N.M. (J.)|s||nm||New Mexico Reports (Johnson)
N.M. (John.)>N.M. (J.)
N.M. App. LEXIS|d||nm
N.M. App. Unpub. LEXIS|d||nm
N.M.B.|f||us|natmedbd|Decisions of the National Mediation Board
NMCA|n||nm|nmctapp|New Mexico Neutral Citation (Court of Appeals)
NMCERT|n||nm||New Mexico Neutral Citation
N.M. Ct. App.|s|1966|nm||New Mexico Court of Appeals
N.M. LEXIS|d||nm
NMSC|n||nm|nm|New Mexico Neutral Citation (Supreme Court)
N.M. St. B. Bull.|s||nm||New Mexico State Bar Bulletin
N.M. Unpub. LEXIS|d||nm
N. Mar. I.|s|1989|mp||Northern Mariana Islands Reporter
N. Mar. I. Commw.|s|1979|mp||Northern Mariana Islands Commonwealth Reporter
N. Mar. I. Commw. Rptr.>N. Mar. I. Commw.
N. Mar. I. LEXIS|d||mp
N.R.C.|f||us|nrc|Nuclear Regulatory Commission Issuances
N.T.S.B.|f||us|ntsb|National Transportation Safety Board Decisions
NV|n||nv||Nevada
N.W.|r|1880-1942#300|||North Western Reporter
N. W. (2d)>N.W.2d
NW2D>N.W.2d
N.W.2d|r|1942-2023#999|||=
N.W. 2nd>N.W.2d
N.W.3d|r|2024|||=
N W. Rep.>N.W.
N.Y.|s|1847-1956#309|ny|ny|New York Reports
N.Y. (N.Y.S.)>N.Y.
N.Y.2d|s|1956-2004#100|ny|ny|=
N.Y.3d|s|2004|ny|ny|=
N.Y. Ann. Ca.>N.Y. Ann. Cas.
N.Y. Ann. Cas.|s||ny||New York Annotated Cases
N.Y. Anno. Cas.>N.Y. Ann. Cas.
N.Y.App.Dec.>A.D.
N.Y.App.Div.>A.D.
N.Y. App. Div. LEXIS|d||ny|nyappdiv
N.Y.Cas.Err.>Cai. Cas.
N.Y. Ch. Ann.|s|1814-1847|ny||New York Chancery Reports Annotated
N.Y.Ch.R.Ann.>N.Y. Ch. Ann.
N.Y.Ch.Sent.>Sarat. Ch. Sent.
N.Y. City Ct. Rep.|s||ny||City Court Reports
N.Y. City H. Rec.|s|1816-1822|ny||New York City Hall Recorder
N.Y. Civ. Proc. R.|s||ny||New York Civil Procedure Reports
N.Y. Civ. Proc. R., (N.S.)|s||ny||=
N.Y. Civ. Proc. Rep.>N.Y. Civ. Proc. R.
N.Y. Civ. Proc. Rep. (n.s.)>N.Y. Civ. Proc. R., (N.S.)
N.Y. Cr. R.>N.Y. Crim.
N.Y. Cr. Rep.>N.Y. Crim.
N.Y. Crim.|s|1810-1924|ny||New York Criminal Reports
N.Y. Crim. R.>N.Y. Crim.
N.Y. Crim. Rep.>N.Y. Crim.
N.Y. LEXIS|d||ny|ny
N.Y.L.J.|j||ny||New York Law Journal
N. Y. Law J.>N.Y.L.J.
N. Y. Leg. Ob.>N.Y. Leg. Obs.
N.Y. Leg. Obs.|s||ny||New York Legal Observer (N.Y.)
N.Y. Legal Observer>N.Y. Leg. Obs.
N.Y. Misc. 3d>Misc. 3d
N.Y. Misc. LEXIS|d||ny
N.Y. Proc. Ct. Ass.|s|1664-1701|ny||Proceedings of the General Court of Assizes
N. Y. Rep.>N.Y.
N.Y.S.|s|1888-1938#300|ny||New York Supplement
N.Y.S.2d|s|1938-2014#999|ny||=
N.Y.S.3d|s|2014|ny||=
N.Y.S.3rd>N.Y.S.3d
N.Y.S.E. Guide (CCH)|p||ny||New York Stock Exchange Guide
NY Slip Op|n||ny||New York Slip Opinion
N.Y.Spec.Term R.>How. Pr.
N.Y.Spec.Term Rep.>How. Pr.
N.Y. St. R.>N.Y. St. Rep.
N.Y. St. Rep.|s||ny||New York State Reporter
N.Y. St. Rep'r>N.Y. St. Rep.
N.Y. St. Repr.>N.Y. St. Rep.
N.Y. St. Rptr.>N.Y. St. Rep.
N.Y. Sup. Ct.|s|1873-1896|ny||Supreme Court Reports
N.Y. Super. Ct.|s||ny||Reports of Cases Argued and Determined in the Superior Court of the City of
N. Y. Supp.>N.Y.S.
N. Y. Supplement>N.Y.S.
N.Y.Supr.Ct.>N.Y. Sup. Ct.
N.Y.Suprm.Ct.>N.Y. Sup. Ct.
N. Y. Wkly. Dig.>Wkly. Dig.
Nat. Bank. Reg.|p|1867-1882|||National Bankruptcy Register Reports
Nat. Bankr. Reg.>Nat. Bank. Reg.
Navajo Rptr.|f|1969|navajo||Navajo Reporter
Neb.|s|1860|ne|neb|Nebraska Reports
Neb. (Unof.)|s|1901-1904|ne||Nebraska Unofficial Reports
Neb. App.|s|1992|ne|nebctapp|Nebraska Court of Appeals Reports
Neb. App. LEXIS|d||ne
Neb.App.R.>Neb. App.
Neb.C.A.>Neb. App.
Neb. Ct. App.>Neb. App.
Neb. LEXIS|d||ne
Neb. Unoff>Neb. (Unof.)
Neg. Cas. (CCH)|p||||Negligence Cases (CCH)
Neg. Cas. 2d (CCH)|p||||=
Nev.|s|1865|nv|nev|Nevada Reports
Nev., Adv. Op.>Nev. Adv. Op. No.
Nev., Advance Opinion>Nev. Adv. Op. No.
Nev.Ad.Op.>Nev. Adv. Op. No.
Nev. Adv. Op.>Nev. Adv. Op. No.
Nev. Adv. Op. No.|s||nv||Nevada Advanced Opinion
Nev. Adv. Rep.|s||nv||Nevada Advance Reports
Nev. Advance Rep.>Nev. Adv. Rep.
Nev. LEXIS|d||nv
Nev. Unpub. LEXIS|d||nv
New York Supp.>N.Y.S.
New York Supplement>N.Y.S.
Newb.>Newb. Adm.
Newb. Adm.|p||||Newberry's District Court Admiralty Rep. United States
Nile, Reg.>Niles Reg.
Niles' Reg.>Niles Reg.
Niles, Reg.>Niles Reg.
Niles Reg.|f|1811-1848|us||Niles' Weekly Register
No.East Rep.>N.E.
No.West Rep.>N.W.
Northumb. L.J.|p||pa||Northumberland Legal Journal (Pa.)
Northumb. Legal. J.>Northumb. L.J.
Northumberland Co. Leg. Jour>Northumb. L.J.
Northumberland L.J.>Northumb. L.J.
Northw.Rep.>N.W.
Nott & M'C.(S.C.)>Nott & McC.
Nott & McC.|s|1817-1820|sc||South Carolina Reports, Nott and McCord
Nuclear Reg. Rep.>Nuclear Reg. Rep. (CCH)
Nuclear Reg. Rep. (CCH)|p||||Nuclear Regulation Reports
O.A.R.>Ohio App.
O.A.R. 2d>Ohio App. 2d
O.A.R. 3d>Ohio App. 3d
O. App.>Ohio App.
O. App. 2d>Ohio App. 2d
O. App. 3d>Ohio App. 3d
O.B.A.J.|s||ok||Oklahoma Bar Association Journal
O.B.R.>Ohio B.
O. C. A.>Ohio C.A.
O.C.C.>Ohio C.C. Dec.
O.C.C.N.S.>Ohio C.C. (n.s.)
O.C.D.>Ohio Cir. Dec.
O.Cr.>Okla. Crim.
O.D.>Ohio Dec.
O.Dec.Rep.>Ohio Dec. Reprint
OFCCP Fed. Cont. Compl. Man. (CCH)|p||||OFCCP Federal Contract Compliance Manual
O.G.|p||us||Official Gazette, United States Patent Office (Washington, D.C.)
O.G. Pat. Off.>O.G.
OH>Ohio
OHIO>Ohio
OK|n||ok|okla|Oklahoma Neutral Citation
OK AG|n||ok||Oklahoma Attorney General Neutral Citation
OK CIV APP|n||ok|oklacivapp|Oklahoma Neutral Citation (Civic Appeals)
OK CR|n||ok|oklacrimapp|Oklahoma Neutral Citation (Criminal)
OK JUD>Okla. Jud.
OK JUD ETH|n||ok||Oklahoma Neutral Citation (Judicial Ethics Advisory Panel)
OKla.>Okla.
O.L.A.>Ohio Law Abs.
O.L.Abs.>Ohio Law Abs.
O.Misc.>Ohio Misc.
O.Misc.2d>Ohio Misc. 2d
O.N.P.>Ohio N.P.
O.N.P.N.S.>Ohio N.P. (n.s.)
O.O.>Ohio Op.
O.O.2d>Ohio Op. 2d
O.O.3d>Ohio Op. 3d
O.R.W.|f||us||Ocean Resources and Wildlife Reporter
O.S.>Ohio St.
O.S.2d>Ohio St. 2d
O.S.3d>Ohio St. 3d
O.S.C.D.>O.S.U.
OSHA Comp. Guide (CCH)|p||||Human Resources Management OSHA Compliance Guide
OSHC (BNA)|p||||Occupational Safety and Health Cases
O.S.H. Cas.>BNA OSHC
O.S.H. Cas. (BNA)>BNA OSHC
O.S.H. Cases>BNA OSHC
O.S.H. Cases (BNA)>BNA OSHC
O.S.H.D.>CCH OSHD
O.S.H.D. (CCH)>CCH OSHD
O.S.H. Dec. (CCH)>CCH OSHD
O.S.H. Rep. (BNA)|p||||Occupational Safety & Health Reporter
O.S.U.|s||oh||Ohio Supreme Court Decisions, Unreported
O. Supp.|s||oh||Ohio Supplement
OTR>Or. Tax
OTR-MD>Or. Tax
Off. Gaz.>O.G.
Off. Gaz. Pat.>O.G.
Off. Gaz. Pat. Off.>O.G.
Oh. A.>Ohio App.
Oh. A. 2d>Ohio App. 2d
Oh. A. 3d>Ohio App. 3d
Oh. App.>Ohio App.
Oh. App. 2d>Ohio App. 2d
Oh. App. 3d>Ohio App. 3d
Oh.Cir.Ct.>Ohio C.C.
Oh.Cir.Ct.N.S.>Ohio C.C. (n.s.)
Oh.Cir.Dec.>Ohio Cir. Dec.
Oh.Dec.>Ohio Dec.
Oh.Dec.(Reprint)>Ohio Dec. Reprint
Oh.N.P.>Ohio N.P.
Oh.N.P.(N.S).>Ohio N.P. (n.s.)
Oh. S.C.D.>O.S.U.
Oh.St.>Ohio St.
Ohio|s|1821-1851|oh|ohio|Ohio Reports
Ohio|n|2002|oh||Ohio Neutral Citation
Ohio Abs.>Ohio Law Abs.
Ohio App.|s|1913-1965|oh|ohioctapp|Ohio Appellate Reports
Ohio App. 2d|s|1964-1982|oh|ohioctapp|=
Ohio App. 3d|s|1982|oh|ohioctapp|=
Ohio App. LEXIS|d|1789|oh|ohioctapp
Ohio App. Rep.>Ohio App.
Ohio App. Unrep.|s|1990-1990|oh||Unreported Ohio Appellate Cases (Anderson)
Ohio B.|s|1982-1987|oh||Ohio Bar Reports
Ohio B. Rep.>Ohio B.
Ohio C.A.|s|1916-1923|oh||Ohio Courts of Appeals Reports
Ohio C.C.|s|1885-1901|oh||Ohio Circuit Court Reports
Ohio C.C. (N.S.)>Ohio C.C. (n.s.)
Ohio C.C. (n.s.)|s|1901-1922|oh||=
Ohio C.C. Dec.|s|1901-1923|oh||Ohio Circuit Court Decisions
Ohio C.C.N.S.>Ohio C.C. (n.s.)
Ohio C.C.R.>Ohio C.C.
Ohio C.C.R.N.S.>Ohio C.C. (n.s.)
Ohio C.D.>Ohio Cir. Dec.
Ohio C.Dec.>Ohio Cir. Dec.
Ohio Ch.|s||oh||Reports of cases at law and in chancery Ohio
Ohio Cir.Ct.>Ohio C.C.>Ohio C.C. Dec.
Ohio Cir.Ct.(N.S.)>Ohio C.C. (n.s.)
Ohio Cir.Ct.R.N.S.>Ohio C.C. (n.s.)
Ohio Cir. Dec.|s|1885-1901|oh||Ohio Circuit Decisions
Ohio Cr.Ct.R.>Ohio C.C.
Ohio Ct. App.>Ohio C.A.
Ohio Dec.|s|1894-1920|oh||Ohio Decisions
Ohio Dec. Rep.>Ohio Dec.
Ohio Dec. Reprint|s|1840-1873|oh||Ohio Decisions, Reprint
Ohio F.D.>Ohio F. Dec.
Ohio F. Dec.|f||us||Ohio Federal Decisions
Ohio Fed. Dec.>Ohio F. Dec.
Ohio L. Abs.>Ohio Law Abs.
Ohio L. Bull.|s|1876-1921|oh||Ohio Law Bulletin
Ohio LEXIS|d||oh|ohio
Ohio L.R.>Ohio Law Rep.
Ohio Law Abs.|s|1922-1964|oh||Ohio Law Abstracts
Ohio Law Abst.>Ohio Law Abs.
Ohio Law R>Ohio Law Rep.
Ohio Law Rep.|s||oh||Ohio Law Reporter
Ohio Laws Abs.>Ohio Law Abs.
Ohio Misc.|s|1962-1982|oh||Ohio Miscellaneous
Ohio Misc. 2d|s|1982-2012|oh||=
Ohio Misc.Dec.>Ohio Misc.
Ohio Misc. LEXIS|d|1823|oh
Ohio N.P.|s|1894-1934|oh||Ohio Nisi Prius Reports
Ohio N.P. (n.s.)|s|1894-1934|oh||=
Ohio N.P.N.S.>Ohio N.P. (n.s.)
Ohio Nisi Prius>Ohio N.P.
Ohio Nisi Prius (N. S.)>Ohio N.P. (n.s.)
Ohio Nisi Prius (n.s.)>Ohio N.P. (n.s.)
Ohio Nisi Prius Decisions>Ohio N.P.
Ohio Nisi Prius Reports (N. S.)>Ohio N.P. (n.s.)
Ohio Nisi Prius [N. S.]>Ohio N.P. (n.s.)
Ohio Op.|s|1934-1982|oh||Ohio Opinions
Ohio Op. 2d|s|1934-1982|oh||=
Ohio Op. 3d|s|1934-1982|oh||=
Ohio Ops.>Ohio Op.
Ohio Prob.>Goebel
Ohio Prob. Ct.>Goebel
Ohio Rep.>Ohio
Ohio S.U.>O.S.U.
Ohio St.|s|1852-1964|oh|ohio|Ohio State Reports
Ohio St. (N.S.)|s|1840|oh||Ohio State Reports, Annotated, New Series
Ohio St. (n.s.)>Ohio St. (N.S.)
Ohio St. 2d|s|1964-1982|oh|ohio|Ohio State Reports
Ohio St. 3d|s|1982|oh|ohio|=
Ohio St. Rep.>Ohio St.
Ohio State>Ohio St.
Ohio Supp.>O. Supp.
Ohio Unrep. Cas.|s|1809-1899|oh||Ohio Unreported Cases
Ohio. Unrept.Cas.>O.S.U.
Ohio W.L. Bull.>W.L.B.
Oil & Gas>Oil & Gas Rep.
Oil & Gas Rep.|p||||Oil and Gas Reporter
Oil & Gas Reptr.>Oil & Gas Rep.
Oil & Gas Rptr.>Oil & Gas Rep.
Okl.>Okla.
Okl.Cr.>Okla. Crim.
Okl Jud.>Okla. Jud.
Okla.|s|1890-1953|ok|okla|Oklahoma Reports
Okla. Civ. App. LEXIS|d||ok
Okla. Cr.>Okla. Crim.
Okla. Cr. Rep.>Okla. Crim.
Okla. Crim.|s|1908-1953|ok|oklacrimapp|Oklahoma Criminal Reports
Okla. Crim. App. LEXIS|d||ok
Okla. Crim. Rep.>Okla. Crim.
Okla. JUD LEXIS|d||ok
Okla. Jud.|s||ok||Oklahoma Court on the Judiciary
Okla. LEXIS|d||ok
Okla. Rep.>Okla.
Okla. Trib.|s|1979|ok||Oklahoma Tribal Court Reports
Olc.>Olcott
Olcott|p||||Olcott's Admiralty Reports
Oliver's Forms|f|1788-1843|us||Oliver's Forms in Chancery, Admiralty, and at Common Law
Op. Att'y Gen.|f|1791-1982|us|usag|Official Opinions of the Attorneys General of the United States
Op. O.L.C.|f|1977-1995|us|olc|Opinions of the Office of Legal Counsel of the Department of Justice
Ops. Cal. Att'y Gen.|p||ca||Opinions of the California Attorney General
Ops. Cal. Atty. Gen.>Ops. Cal. Att'y Gen.
Or.|s|1853|or|or|Oregon Reports
Or.A.>Or. App.
Or. App.|s|1969|or|orctapp|Oregon Reports, Court of Appeals
Or. Tax|s|1962|or|ortc|Oregon Tax Reports
Ore.>Or.
Ore. App.>Or. App.
Ore. App. LEXIS|d||or
Ore. LEXIS|d||or
Ore. Tax LEXIS|d||or
Oreg.>Or.
Otto|f|1875-1883|us||Otto's Reports
Overt.|s|1791-1816|tn||Tennessee Reports, Overton
P.|r|1883-1931#300|||Pacific Reporter
P. & H.>Patton & Heath
P.& W.>Pen. & W.
P. (2d)>P.2d
P-H T.C. Memo.>A.F.T.R. (RIA)
P.2>P.2d
P.2d|r|1931-2000#999|||=
P.2nd>P.2d
P.3>P.3d
P.3d|r|2000|||=
P.3rd>P.3d
PA|n||pa||Pennsylvania Neutral Citation
PA Super|n|1999|pa|pasuperct|Pennsylvania Superior Court Neutral Citation
P.C.L.J.|s||||Pacific Coast Law Journal
P.C.R.>Pa. C.
P.H.|f||us||Prentice Hall
P.Jr. & H.>Patton & Heath
P.L.M.>Pac. Law Mag.
P.L.R.|s||||Pacific Law Reporter
P.L. Rep.>P.L.R.
P.O.R.|p||||Patent Office Reports
P.R.|s|1899-1978|pr||Puerto Rico Reports
PR App. LEXIS|d||pr
P.R. Dec.|s|1899|pr||Decisiones de Puerto Rico
P.R. Fed.|f|1900-1924|us||Porto Rico Federal Reports
P.R. Fed. Rep.>P.R. Fed.
P.R. Offic. Trans.|s|1978|pr||Official Translations of the Opinions of the Supreme Court of Puerto Rico
P.R.R.>P.R.
P.R. Sent.|s|1899-1902|pr||Sentencias del Tribunal Supremo de Puerto Rico
PR Sup. LEXIS|d||pr
P. Rep.>P.
P.S.R.>Pa.
P.U.R.|p||||Public Utilities Reports
P.U.R. (N.S.)|p||||=
P.U.R. (n.s.)>P.U.R. (N.S.)
P.U.R.3d|p||||=
P.U.R.4th|p||||=
P [2d]>P.2d
P. [2nd]>P.2d
Pa.|s|1845|pa|pa|Pennsylvania State Reports
Pa. (Admiralty)|s|1783-1788|pa||Judgements in the Admiralty of Pennsylvania in four suits
Pa. C.|s|1870-1921|pa||Pennsylvania County Court Reports
Pa.C.C.>Pa. C.
Pa.Cas.>Sadler
Pa. Cmwlth>Pa. Commw.
Pa. Co. Ct.>Pa. C.
Pa.Co.Ct.R.>Pa. C.
Pa. Co. Ct. Rep.>Pa. C.
Pa. Commonwealth Ct.>Pa. Commw.
Pa. Commw.|s|1970-1994|pa|pacommwct|Pennsylvania Commonwealth Court Reports
Pa.Commw.Ct.>Pa. Commw.
Pa. Commw. LEXIS|d||pa
Pa. Commw. Unpub. LEXIS|d||pa
Pa. Corp.|s||pa||Pennsylvania Corporation Reporter
Pa. Corp. R.>Pa. Corp.
Pa. Corp. Rep.>Pa. Corp.
Pa.County Ct.>Pa. C.
Pa. D.|s|1892-1921|pa||Pennsylvania District Reports
Pa. D. & C.|s|1921|pa||Pennsylvania District and County Reports
Pa. D. & C.2d|s|1921|pa||=
Pa. D. & C.3d|s|1921|pa||=
Pa. D. & C.4th|s|1921|pa||=
Pa. D. & C.5th|s|2006|pa||=
Pa.Dist.>Pa. D.
Pa.Dist.& C.Rep.>Pa. D. & C.
Pa. Dist. & Cnty. Dec. LEXIS|d||pa
Pa.Dist.& Co.>Pa. D. & C.
Pa.Dist.R.>Pa. D.
Pa. Fid.|s|1977-1981|pa||Pennsylvania Fiduciary Reporter
Pa. Jud. Disc. LEXIS|d||pa
Pa. Just. L. Rep.|s|1900-1903|pa||Pennsylvania Justices' Law Reporter
Pa. LEXIS|d||pa
Pa. Law J.>Penn. Law J.
Pa. Law J. Rep.>Penn. Law J.
Pa. Rawle>Rawle
Pa.Rep.>Pa.
Pa.S.>Pa. Super.
Pa.St.>Pa.
Pa.State>Pa.
Pa. Super.|s|1895-1998|pa|pasuperct|Pennsylvania Superior Court Reports
Pa. Super. Ct.>Pa. Super.
Pa. Super. LEXIS|d||pa
Pa. Super. Unpub. LEXIS|d||pa
Pa. Superior Ct.>Pa. Super.
Pac>P.
Pac. (2)>P.2d
Pac (2d)>P.2d
Pac. 2d>P.2d
Pac. 3d>P.3d
Pac. Law Mag.|s||||Pacific Law Magazine
Pac. Law Rep.>P.L.R.
Pac. Law Reptr.>P.L.R.
Pac.R.>P.
Pac. Rep.>P.
Pacific Law Mag.>Pac. Law Mag.
Pacific Rep.>P.
Pai.>Paige Ch.
Pai.Ch.>Paige Ch.
Paige>Paige Ch.
Paige Ch.|s|1828-1845|ny||Paige's Chancery Reports
Paige Ch. Rep.>Paige Ch.
Paige Rep.>Paige Ch.
Paine|f||us||Paine's United States Circuit Court Reports
Park. C.R.>Park. Cr.
Park. Cr.|s||ny||Parker's Criminal Reports (NY)
Park. Cr. Rep.>Park. Cr.
Park. Crim. R.>Park. Cr.
Park. Crim. Rep.>Park. Cr.
Parker's Cr. R.>Park. Cr.
Parker's Crim. R.>Park. Cr.
Parker's Crim. Rep.>Park. Cr.
Parker, Cr. Cas.>Park. Cr.
Parker, Cr. R.>Park. Cr.
Parker Cr.>Park. Cr.
Parker Cr. Rep.>Park. Cr.
Parsons|s||||Select cases in equity and at law (Parsons) (PA)
Pat. & H.>Patton & Heath
Pat. Trademark & Copyright J. (BNA)|p||||Patent, Trademark & Copyright Journal
Patt. & H.>Patton & Heath
Patt. & H. (Va.)>Patton & Heath
Patt. & Heath R.>Patton & Heath
Patton & H.>Patton & Heath
Patton & H. (Va.)>Patton & Heath
Patton & Heath|s||va||Patton, Jr., and Heath's Reports (Va.)
Pears.|s|1851-1869|||Decisions of the Honorable John J
Peck|s|1821-1824|tn||Tennessee Reports, Peck
Peck (Tenn.)>Peck
Pelt.|s|1917-1924|||Peltier's Opinions, Parish at Orleans
Pen. & W.|s|1829-1832|pa||Pennsylvania State Reports, Penrose and Watts
Penn.>Pa.>Penne.>Pennyp.
Penn.Co.Ct.Rep.>Pa. C.
Penn. Del.>Penne.
Penn.Dist.Rep.>Pa. D.
Penn. L. J.>Penn. Law J.
Penn. Law J.|f||us||Pennsylvania Law Journal
Penn. Law Jour.>Penn. Law J.
Penn.Rep.>Pa.
Penn.St.>Pa.
Penn.St.R.>Pa.
Penne.|s||de||Pennewill's Delaware Reports
Pennew.>Penne.
Pennewill|s|1897-1909|de||Delaware Reports, Pennewill
Penny.>Pennyp.
Pennyp.|s|1881-1884|pa||Pennsylvania State Reports, Pennypacker
Pennyp.(Pa.)>Pennyp.
Penr.& W.>Pen. & W.
Pens. & Ben. Rep. (BNA)|p||||Pension & Benefits Reporter
Pens. & Benefits Rep. (BNA)>Pens. & Ben. Rep. (BNA)
Pens. & Profit Sharing 2d (RIA)|p||||Pension & Profit Sharing Second
Pens. Plan Guide (CCH)|p||||Pension Plan Guide
Personal and Comm. Liab. Life Health & Accid. Ins. Cas. 2d (CCH)|p||||Personal and Commercial Liability Life, Health & Accident Insurance Cases 2d
Personnel Mgmt. (BNA)|p||||Personnel Management
Pet.|u|1828-1842|us|scotus|Peters' Supreme Court Reports
Pet. Adm.|f||us||Peters' District Court Admiralty Reports
Pet. C.C.|f||us||Peters' United States Circuit Court Reports
Pet. Cir. C.R.|f||us||Peters' Condensed U.S. Circuit Reports
Pet. Rep.>Pet.
Pet.S.C.>Pet.
Peters>Pet.
Peters C.C.>Pet. C.C.
Peters Rep.>Pet.
Phil.>Phil. Eq.>Phil. Law
Phil. Eq.|s|1866-1868|nc||North Carolina Reports, Philips' Equity
Phil.Eq.(N.C.)>Phil. Eq.
Phil. Law|s|1866-1868|nc||North Carolina Reports, Philips' Law
Phil.N.C.>Phil. Law
Phil. Rep.>Phil. Eq.>Phil. Law
Phila.|s||pa||Philadelphia Reports
Phila. Ct. Com. Pl. LEXIS|d||pa
Phila. Cty. Rptr. LEXIS|d||pa
Phila. Leg. Int.>Leg. Int.
Phila. Rep.>Phila.
Philadelphia Leg. Int.>Leg. Int.
Phill.>Phil. Eq.>Phil. Law
Phill.L.(N.C.)>Phil. Law
Phill. Rep.>Phil. Eq.>Phil. Law
Phillips>Phil. Eq.>Phil. Law
Pick.|s|1822-1839|ma||Massachusetts Reports, Pickering
Pick.(Mass.)>Pick.
Pick. Rep.>Pick.
Pickle|s||||Pickle's Reports (85-108 Tenn.)
Pin.|s|1839-1852|wi||Wisconsin Reports, Pinney
Pinn.>Pin.
Pitt.L.J.>Pitts. L.J.
Pitts. L.J.|s||||Pittsburgh Legal Journal
Pitts. Leg. J.>Pitts. L.J.
Pitts. Leg. Joor.>Pitts. L.J.
Pitts. R.>Pitts. Rpts.
Pitts. Rep.>Pitts. Rpts.
Pitts. Rep. (Pa.)>Pitts. Rpts.
Pitts. Rpts.|s||||Pittsburgh Reports
Pittsb. L.J.>Pitts. L.J.
Pittsb. L. Rev.>Pitts. L.J.
Pittsb. Leg. J.>Pitts. L.J.
Pittsb. Leg. J. (O. S.)>Pitts. L.J.
Pittsb. Leg. J. (Pa.)>Pitts. L.J.
Pittsb. R. (Pa.)>Pitts. L.J.
Pittsburgh Leg. J.>Pitts. L.J.
Pittsburgh Leg. Journal>Pitts. L.J.
Pittsburgh Legal Journal>Pitts. L.J.
Port.|s|1834-1839|al||Alabama Reports, Porter
Port.(Ala.)>Port.
Port. Rep.>Port.
Porter>Port.
Porter Rep.>Port.
Posey|s||tx||Posey's Unreported Cases (Tex.)
Posey's U.C.>Posey
Posey, Unrep. Cas.>Posey
Posey U.C.>Posey
Pow. Surr.|s|1890-1894|ny||Power's Surrogate's Reports
Power>Pow. Surr.
Prod. Liab. Rep. (CCH)|p||||Products Liability Reports
Prod. Safety & Liab. Rep. (BNA)|p||||Product Safety & Liability Reporter
Pub. Lands Dec.|f||us||Interior and General Land Office Cases Relating to Public Lands
Pub. Util. Rep. 4th>P.U.R.4th
Puerto Rico>P.R.
Quart. Law J.|s|1856-1859|||Quarterly Law Journal
R.I.|s|1828-1980|ri|ri|Rhode Island Reports
RIA TM>T.C.M. (RIA)
RICO Bus. Disp. Guide>RICO Bus. Disp. Guide (CCH)
RICO Bus. Disp. Guide (CCH)|p|1970|||RICO Business Disputes Guide (Commerce Clearing House)
R.I. Dec.|s||ri||Rhode Island Decisions
R.I. LEXIS|d||ri
R.I. Super. LEXIS|d||ri
Rad. Reg.|p||||Radio Regulation (P & F)
Rad. Reg. (P & F)>Rad. Reg.
Rad. Reg. 2d (P & F)|p||||=
Rand.|s|1821-1828|va||Virginia Reports, Randolph
Rand. Rep.>Rand.
Rapp|u|1926|us|scotus|Rapp's Reports of in-chambers opinions
Raw.>Rawle
Rawle|s|1828-1835|pa||Pennsylvania State Reports, Rawle
Rawle Rep.>Rawle
Read's Notebook|p|1792-1830|||Read's Notebook
Rec. Co. Ch. (S.C.)|s|1671|sc||Records of the court of Chancery of South Carolina, 1671-1779
Rec. Co. Ct.|s|1671-1680|||Records of the Suffolk county court, 1671-1680
Rec. V.A. Ct. (R.I.)|p|1716-1752|ri||Records of the Vice-Admiralty Court of Rhode Island, 1716-1752
Redf.|s|1846-1882|ny||Redfield's Reports
Rep. Cont. El.|s|1781-1862|ma||Reports of controverted elections in the House of representatives
Rep. Cont. Elect. Cas.>Rep. Cont. Elect. Case.
Rep. Cont. Elect. Case.|s|1886-1897|ma||Reports of contested election cases in the Senate and House of Representatives
Reporter|f||us||Reporter. (Continuation of Law and Equity Reporter and of American Law Times
Rice|s|1838-1839|sc||South Carolina Reports, Rice
Rice Ch.>Rice Eq.
Rice Eq.|s|1838-1839|sc||South Carolina Reports, Rice's Equity
Rice L.(S.C.)>Rice
Rich.|s|1846-1868|sc||South Carolina Reports, Richardson
Rich. Cas.|s|1831-1832|sc||South Carolina Reports, Richardson's Cases
Rich.Cas.(S.C.)>Rich. Cas.
Rich. Eq.|s|1844-1868|sc||South Carolina Reports, Richardson's Equity
Rich.Eq.Ch.>Rich. Eq.
Rich. Eq. Rep.>Rich. Eq.
Rich.L.(S.C.)>Rich.
Rich.Law(S.C.)>Rich.
Rich. Rep.>Rich.
Ridgely's Notebook|p|1792-1830|||Ridgely's Notebook
Ridgely's Notebook I>Ridgely's Notebook
Ridgely's Notebook II|p|1792-1830|||=
Ridgely's Notebook III|p|1792-1830|||=
Ridgely's Notebook IV|p|1792-1830|||=
Ridgely's Notebook V|p|1792-1830|||=
Ril.|s|1836-1837|sc||South Carolina Reports, Riley
Ril. Eq.|s|1836-1837|sc||South Carolina Reports, Riley's Chancery
Riley>Ril.>Ril. Eq.
Riley Ch.>Ril. Eq.
Riley Eq.>Ril. Eq.
Riley Eq.(S.C.)>Ril. Eq.
Riley L.(S.C.)>Ril.
Rob.|s|1841-1846|la||Louisiana Reports, Robinson
Rob.|s|1842-1844|va||Virginia Reports, Robinson
Rob.|s|1863-1868|ny||Robertson's Reports (24-30 New York Superior)
Rob. (VA)>Rob.
Rob.Cons.Cas.(Tex.)>Robards
Rob.Consc.Cas.>Robards
Rob.La.>Rob.
Rob. Rep.>Rob.>Robards
Rob.Va.>Rob.
Robard>Robards
Robards|s|1862-1865|tx||Synopses of the Decisions of the Supreme Court of Texas Arising from
Robb.|s|1905-1907|||Robbins' Reports
Robb. (N.J.)>Robb.
Robb, Pat. Cas.|f|1789-1850|us||Robb's Patent Cases
Robbins>Robb.
Robertson's Report of the Trial of Aaron Burr|p||||Robertson's Report of the Trial of Aaron Burr
Robertson's Super. Ct. Rep.>Rob.
Robinson>Rob.
Rodney's Notes|p|1792-1830|||Rodney's Notes
Root|s|1789-1798|ct||Root's Connecticut Reports
S. & M.|s|1843-1850|ms||Mississippi Reports, Smedes and Marshall
S.& Mar.>S. & M.
S. (2nd)>So. 2d
S. 2d>So. 2d
S. 3d>So. 3d
S.C.|s|1868|sc||South Carolina Reports
S.C. App. LEXIS|d||sc
S.C. App. Unpub. LEXIS|d||sc
SCDB|s|1791|||The Supreme Court Database
S.C.D.C. (N.S.)|f||us||Supreme Court of the District of Columbia
S.C. Eq.|s|1784-1868|sc||South Carolina Equity Reports
S.C.Eq.(Bail.Eq.)>Bail. Eq.
S.C.Eq.(Chev.Eq.)>Chev. Eq.
S.C.Eq.(Des.)>Des.
S.C.Eq.(Dud.Eq.)>Dud. Eq.
S.C.Eq.(Harp.Eq.)>Harp. Eq.
S.C.Eq.(Hill Eq.)>Hill Eq.
S.C.Eq.(Rice.Eq.)>Rice Eq.
S.C.Eq.(Rich.Eq.)>Rich. Eq.
S.C.Eq.(Ril.)>Ril. Eq.
S.C.Eq.(Speers Eq.)>Speers Eq.
S.C.Eq.(Strob.Eq.)>Strob. Eq.
S.C.L.|s|1783-1868|sc||South Carolina Law Reports
S.C.L.(Bail.)>Bail.
S.C.L.(Bay)>Bay
S.C.L.(Brev)>Brev.
S.C.L.(Chev.)>Chev.
S.C.L.(Dud.)>Dud.
S.C.L.(Harp.)>Harp.
S.C.L.(Hill)>Hill
S.C.L.(McCord)>McCord
S.C.L.(McCord Eq.)>McCord Eq.
S.C.L.(McMul.)>McMul.
S.C.L.(McMullan Eq.)>McMul. Eq.
S.C.L.(Mill)>Mill
S.C.L. (Mill Const.)>S.C.L.
S.C.L.(Nott & McC.)>Nott & McC.
S.C.L.(Rice)>Rice
S.C.L.(Rich.)>Rich.
S.C.L.(Riley)>Ril.
S.C.L.(Speers)>Speers
S.C.L.(Strob.)>Strob.
S.C.L.(Tread.)>Tread.
S.C. LEXIS|d||sc
S.C.R.>S.C.
S.C. Unpub. LEXIS|d||sc
S.Car.>S.C.
S. Ct.|u|1882|us|scotus|West's Supreme Court Reporter
S. Ct. Rep.>S. Ct.
S.D.|s|1890-1976|sd|sd|South Dakota Reports
SD|n||sd|sd|South Dakota Neutral Citation
S.D. LEXIS|d||sd
S.Dak.>S.D.
S.E.|r|1887-1939#200|||South Eastern Reporter
S. E. (2d)>S.E.2d
S.E.2d|r|1939|||=
S.E.2nd>S.E.2d
SEC Accounting R. (CCH)|p||||SEC Accounting Rules
SEC Docket|p||||Securities and Exchange Commission Docket
SEC Jud. Dec.|p||||Securities and Exchange Commission Judicial Decision
S. E. Rep.>S.E.
SO.>So.
S. R.>N.Y. St. Rep.
S.T.B.|f||us|stb|Surface Transportation Board Reporter
S.W.|r|1886-1928#300|||South Western Reporter
S. W. (2d)>S.W.2d
S. W., 2d Series>S.W.2d
S. W., Second Series>S.W.2d
SW2D>S.W.2d
S.W.2d|r|1928-1999#999|||=
S. W. 2d Series.>S.W.2d
S.W.2nd>S.W.2d
SW3D>S.W.3d
S.W.3d|r|1999|||=
S.W.3rd>S.W.3d
S. W. Rep.>S.W.
S.W. Series>S.W.
Sad.Pa.Cas.>Sadler
Sad.Pa.Cs.>Sadler
Sadl.>Sadler
Sadler|s|1885-1888|pa||Pennsylvania State Reports, Sadler
Sadler(Pa.)>Sadler
San Fran. Law J.|s|1877-1878|ca||San Francisco Law Journal
Sand. Ch.|s|1843-1847|ny||Sandford's Chancery Reports
Sand. Ch. Rep.>Sand. Ch.
Sand.Chy.>Sand. Ch.
Sandf.|s||ny||Sandford's Reports (3-7 New York Superior)
Sandf.Ch.>Sand. Ch.
Sandf.Ch.(N.Y.)>Sand. Ch.
Sandf.Chy.>Sand. Ch.
Sandf. Rep.>Sandf.
Sandford Super. Ct. Rep.>Sandf.
Sar.Ch.Sen.>Sarat. Ch. Sent.
Sarat. Ch. Sent.|s|1841-1847|ny||Saratoga Chancery Sentinel
Saw.>Sawy.
Sawy.|f||us||Sawyer's U.S. Circuit Court Reports
Sawyer Circt.>Sawy.
Sawyer U.S. Ct. Rep.>Sawy.
Sc.>Scam.
Scam.|s|1832-1843|il||Illinois Reports, Scammon
Scam. Rep.>Scam.
Sch. Reg.|s|1770|pa||Schuylkill Register (Pa.)
Schuy. Reg.>Sch. Reg.
Sec. & Fed. Corp. L. Rep. (West)|p||||Securities and Federal Corporate Law Report
Sec. Reg. & L. Rep. (BNA)|p||||Securities Regulation & Law Report
Secured Transactions Guide (CCH)|p||||Secured Transactions Guide
Seld. Notes|s|1852-1854|ny||Selden's Notes of Cases
Serg.& R.>Serg. & Rawle
Serg.& Raw.>Serg. & Rawle
Serg. & Rawl.>Serg. & Rawle
Serg. & Rawle|s|1814-1828|pa||Pennsylvania State Reports, Sergeant and Rawle
Shan.|s||tn||Shannon's Unreported Cases (Tenn.)
Shan. Cas.|s||tn||Shannon's Tennessee Cases
Shipping Reg. (P & F)|p||||Shipping Regulation
Sick.>Sickels
Sickels|s||ny||Sickels' Reports
Sil. (Sup. Ct.)|s||ny||Silvernail's Supreme Court Reports (N.Y.)
Silv. Ct. App.|s|1886-1892|ny||Silvernail's Court of Appeals Reports
Silv. Sup.|s|1884-1890|ny||Silvernail's Supreme Court Reports
Silvernail>Sil. (Sup. Ct.)
Sm.& M.>S. & M.
Smed.& M.>S. & M.
Smedes & M.>S. & M.
Smedes & M.(Miss.)>S. & M.
Smith>Smith & H.
Smith & H.|s||tn||Smith & Heiskell (Tenn.)
Smith's (E.H.) Reports>E.H. Smith
Smith's N. H. Reports>Smith (N.H.)
Smith (N.H.)|s|1796-1815|nh||Decisions of the Superior and Supreme Courts of New Hampshire
Smith (TN)>Smith & H.
Smith (Tenn.)>Smith & H.
Smiths E.H.>E.H. Smith
Sneed|s|1801-1805|ky||Kentucky Reports, Sneed
Sneed|s|1853-1858|tn||Tennessee Reports, Sneed
Sneed (Ky)>Sneed
Sneed Dec.>Sneed
So.|r|1886-1941#200|||Southern Reporter
So. (2d)>So. 2d
So. (2d Series)>So. 2d
So (2nd)>So. 2d
So. (2nd Series)>So. 2d
So, (2nd)>So. 2d
So. 2d|r|1941-2008#999|||=
So. 2nd>So. 2d
So. 3d|r|2008|||=
So. 3rd>So. 3d
So.C.>S.C.
So.Car.>S.C.
So. Rep.>So.
So. Rep. 2d>So. 2d
So. Rep. 3d>So. 3d
So. Reporter>So.
Soc. Sec. Rep. (CCH)|p||||Social Security Reporter
Som.>Som. L.J.
Som. L.J.|s||pa||Somerset Legal Journal (Pa.)
Som. Leg. J. (Pa.)>Som. L.J.
Somerset L.J.>Som. L.J.
Sou.>So.
Sou. (2nd)>So. 2d
Sou. Rep.>So.
South.>So.
South.2d>So. 2d
South.3d>So. 3d
South Car.>S.C.
South. Rep.>So.
Sp.>Speers>Speers Eq.
Sp.Ch.>Speers Eq.
Spear Ch.>Speers Eq.
Spear Eq.>Speers Eq.
Spears>Speers>Speers Eq.
Spears Eq.>Speers Eq.
Speers|s|1842-1844|sc||South Carolina Reports, Speers
Speers Eq.|s|1842-1844|sc||South Carolina Reports, Speers' Equity
Speers Eq.(S.C.)>Speers Eq.
Speers L.(S.C.)>Speers
Spr.>Sprague
Sprague|p||||Sprague's United States District Ct. (Admiralty) Decisions
St. & Loc. Tax Serv. (RIA)|p||||State and Local Tax Service
St. Rep.>N.Y. St. Rep.>State Rptr.
St. Tax Guide (CCH)|p||||State Tax Guide
St. Tax Rep. (CCH)|p||||State Tax Reporter
Stand. Fed. Tax Rep. (CCH)|p||||Standard Federal Tax Reports
State Reptr.>Mont.
State Rptr.|s|1945|||State Reporter
Stew.|s|1827-1831|al||Alabama Reports, Stewart
Stew. & P.|s|1831-1834|al||Alabama Reports, Stewart and Porter
Stew. Rep.>Stew.
Stewart>Stew.
Sto.>Storey
Sto. Rep.>Storey
Stock.|s||nj||Stockton's New Jersey Equity Reports
Storey|s||de||Storey's Reports (Del.)
Story|f||us||Story's United States Circuit Court Reports
Story Rep.>Story
Strob.|s|1846-1850|sc||South Carolina Reports, Strobhart
Strob. Eq.|s|1846-1850|sc||South Carolina Reports, Strobhart's Equity
Strob.Eq.(S.C.)>Strob. Eq.
Strobh.L.(S.C.)>Strob.
Sum.>Sumn.
Sumn.|f||us||Sumner's United States Circuit Court Reports
Sumn. Rep.>Sumn.
Sup.Ct.>S. Ct.
Sup.Ct.Rep.>S. Ct.
Super. Ct. (R.I.)|s||ri||Rhode Island Superior Court
Super. Ct. Jud.|s|1761-1776|ma||Reports of cases argued and adjudged in the Superior Court of Judicature of
Supp. Tex.>Tex.
Suppl. Ga.>Ga.
Supr.Ct.Rep.>S. Ct.
Swan|s|1851-1853|tn||Tennessee Reports, Swan
Sweeney Super. Ct. Rep.>Sweeny
Sweeny|s||ny||Sweeny's Reports (31-32 New York Superior)
Syllabi|s|1876-1879|||Syllabi
T.B. Mon.|s|1824-1828|ky||Kentucky Reports, Monroe, T.B
T.B.Mon.(Ky.)>T.B. Mon.
T.C.|p|1942|us|tax|Reports of the United States Tax Court
T.C.A.|s|1995|us||Decisiones del Tribunal de Circuito de Apelaciones de Puerto Rico
T.C.M.>T.C.M. (CCH)
T.C.M. (CCH)|p|1942|us|tax|Tax Court Memorandum Decisions
T.C.M. (P-H)|p|1942-1991|us|tax|Prentice-Hall Tax Court Memorandum Decisions
T.C.M. (RIA)|p|1991|us|tax|RIA Federal Tax Handbook
T.C. Memo.|n|1942|us|tax|Tax Court Memorandum Opinions
T.C. No.|n|1942|us|tax|Tax Court Opinions
T.C. Summary Opinion|n|1942|us|tax|Tax Court Summary Opinions
T.C. at>T.C.
T.Ct>T.C.
TNT|p||||Tax Notes Today
TN WC|n|2014|tn||Tennessee Court of Workers' Compensation Claims
TN WC App.|n|2014|tn||Tennessee Workers' Compensation Appeals Board
TSPR|s||pr||Tribunal Supremo de Puerto Rico
Taney|f|1836-1861|us||Taney's United States Circuit Court Reports
Tapp. Rep.|s|1816-1819|oh||Cases decided in the Courts of common pleas
Tax Ct. Mem. Dec. (CCH)|p|1900|us||Tax Court Memorandum Decisions
Tax Ct. Memo LEXIS|d|1924|us|tax
Tax Ct. Rep. (CCH)|p||us||Tax Court Reports
Tax Ct. Rep. Dec. (RIA)|p||us||Tax Court Reported Decisions
Tax Ct. Summary LEXIS|d|1924|us|tax
Tax Treaties (CCH)|p||||Tax Treaties
Tay.|s|1798-1802|nc||North Carolina Reports, Taylor
Tay.J.L.>Tay.
Tay.N.C.>Tay.
Tayl.N.C.>Tay.
Taylor|s|1816-1818|nc||Taylor's North Carolina Term Reports
Teiss.|s|1903-1917|la||Louisiana Court of Appeals Reports, Teissier
Teissier>Teiss.
Ten.>Tenn.
Ten. Rep.>Tenn.
Tenn.|s|1870-1971|tn|tenn|Tennessee Reports
Tenn.(Cold.)>Cold.
Tenn. (Cooke)>Cooke
Tenn.(Hayw.)>Hayw.
Tenn.(Head)>Head
Tenn.(Heisk.)>Heisk.
Tenn.(Hum.)>Hum.
Tenn.(Meigs)>Meigs
Tenn.(Overt.)>Overt.
Tenn.(Peck)>Peck
Tenn.(Sneed)>Sneed
Tenn.(Swan)>Swan
Tenn.(Yer.)>Yer.
Tenn. App.|s|1925-1971|tn|tennctapp|Tennessee Appeals Reports
Tenn. App. LEXIS|d||tn
Tenn. Cas.>Shan. Cas.
Tenn. Ch. App.|s||tn||Tennessee Chancery Appeals (Wright)
Tenn. Ch. App. LEXIS|d||tn
Tenn. Ch. R.|s||tn||Tennessee Chancery Reports, Cooper (Tenn.)
Tenn. Chancery>Tenn. Ch. R.
Tenn. Chancery App.>Tenn. Ch. App.
Tenn. Crim. App.|s|1967-1971|tn|tenncrimapp|Tennessee Criminal Appeals Reports
Tenn. Crim. App. LEXIS|d||tn
Tenn. LEXIS|d||tn
Tenn. Leg. Rep.|s|1877-1879|tn||Tennessee Legal Reporter
Tenn. Rep.>Tenn.
Ter.>Terry
Ter. Rep.>Terry
Terry|s||de||Terry's Reports (Delaware)
Tex.|s|1846-1962|tx|tex|Texas Reports
Tex.A.Civ.>White & W.
Tex.A.Civ.Cas.>White & W.
Tex.App.>White & W.
Tex. App. LEXIS|d||tx|texapp
Tex. Bankr. Ct. Rep.|p||us||Texas Bankruptcy Court Report
Tex. Bus.|n|2024|tx|texbizct|Texas Business Court
Tex. Bus. Ct.>Tex. Bus.
Tex.C.C.>White & W.
Tex. Civ. App.|s|1892-1911|tx|texapp|Texas Civil Appeals Reports
Tex.Civ.Cas.>White & W.
Tex.Cr.>Tex. Crim.
Tex.Cr.App.>Tex. Crim.
Tex. Cr. R.>Tex. Crim.
Tex. Crim.|s|1891-1962|tx|texcrimapp|Texas Criminal Reports
Tex. Crim. App. LEXIS|d|1841|tx
Tex. Crim. App. Unpub. LEXIS|d||tx
Tex.Crim.Rep.>Tex. Crim.
Tex. Ct. App.|s|1876-1891|tx||Texas Court of Appeals Reports
Tex.Ct.App.Dec.Civ.>White & W.
Tex.Ct.App.R.>Tex. Ct. App.
Tex. LEXIS|d||tx|tex
Tex. L.R.|s|1844-1885|tx||Texas Law Reporter
Tex. Law J.|j|1877-1882|tx||Texas Law Journal
Tex. Rep.>Tex.
Tex.S.Ct.>Tex.
Tex. Sup. Ct. J.|s|1957|tx||Texas Supreme Court Journal
Tex. Sup. J.>Tex. Sup. Ct. J.
Tex. Unrep. Cas.>Posey
Texas>Tex.
Texas Cr. Rep.>Tex. Crim.
Texas Crim. Rep.>Tex. Crim.
Texas Rep.>Tex.
Thomp. & Cook|s|1873-1875|ny||Thompson & Cook's Supreme Court Reports
Thomp. Cas.>Thompson
Thompson|s||||Thompson's Unreported Cases (TN)
Tiess.|s||||Decisions, Court of Appeal, parish of Orleans (Teissier)
Tiff>Tiffany
Tiffany|s||ny||Tiffany's Reports (28-39 New York Court of Appeals)
Trade Cas.>Trade Cas. (CCH)
Trade Cas. (CCH)|p|1914|||Trade Cases
Trade Cases>Trade Cas. (CCH)
Trade Reg. Rep. (CCH)|p|1914|||CCH Trade Regulations Reporter
Trans. App.|s|1867-1868|ny||Transcript Appeals
Tread.|s|1812-1816|sc||Treadway's South Carolina Law Reports
Tread.|s||sc||Treadway's South Carolina Constitutional Reports
Tread. Const.>Tread.
Treadway Const. (S.C.)>Tread.
Treas. Dec.|p||||Treasury Decisions Under Customs and Other Laws
Treas. Dec. Int. Rev.|f||us||Treasury Decisions Under Internal Revenue Laws
Tribal>Am. Tribal Law
Tuck.>Tuck. & Cl.
Tuck.& C.>Tuck. & Cl.
Tuck. & Cl.|s|1892-1893|dc||District of Columbia Reports, Tucker and Clephane
Tuck. Surr.|s|1870-1870|ny||Tucker's Surrogate's Reports
Tyl.|s|1800-1803|vt||Vermont Reports, Tyler
Tyler>Tyl.
Tyng|s|1806-1822|ma||Massachusetts Reports, Tyng
U.C.C. Rep. Serv.>U.C.C. Rep. Serv. (West)
U.C.C. Rep. Serv. (Callaghan)>U.C.C. Rep. Serv. (West)
U.C.C. Rep. Serv. (West)|p|-1986|||Uniform Commercial Code Reporting Service
U.C.C. Rep. Serv. 2d>U.C.C. Rep. Serv. 2d (West)
U.C.C. Rep. Serv. 2d (Callaghan)>U.C.C. Rep. Serv. 2d (West)
U.C.C. Rep. Serv. 2d (West)|p|1986|||=
UNITED STATES TAX COURT REPORT>T.C.
UNITED STATES TAX COURT REPORTS>T.C.
U.S.|u|1875|us|scotus|United States Supreme Court Reports
U.S. (Apx.)|u||us|scotus|United States Reports Appendix
U.S. App. D.C.|s|1941|us|cadc|United States Court of Appeals Reports
U.S. App. LEXIS|d||us
U.S. App. Vet. Claims LEXIS>U.S. Vet. App. LEXIS
U.S. Appx.>U.S. (Apx.)
USCMA|p||us|cma|Official Reports, United States Court of Military Appeals
U.S. CMCR LEXIS|d||us
U.S. Cl. Ct. LEXIS>U.S. Claims LEXIS
U.S. Claims LEXIS|d|1982|us
U.S. Commerce Ct. LEXIS|d|1910-1913|us
U.S. Ct. Cl. LEXIS|d|1856|us|cc
U.S. Dist. LEXIS|d||us
U.S. LEXIS|d||us|scotus
U.S.L.Ed.>L. Ed.
U.S.L.Ed.2d>L. Ed. 2d
U.S.L.W.|p|1933|us||United States Law Week
U.S.L.W. (BL)|p|1933|us||=
U.S.L.W. (BNA)|p||us||The United States Law Week
U.S.Law.Ed.>L. Ed.
U.S. Law Int.|f||us||United States Law Intelligencer and Review (Providence and Philadelphia)
U.S. Law J.|f||us||United States Law Journal and Civilians' Magazine
U.S.P.Q.>U.S.P.Q. (BNA)
U.S.P.Q. (BNA)|p|1929-1986|us||The United States Patents Quarterly
U.S.P.Q.2D (BNA)>U.S.P.Q.2d (BNA)
U.S.P.Q.2d>U.S.P.Q.2d (BNA)
U.S.P.Q.2d (BNA)|p|1987|us||=
U. S. R.>U.S.
U. S. Rep.>U.S.
USSCR>U.S.
U.S.S.C.Rep.>U.S.
USTC>U.S. Tax Cas. (CCH)
U.S. Tax Cas. (CCH)|p||us||United States Tax Cases (CCH)
U.S. Tax Ct. LEXIS|d|1924|us|tax
U.S. Tax Rep. (RIA)|p||us||U.S. Tax Reporter
U.S. Vet. App. LEXIS|d|1990|us|cavc
UT|n||ut|utah|Utah Neutral Citation
UT App|n||ut|utahctapp|=
UT Ct. App.>UT App
Unempl. Ins. Rep. (CCH)>Unemployment Ins. Rep.
Unemployment Ins. Rep.|p||||Unemployment Insurance Reports (CCH)
Unemployment Ins. Rep. (CCH)>Unemployment Ins. Rep.
Union Lab. Rep. (BNA)|p||||Union Labor Report
Unrep. Tenn. Cas.>Thompson
Utah|s|1855-1953|ut|utah|Utah Reports
Utah 2d|s|1953-1974|ut|utah|=
Utah Adv. Rep.|s|1987|ut||Utah Advance Reports
Utah App>UT App
Utah App. LEXIS|d||ut
Utah Ct. App.>UT App
Utah LEXIS|d||ut
Util. L. Rep.>Util. L. Rep. (CCH)
Util. L. Rep. (CCH)|p||||Utilities Law Reports
V.I.|s|1917|vi||Virgin Islands Reports
V.I. LEXIS|d||vi
V.I. Supreme LEXIS|d||vi
V.R.>Vt.
VT|n||vt|vt|Vermont Neutral Citation
Va.|s|1880|va|va|Virginia Reports
Va.(Call)>Call
Va.(Gilmer)>Gilmer
Va.(Gratt.)>Gratt.
Va.(Hen.& M.)>Hen. & M.
Va.(Leigh)>Leigh
Va. (Patt. & Heath)>Patton & Heath
Va.(Rand.)>Rand.
Va.(Rob.)>Rob.
Va.(Wash.)>Wash.
Va. App.|s|1985|va|vactapp|Virginia Court of Appeals Reports
Va. App. LEXIS|d||va
Va. Cas.|s|1789-1826|va||Virginia Cases, Criminal
Va. Ch. Dec.|s|1789-1799|va||Wythe's Chancery Reports (Va.)
Va. Cir.|s|1957|va|vacc|Virginia Circuit Court Opinions
Va. Cir. LEXIS|d||va
Va. Col. Dec.|p|1600|va||Virginia Colonial Decisions (Randolph & Barrandall)
Va. Dec.|s||va||Virginia Decisions
Va. LEXIS|d||va
Va. Law J.|j||va||Virginia Law Journal
Va. Law Rep.|s||va||Virginia Law Reports
Va. Leigh>Va.
Va. Rep.>Va.
Va. Unpub. LEXIS|d||va
Van Ness|s||ny||Van Ness' Prize Cases, United States District Court, District of New York (NY)
Vaux|s|1846-1846|||Reports of some of the criminal cases on primary hearing
Verm.>Vt.
Verm. Rep.>Vt.
Vet. App.|p|1990|us|cavc|Veterans Appeals Reporter
Vir. L.J.>Va. Law J.
Virg.>Va.
Vr.>Vroom
Vroom|s||||Vroom's Reports
Vroom (G.D.W)|s||||=
Vroom (N.J.)>Vroom
Vroom (P.D.)|s||||=
Vt.|s|1826|vt|vt|Vermont Reports
Vt. LEXIS|d||vt
Vt. Rep.>Vt.
Vt. Super.|s||vt||LexisNexis Vermont Superior Court
Vt. Super. LEXIS|d||vt
Vt. Unpub. LEXIS|d||vt
W. & S.>Watts & Serg.
W.& W.>White & W.
W.2d>Wash. 2d>Wis. 2d
WASH>Wash.
W.App.>Wash. App.
WI|n||wi|wis|Wisconsin Neutral Citation
WI App|n||wi|wisctapp|=
WL|d||||West Law Citation
W.L.B.|s||oh||Weekly Law Bulletin (Ohio)
W.L. Bull.>W.L.B.
W.L.J.|j||||Western Law Journal (OH)
W.L.M.|f||us||Western Law Monthly (OH)
W.L. Monthly>W.L.M.
W.N.C.|s|1874-1899|||Weekly Notes of Cases
W.N.C. (Pa.)>W.N.C.
W.R.>Wis.
W.St.>Wash.
W.T.>Wash. Terr.
W.Ty.R.>Wash. Terr.
W.V.>W. Va.
W. Va.|s|1864|wv||West Virginia Reports
W. Va. LEXIS|d||wv
W.W.H>W.W. Harr.
W.W. Harr.|s||||W.W. Harrington's Reports
W.W. Harr. Del>W.W. Harr.
WY|n||wy|wyo|Wyoming Neutral Citation
WYO>WY
Wa.>Wash.>Watts
Wa.2d>Wash. 2d
Wa.3d>Wash. 3d
Wa.A.>Wash. App.
Wage & Hour Cas.>Wage & Hour Cas. (BNA)
Wage & Hour Cas. (BNA)|p||||Wage and Hour Cases
Wage & Hour Cas. 2d>Wage & Hour Cas. 2d (BNA)
Wage & Hour Cas. 2d (BNA)|p||||=
Wage Hour & Leave Rep. (BNA)|p||||Wage Hour & Leave Report
Walk.|s|1855-1885|pa||Pennsylvania State Reports, Walker
Walk. Ch.|s||||Reports of cases argued and determined in the court of chancery of the state
Walk.Miss.>Walker
Walk.Pa.>Walk.
Walker|s|1818-1832|ms||Mississippi Reports, Walker
Walker|s|1849-1887|||Reports of cases decided by the supreme court of pennsylvania which have been
Wall.|u|1863-1874|us|scotus|Wallace's Supreme Court Reports
Wall.|f|1863-1874|us||Wallace's Circuit Court Reports
Wall., Jr.>Wall. Jr.
Wall. C.C>Wall.
Wall. Cir. Ct.>Wall.
Wall. Jr.|f||us||Wallace, Jr.'s Reports of Cases Determined in the Circuit Court of the United
Wall. Jr. Append.|p||||Wall. Jr. Append
Wall. Jr. C.C.>Wall. Jr.
Wall.Rep.>Wall.
Wall.S.C.>Wall.
Wallace, Jr., Rept.>Wall. Jr.
Wallace R.>Wall.
Ware|f||us||Ware's United States District Court Reports
Wash.|s|1790-1796|va|va|Virginia Reports, Washington
Wash.|s|1889-1939#200|wa|wash|Washington Reports
Wash. (VA)>Wash.
Wash. 2d|s|1939-2023#200|wa|wash|=
Wash. 3d|s|2023|wa|wash|=
Wash. App.|s|1969-2017|wa|washctapp|Washington Appellate Reports
Wash. App. 2d|s|2017|wa|washctapp|=
Wash. App. LEXIS|d||wa
Wash. C.C.|f||us||Washington's United States Circuit Court Reports
Wash. C. C. Rep.>Wash. C.C.
Wash. Co.|s||pa||Washington County Reports, Pennsylvania
Wash. Co (Pa.)>Wash. Co.
Wash. Co. R.>Wash. Co.
Wash. Co. Rep.>Wash. Co.
Wash. Co. Repr.>Wash. Co.
Wash. LEXIS|d||wa
Wash. Rep.>Wash.>Wash. Terr.
Wash.St.>Wash.
Wash.T.>Wash. Terr.
Wash.Ter.>Wash. Terr.
Wash.Ter.N.S.>Wash. Terr.
Wash. Terr.|s|1854-1888|wa||Washington Territory Reports
Wash. Terr. LEXIS|d|1854-1889|wa
Wash.Ty.>Wash. Terr.
Wash.Va.>Wash.
Watts|s|1832-1840|pa||Pennsylvania State Reports, Watts
Watts & S.>Watts & Serg.
Watts & Serg.|s|1841-1845|pa||Pennsylvania State Reports, Watts & Sergeant
Watts(Pa.)>Watts
Watts Rep.>Watts
Week. Law Gaz.|s||oh||Weekly Law Gazette (Ohio)
Week. No.|s|1874-1899|pa||Weekly Notes of Cases (Pa.)
Week. Notes Cas.>Week. No.
Weekly L. Bull.>W.L.B.
Weekly Law Bulletin>W.L.B.
Weekly Law Bulletin (Ohio)>W.L.B.
Wells' Notebook|p|1792-1830|||Wells' Notebook
Wend.|s|1828-1841|ny||Wendell's Reports
Wend.(N.Y.)>Wend.
Wend. Rep.>Wend.
Wendell>Wend.
Wendell Rep.>Wend.
West Co. Rep.>West Coast Rep.
West Coast Rep.|f||us||West Coast Reporter
West. Jur.|f||us||Western Jurist (Des Moines, Iowa)
West. Law J.>W.L.J.
West Law Month.>W.L.M.
West Va.>W. Va.
Wh.>Whart.
Wh. Rep.>Whart.
Whar.>Whart.
Whar. Rep.>Whart.
Whart.|s|1835-1841|pa||Pennsylvania State Reports, Wharton
Whart. Hom.|s||||Wharton, Treatise on the Law of Homicide in the United States
Whart.Pa.>Whart.
Whart. Rep.>Whart.
Whart. St. Tr.|s||||Wharton's State Trials
Wharton>Whart.
Wheat.|u|1816-1827|us|scotus|Wheaton's Supreme Court Reports
Wheat. Rep.>Wheat.
Wheaton>Wheat.
Wheaton Rep.>Wheat.
Wheel. Cr. Cas.|s|1791-1825|ny||Wheeler's Criminal Cases
Wheeler, Cr. Cas.>Wheel. Cr. Cas.
Wheeler, Crim. Cas.>Wheel. Cr. Cas.
Wheeler. Cr. Cas.>Wheel. Cr. Cas.
White & W.|s|1876-1883|tx||Condensed Reports of Decisions in Civil Causes in the Court of Appeals of Texas
White & W.(Tex.)>White & W.
White & W.Civ.Cas.Ct.App.>White & W.
Wi.& Will.>White & W.
Will.|s|1804-1805|ma||Massachusetts Reports, Williams
Will.Mass.>Will.
Williams>Will.
Willson|s|1883-1892|tx||Condensed Reports of Decisions in Civil Causes in the Court of Appeals of Texas
Willson Rep.>Willson
Wils. Ind.>Wilson
Wils. Minn.>Wilson
Wils. Oreg.>Wilson
Wils. Super. (Ind.)>Wilson
Wilson|s||or||Wilson's Reports (1-3 Oregon)
Wilson|s||||Wilson's Reports (48-59 Minn.)
Wilson|s||in||Wilson's Reports, Indiana Superior Court
Wilson's Red Book|p|1792-1830|||Wilson's Red Book
Win.|s|1863-1864|nc||North Carolina Reports, Winston
Wis.|s|1853-1957|wi||Wisconsin Reports
Wis. 2d|s|1957|wi||=
Wis. Rep.>Wis.
Wisc. App. LEXIS|d||wi
Wisc. Cir. LEXIS|d||wi
Wisc. LEXIS|d||wi
Wkly. Dig.|f||us||New York Weekly Digest
Wkly. Law Gaz.>Week. Law Gaz.
Wkly. Law Gaz. No.>Week. Law Gaz.
Wkly. N.C>W.N.C.
Wkly. Notes Cas.>W.N.C.
Wkly. Notes Cas. (Pa.)>W.N.C.
Wl>WL
Wn>Wash.
Wn. 2d>Wash. 2d
Wn.3d>Wash. 3d
Wn. App.>Wash. App.
Wn. App. 2d>Wash. App. 2d
Wn. Terr.>Wash. Terr.
Wood. & Minot>Woodb. & M.
Woodb. & M.|f||us||Woodbury & Minot's United States Circuit Court Reports
Woods|f||us||Woods' United States Circuit Court Reports
Woods C.C.>Woods
Wool.>Woolw.
Woolw.|f||us||Woolworth's United States Circuit Court Reports
Woolw.|s||ne||Woolworth's Reports (1 Nebraska)
Woolw. Rep.>Woolw.
Woolworth>Woolw.
Woolworth's Cir. Ct. R.>Woolw.
Wright|s|1831-1834|oh||Reports of cases at law and in chancery
Wy.>Va. Ch. Dec.>Wyo.
Wyo.|s|1870-1959|wy|wyo|Wyoming Reports
Wyo. LEXIS|d||wy
Wythe>Va. Ch. Dec.
Wythe's R.>Va. Ch. Dec.
Wythe's Rep.>Va. Ch. Dec.
Wythe (Va.)>Va. Ch. Dec.
Wythe Ch. (Va.)>Va. Ch. Dec.
Yates>Yates Sel. Cas.
Yates Sel. Cas.|s|1809-1809|ny||Yates' Select Cases
Yates Sel.Cas.(N.Y.)>Yates Sel. Cas.
Yea.>Yeates
Yeates|s|1791-1808|pa||Pennsylvania State Reports, Yeates
Yeates Rep.>Yeates
Yer.|s|1828-1837|tn||Tennessee Reports, Yerger
Yer. Rep.>Yer.
Yerg.>Yer.
Yerg.(Tenn.)>Yer.
Yerg. Rep.>Yer.
York|s||pa||York Legal Records (Pa.)
York Leg. Rec.>York
York Leg. Rec. (Pa.)>York
York Leg. Record>York
York Legal Record>York
cal. 4th>Cal. 4th
mills>Mills Surr.
p.2 d>P.2d
wl>WL
`;
