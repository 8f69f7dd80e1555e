/**
 * Editions of American reporters, one a line:
 * `abbreviation|kind|start-end#lastVolume|jurisdiction|court|name|variants`.
 * A name of `=` repeats the line before; variants stand between semicolons and
 * leave out forms that differ from the abbreviation in spaces and stops alone.
 *
 * Facts from reporters-db (Free Law Project, BSD-2-Clause, see
 * THIRD_PARTY_NOTICES) and tables T1 and T3 of The Indigo Book 2.0 (CC0).
 * Corrected against the tables: the dates of F. Supp. (1932-1998), F. Supp. 2d
 * (1998-2014), F.R.D. (1940), F.3d and F. App'x (to 2021), Cal. 5th (2016) and of
 * later series that the source dates from the first; unspaced and wrongly spaced
 * abbreviations.
 */
export const REPORTER_LINES = `
A.|r|1885-1938#200|||Atlantic Reporter|A.R.;A.Rep.;At. Rep.;Atl.;Atl. Rep.;Atl.R.
A.2d|r|1938-2010#999|||=|A,2d;Atl.2d;A.2nd
A.3d|r|2010|||=|Atl. 3d;A.3rd
A.D.|s|1896-1955|ny|nyappdiv|New York Supreme Court Appellate Division Reports|App Div;App. Div. Rep.;App.Div.(N.Y.);N.Y.App.Dec.;N.Y.App.Div.
A.D.2d|s|1955-2004|ny|nyappdiv|=|Ap.2d.;App. Div. 2d.
A.D.3d|s|2003|ny|nyappdiv|=|App. Div. 3d.
A.E.C.|f||us|aec|Atomic Energy Commission Reports
A.F.T.R. (P-H)|p||us||American Federal Tax Reports
A.F.T.R. (RIA)|p|-1957|us||=|A.F.T.R.;P-H T.C. Memo.
A.F.T.R.2d (RIA)|p|1958|us||=|A.F.T.R. 2d
A.K. Marsh.|s|1817-1821|ky||Kentucky Reports, Marshall, A.K|Ky.(A.K.Marsh.);Mar. Rep.;Marsh.;Marsh. Rep.;Marsh.(Ky.);Marsh.A.K.
A.L.R.|p|1919-1948|||American Law Reports
A.L.R. Fed.|f||us||American Law Reports Annotated, Federal
A.L.R. Fed. 2d|f||us||=
A.L.R.2d|p|1948-1965|||American Law Reports
A.L.R.3d|p|1965-1980|||=
A.L.R.4th|p|1980-1991|||=
A.L.R.5th|p|1992-2005|||=
A.L.R.6th|p|2005|||=
A.M.C.|p|1923|||American Maritime Cases
Abb.|f|1863-1871|us||Abbott, United States Circuit and District Court Reports|Abb. (U. S.);Abb. Rep.;Abb. U. S.
Abb. Adm.|p||||Abbott's Admiralty Reports
Abb. Ct. App.|s|1807-1869|ny||Abbott's Court of Appeals Decisions|Abb. Ct. App. Dec.
Abb. N. Cas.|s|1876-1894|ny||Abbott's New Cases|A.N.;A.N.C.;Abb. N. C.
Abb. Pr.|s|1854-1865|ny||Abbott's Practice Reports|Abb.P.R.;Abb.Pr.Rep.;Abb.Prac.;Abbott P.R.;Abbott Pr.Rep.;Abbott Pract.Cas.;Abbott's Pr.Rep.;Abbott's Prac.Rep.
Abb. Pr. (n.s.)|s|1863-1875|ny||=
Abbotts|p||||Abbott's Reports
Accom. Disabilities Dec. (CCH)|p||||CCH Accommodating Disabilities Decisions
Add.|s|1791-1799|pa||Reports of cases of the State of Pennsylvania by Alexander Addison
Adm. Rec.|p||||Admiralty Records
Adv. S.|s||ms||Mississippi Reporter Advance Sheets
Agric. Dec.|f||us|usda|Agriculture Decisions
Aik.|s|1825-1828|vt||Vermont Reports, Aikens|Aik. Rep.
Ala.|s|1840-1976|al|ala|Alabama Reports|Ala. (N.S.);Ala. Rep.
Ala. 2d|s|1977|al|ala|=
Ala. App.|s|1910-1976|al||Alabama Appellate Courts Reports
Ala. App. LEXIS|d|1911-1969|al
Ala. Civ. App. LEXIS|d||al
Ala. Crim. App. LEXIS|d||al
Ala. LEXIS|d||al
Alas. App. LEXIS|d||ak
Alas. LEXIS|d||ak
Alaska|s|1884-1959|ak|akd|Alaska Reports|Alk.
Alaska Fed.|s|1869-1937|ak||Alaska Federal Reports|A.F.Rep.;Alaska Fed.R.;Alaska Fed.Rep.
Alb. Law J.|j||||Albany Law Journal
Allen|s|1861-1867|ma||Massachusetts Reports, Allen|All.;All. Rep.;Mass.(Allen)
Am. & Eng. R. Cas.|p|1879-1895|||American and English Railroad Cases
Am. Ann. Cas.|p|1904-1912|||American Annotated Cases
Am. B.R.|p||||American Bankruptcy Reports
Am. B.R. (N.S.)|p||||=|Am. B.R. (n.s.)
Am. Dec.|f||us||American Decisions|Am. D.;Am. Dec's.
Am. Disabilities Cas. (BNA)|p||||Americans with Disabilities Cases (BNA)|A.D. Cases
Am. Disabilities Dec.|p||||Americans with Disabilities Decisions
Am. Jur.|j|1829-1843|||American Jurist and Law Magazine|Amer. Jur.
Am. Law Reg.|j|1853-1861|||American Law Register|Amer. Law Reg.
Am. Law Reg. (N.S.)|j|1862-1878|||=|Am. L. Reg., n.s.;Amer. Law Reg. (N. S.)
Am. Law T.|f|1870-1871|us||American Law Times|Am. Law T. Rep.
Am. Law T. Rep. (N.S.)|f|1874-1877|us||American Law Times Reports, New Series|Am. Law T. (N. S.)
Am. Law T. Rep. Bankr.|p||us||American Law Times, Bankruptcy Reports, United States Courts|A.L.T. Bankr.
Am. Law T. Rep. U.S. Cts.|f|1868-1874|us||American Law Times Reports, United States Courts|Am. Law T. Rep. (U. S. Cts.)
Am. Law. Rec.|f|1872-1887|us||American Law Record
Am. Lead. Cas.|f||us||American Leading Cases|Am. L. C.;Am. L. Cas;Am. Leading Cas;American Leading Cases;American Leading Cases (U.S.)
Am. Neg. Ca.|s|1789-1897|||American Negligence Cases|Am. Negl. Cas.
Am. Neg. Cas.|s|1789-1907|||=
Am. Neg. Cases|s|1789-1987|||=|Am.Negl.Cas.
Am. Rep.|p||||American Reports|Am. Reports
Am. Ry. Rep.|f|1873-1881|us||American Railway Reports
Am. Samoa|s|1900-1975|as||American Samoa Reports
Am. Samoa 2d|s|1978-1999|as||=
Am. Samoa 3d|s|1993|as||=
Am. St. Rep.|s|1888|||American State Reports|Am. S. R.;Am. St. R.
Am. Tribal Law|s|1997|||West's American Tribal Law Reporter|Tribal
Amer. L. Rev.|j||||American Law Review|Am Law Rev.;Amer. Law Rev.
Amer. Law J.|j|1808-1817|||American Law Journal|Am. Law J.;Am. Law J. (U. S.)
Amer. Law J. (N.S.)|j|1848-1852|||American Law Journal, New Series|Am. Law J. (N. S.)
Amer. Law T. Rep.|f|1868-1873|us||American Law Times Reports, New Series
Ant. N.P. Cas.|s|1807-1851|ny||Anthon's Nisi Prius Cases|Anth.;Anthon N.P.(N.Y.)
AOA|s||oh||Anderson's Unreported Ohio Appellate Cases
App. Com'r Pat.|p|1881|||Appeals from the Commissioner of Patents|App. Com'r of Pat.;App. Com'rs Pat.;App. Com. Pat.;App. Comm. Pat.;App. Comr. Pat.
App. D.C.|s|1893-1941|dc|cadc|Appeal Cases, District of Columbia
Ariz.|s|1866|az||Arizona Reporter
Ariz. Adv. Rep.|s|1987|az||Arizona Advance Reports
Ariz. App.|s|1965-1976|az|arizctapp|Arizona Appeals Reports
Ariz. App. LEXIS|d||az
Ariz. App. Unpub. LEXIS|d||az
Ariz. LEXIS|d||az
Ariz. Tax LEXIS|d||az
Ariz. Unpub. LEXIS|d||az
Arizona Cases Digest|s||az||Arizona Cases Digest
Ark.|s|1837-2008|ar||Arkansas Reports|ARK.;Ak.;Ark. Rep.
Ark.|n|2009|ar|ark|=|ARK.
Ark. Adv. Op.|s||ar||Arkansas (AR) Advanced Opinions
Ark. App'x|s||ar||Arkansas Appendix|Ark. Appx.
Ark. App.|s|1981-2008|ar|arkctapp|Arkansas Appellate Reports|Ak. App.
Ark. App.|n|2009|ar|arkctapp|=|Ak. App.
Ark. App. LEXIS|d||ar
Ark. LEXIS|d||ar
Armstrong. Election Cases|s|1778-1871|ny||Armstrong's Contested Election Cases in New York
Auto. Cas.|p|1895|||Automobile Cases (CCH)|Auto. Cas. (CCH)
Auto. Cas. 2d|p|1895|||=|Auto. Cas. 2d (CCH)
Av. Cas. (CCH)|p|1903|||Aviation Cases (CCH)|Av. Cas.
AWCC|n||ar||Arkansas Neutral Citation (Workers Compensation Commission)
AZ|n||az||Arizona Neutral Citation
B. Mon.|s|1840-1857|ky||Kentucky Reports, Monroe, Ben|B. Mon. Rep.;Ky.(B.Mon.);Mon. Rep.;Mon.B.;Monroe, B.
B.C.A. (CCH)|p||||Board of Contract Appeals Decisions
B.R.|p|1979|us||Bankruptcy Reporter|Bankr.
B.T.A.|p|1924-1942#47|us|bta|Reports of the United States Board of Tax Appeals
B.T.A.M. (P-H)|p|1928-1942|us|bta|Board of Tax Appeals Memorandum Decisions
Backes|s||||Backes' Reporter
Bail.|s|1828-1832|sc||South Carolina Reports, Bailey|Bai.;Bail. Rep.;Bail.L.;Bail.L.(S.C.);Bailey;Bailey Rep.;S.C.L.(Bail.)
Bail. Eq.|s|1830-1831|sc||South Carolina Reports, Bailey's Equity|Bai.Eq.;Bail.Eq.(S.C.);Bailey;Bailey Ch.;Bailey Eq.;Bailey Rep.;S.C.Eq.(Bail.Eq.)
Baldw.|f||us||Baldwin's United States Circuit Court Reports|Bald;Bald. C.C.;Baldwin's C.C. U.S. Rep;Baldwin's Rep.
Balt. C. Rep.|s||md||Baltimore City Reports|B.R.
Balt. Law Trans.|s|1868-1870|md||Baltimore Law Transcript
Ban. & A.|p||||Banning & Arden's Patent Reports
Banking Rep. (BNA)|p||||BNA's Banking Report
Bankr. Ct. Dec. (CRR)|p||us||Bankruptcy Court Decisions|B.C.D.;Bankr. Ct. Dec.
Bankr. Ct. Dec. (LRP)|p||us||=
Bankr. Ct. Rep.|p||us||Bankruptcy Court Reporter
Bankr. L. Rep.|p||us||Bankruptcy Law Reporter|Bankr. L. Rep. (C.C.H.)
Bankr. LEXIS|d|1979|us
Bankr. Rep (St. Louis B.A.)|p||us||Bankruptcy Reports (St. Louis B.A.)
Barb.|s|1847-1877|ny||Barbour's Supreme Court Reports|Barb. Rep.;Barb.S.C.
Barb. Ch.|s|1845-1848|ny||Barbour's Chancery Reports|Barb. Ch. Rep.;Barb.Ch.(N.Y.)
Baxt.|s||tn||Baxter's Reports (60-68 Tennessee)|Bax.;Baxt. (Tenn.);Baxter
Bay|s|1783-1804|sc||South Carolina Reports, Bay|S.C.L.(Bay)
Bayard's Notebook|p|1792-1830|||Bayard's Notebook
BCA|f||us||Board of Contract Appeals Decisions, published by Commerce Clearing House
Bedell|s|1900-1909|||Bedell
Bee|f||us||Bee's United States District Court Reports
Beeler|s||tn||Beeler's Reports (Tenn.)
Ben.|f||us||Benedict United States District Reports
Ben. Rev. Bd. Serv. (MB)|p||||Benefits Review Board Service
Betts' Dec.|f||us||Reports of Cases Argued and Determined in the District Court of the United|Bett's D. C. MS.;Betts D. C. MS.;Betts' C. C. MS.;Betts' D. C. MS.;Betts' D. C. MSS.;Betts, C. C. MS.;Betts, D C. MS.;Betts, D. C.;Betts, D. C. MSS.;Betts, D. C. Ms.;Betts. C. C. MS.;Betts. D. C. MSS.
Betts' Scr. Bk.|s|1839-1862|||Betts' Scrap Book|Betts, Scr. Bk.
Bibb|s|1808-1817|ky||Kentucky Reports, Bibb|Bibb Rep.;Bibb(Ky.);Ky.(Bibb)
Bigelow. Ins. Rep.|p||||Bigelow's Insurance Reports|Bigelow's Insurance Reports
Binn.|s|1799-1814|pa||Pennsylvania State Reports, Binney|Bin.;Bin. Rep.;Binn [Pa];Binn. Rep.;Binn.(Pa.)
Biss.|f||us||Bissell's United States Circuit Court Reports|Biss. (U.S.) Bissell's;Bissell
Black|u|1861-1862|us|scotus|Black's Supreme Court Reports|Black R.;Black Rep.
Blackf.|s|1817-1847|in||Indiana Reports, Blackford|Black.;Black. Rep.;Blackf. Rep.;Blackf.(Ind.)
Bland|s|1797-1832|md||Reports of cases decided in the High court of chancery of Maryland
Blatchf.|f||us||Blatchford's United States Circuit Court Reports|Bl.;Bl. C.C.;Bl. C.C.R.;Blat. C.C.R.;Blatch;Blatch. (U.S. Cir. Ct.);Blatchf. (U.S. Circ. Ct.);Blatchf. C.C.;Blatchf. C.C. Rep.
Blatchf. & H.|f|1827-1837|us||Blatchford and Howland's Reports
Blatchf. Pr. Cas.|f|1861-1865|us||Blatchford's United States District Court Prize Cases|Blatchf. Prize Cas.
Blue Sky L. Rep. (CCH)|p||||Blue Sky Law Reports|BLUE SKY L. REP. (CCH);Blue Sky L. Rep.
Blume Sup. Ct. Trans.|s|1805-1836|||Blume, Supreme Court Transactions
Blume Unrep. Op.|s|1836-1843|||Blume, Unreported Opinions|Blume Op.
BNA OSHC|p||||Occupational Safety & Health Cases|O.S.H. Cas.;O.S.H. Cas. (BNA);O.S.H. Cases;O.S.H. Cases (BNA)
BNH|f||us||United States Bankruptcy Court for the District of New Hampshire
Bond|f||us||Bond's United States Circuit Reports
Bosw.|s||ny||Bosworth's Reports (14-23 New York Superior)|Bosworth Super. Ct. Rep.
Boyce|s|1909-1920|de||Delaware Reports, Boyce|Del.(Boyce)
Bradf.|s|1838-1841|ia||Iowa Reports, Bradford|Brad.;Bradford
Brayt.|s|1815-1819|vt||Vermont Reports, Brayton|Brayton (Vt.)
Breese|s|1819-1831|il||Illinois Reports, Breese|Ill.(Breese)
Brev.|s|1793-1816|sc||South Carolina Reports, Brevard|Brev. Rep.;S.C.L.(Brev)
Brief Times Rptr.|s|1977-1996|||Brief Times Reporter|BTR
Brightly|s|1809-1851|pa||Reports of cases decided by the judges of the supreme court of Pennsylvania
Brock.|f||us||Brockenbrough's Marshall's Decisions, United States Circuit Court|Brock. Rep.
Brown Adm.|p||||Brown's Admiralty|Brown's Adm;Brown, Adm.
Browne (Pa.)|s|1801-1814|pa||Browne's Pennsylvania Reports|Browne, (Pa.)
Brunn. Coll. Cas.|f||us||Brunner's Collected Cases|Brun. Col. Cas.;Brunner, Col. Cas.;Brunner. Col. Cas.
BTA LEXIS|d|1928-1942|us
Buchanan|s|1907-1916|||Buchanan's Reports|Buch.;Buchan.
Bur.|s|1841-1843|wi||Wisconsin Reports, Burnett|Bur. Rep.;Burnett;Burnett (Wis.)
Burr's Trial|s|1864|||The Trial of Col. Aaron Burr on an Indictment for Treason
Bus. Franchise Guide (CCH)|p||||Business Franchise Guide
Busb.|s|1852-1853|nc||North Carolina Reports, Busbee's Law|Busb.L.;N.C.(Busb.)
Busb. Eq.|s|1852-1853|nc||North Carolina Reports, Busbee's Equity|Busbee Eq.(N.C.);N.C.(Busb.Eq.)
Bush|s|1866-1879|ky||Kentucky Reports, Bush|Bush (Ky.);Ky.(Bush)
C.B.|p||||Cumulative Bulletin
C.C.A.|f|-1920|us||United States Circuit Courts of Appeals Reports|C. C. A. Rep.
C.C.L.J.|s||pa||Centre County Legal Journal (Pa.)|Centre Co.L.J.
C.C.P.A.|p|1929-1982|us|ccpa|Court of Customs and Patent Appeals Reports
C.M.A.|p|1951-1975|us|cma|Decisions of the United States Court of Military Appeals
C.M.R.|p|1951-1975|us||Court Martial Records
CAAF LEXIS|d||us|armfor
Cai. Cas.|s|1796-1805|ny||Caines' Cases|Cai.;Cai.Cas.Err.;Cain.;Cain. Rep.;Caines;Caines (N.Y.);Caines Cas.;Caines Rep.;N.Y.Cas.Err.
Cai. R.|s|1803-1805|ny||Caines' Reports
Cal.|s|1850-1934|ca|cal|California Reports|Cal. Rep.
Cal. 2d|s|1934-1969#71|ca|cal|=
Cal. 3d|s|1969-1991#54|ca|cal|=
Cal. 3d Spec. Trib. Supp.|s|1969-1991|ca||=
Cal. 4th|s|1991-2016|ca|cal|=|cal. 4th
Cal. 4th CJP Supp.|s|1991-2016|ca||California Reports, Supplement
Cal. 5th|s|2016|ca|cal|California Reports
Cal. 5th CJP Supp.|s|2016|ca||California Reports, Supplement
Cal. App.|s|1905-1934|ca|calctapp|California Appellate Reports|Cal. App. Rep.;Cal. App. Supp
Cal. App. 2d|s|1934-1969#276|ca|calctapp|=|Cal. App. 2d Supp
Cal. App. 2d Supp.|s|1934-1969|ca||California Appellate Reports, Supplement|Cal.App. Supp. 2d
Cal. App. 3d|s|1969-1991#235|ca|calctapp|California Appellate Reports
Cal. App. 3d Supp.|s|1969-1991|ca||California Appellate Reports, Supplement|Cal.App. Supp. 3d
Cal. App. 4th|s|1991-2016|ca|calctapp|California Appellate Reports|Cal. Ct. App. 4th
Cal. App. 4th Supp.|s|1991-2016|ca||California Appellate Reports, Supplement|Cal. App. Supp. 4th
Cal. App. 5th|s|2016|ca|calctapp|California Appellate Reports|Cal. Ct. App. 5th
Cal. App. 5th Supp.|s|2016|ca||California Appellate Reports, Supplement|Cal. App. Supp. 5th
Cal. App. LEXIS|d||ca|calctapp
Cal. App. Supp.|s|1929-1934|ca||California Appellate Reports, Supplement
Cal. App. Unpub. LEXIS|d||ca|calctapp
Cal. Bankr. Ct. Rep.|p||us||California Bankruptcy Court Report
Cal. Comm. Jud. Perform. LEXIS|d||ca
Cal. Comp. Cases|p||ca||California Compensation Cases|Cal. Comp. Cas
Cal. Daily Op. Serv.|s||ca||California Daily Opinions Service|Cal. Daily Op. Service
Cal. Dist. Ct.|s||ca||Reports of Cases Determined in the District Courts of the State of California
Cal. I.A.C.|p||ca||Decisions of the Industrial Accident Commission of California
Cal. Jud. Ethics Op. LEXIS|d||ca
Cal. Law J.|j|1862-1863|ca||California Law Journal
Cal. Law J. & Lit. Rev.|s|1862-1863|ca||California Law Journal and Literary Review
Cal. LEXIS|d||ca|cal
Cal. Rptr.|s|1959-1991#286|ca||West's California Reporter
Cal. Rptr. 2d|s|1992-2003#135|ca||=|Cal. Reptr. 2d;Cal. Rptr. 2nd
Cal. Rptr. 3d|s|2003|ca||=|Cal. Reptr. 3d;Cal. Rptr. 3rd
Cal. Sup.|s|1921-1926|ca||California Superior Court, Reports of Cases in Appellate Departments|Cal. Sup. (Cal.);Cal. Supp.
Cal. Super. Ct.|s|1921-1926|ca||California Superior Court Decisions: Notable Cases
Cal. Super. LEXIS|d||ca
Cal. Unrep.|s|1855-1910|ca||California Unreported Cases|Cal.Unrep.Cas.
Cal. WCC|p||ca||California Workers' Compensation Cases
Call|s|1779-1825|va||Virginia Reports, Call|Call (Va.);Call Rep.;Va.(Call)
Cam. & Nor.|s|1800-1804|nc||North Carolina Reports, Conference by Cameron & Norwood|Cam.& N.;N.C.(Cam.& Nor.);N.C.Conf.;N.C.Conf.Rep.
Can. Com. L. Guide (CCH)|p||||Canadian Commercial Law Guide
Can. Tax Rep. (CCH)|p||||Canadian Tax Reports
Car. L. Rep.|s|1811-1816|||Carolina Law Repository|Car. Law Repos.;N.C.(Car.L.Rep.)
Carpenter's Report of Burr's Trial|p||||Carpenter's Report of Burr's Trial
Cates.|s||tn||Cates' Reports (109-127 Tennessee Reports)
CCA LEXIS|d|1951|us
CCH OSHD|p||||Occupational Safety and Health Decisions (CCH)|O.S.H. Dec. (CCH);O.S.H.D.;O.S.H.D. (CCH)
CCPA LEXIS|d|1910-1982|us|||Ct. Cust. LEXIS
Cent. Law J.|j|1874-1927|||Central Law Journal
Chand.|s|1849-1852|wi||Wisconsin Reports, Chandler|Chand.(Wis.);Chandl.
Charlton|s|1846|ga||R.M. Charlton Reports (Ga.)|Charl. R.;Charlet. (Ga.);Charlt.;Charlt. R.M.;Charlton Rep.;Charlton's;Charlton's (Rob't. M.) Rep.
Chase|f||us||Chase's United States Circuit Court Decisions
Chase's Trial Append.|p||||Chase's Trial. Append
Chem. Reg. Rep. (BNA)|p||||Chemical Regulation Reporter
Chest.|s||pa||Chester County Reports (Pa.)|Chester Co. Rep.
Chev.|s|1839-1840|sc||South Carolina Reports, Cheves|Cheves;Cheves L.(S.C.);S.C.L.(Chev.)
Chev. Eq.|s|1839-1840|sc||South Carolina Reports, Cheves' Equity|Chev.Ch.;Cheves Eq.(S.C.);S.C.Eq.(Chev.Eq.)
Chi. Law J.|j|1878-1907|il||Chicago Law Journal
Chi. Leg. News|f|1868-1925|us||Chicago Legal News (Illinois)|Chi.Leg.N.
Chicago Bd. Options Ex. (CCH)|p||||Chicago Board Options Exchange
Chit. Cr. Law|s||||Chitty's Criminal Law|Chit. Cr. L.;Chit. Crim. Law
Cin. L. Bull.|s||oh||Cincinnati Law Bulletin|Cin. Law Bul.;Cin. Law Bull.;Cinc. L. Bul.
Cin. Sup. Ct. Rep.|s||oh||Cincinnati Superior Court Reports (Ohio)|Cin. R.;Cin. Rep.;Cin. S.C. Rep.;Cin. S.C.R.;Cin. Super. (Ohio)
CIT|n||us|cit|Neutral citation for Court of International Trade
City Hall Rec. (NY)|s||ny||City Hall Recorder (N.Y.)|City H. Rec.;N.Y. City H. Rec.
CJ C.A.R.|p||||Criminal Justice Cases and Annotated Reports
Cl. Ch.|s|1839-1841|||Clarke's Chancery Reports|Cl.R.;Clarke;Clarke Ch.;Clarke Ch.(N.Y.)
Cl. Ct.|p|1983-1992#26|us|clct|United States Claims Court Reporter
Clayton's Notebook|p|1792-1830|||Clayton's Notebook
Cliff.|f||us||Clifford's United States Circuit Court Reports
CMA LEXIS|d||us
CMR LEXIS|d|1951|us
CO|n||co|colo|Colorado Neutral Citation
COA|n||co|coloctapp|Colorado Court of Appeals Neutral Citation
Codd. Dig.|f||us||Coddington's Digest of the Law of Trade-Marks|Coddington's Digest
Code Rep.|f||us||Code Reporter (NY)
Coffey|s|1880-1915|ca||Reports of Decisions in Probate
Cold.|s|1860-1870|tn||Tennessee Reports, Coldwell|Col.;Coldw.;Tenn.(Cold.)
Cole. & Cai. Cas.|s|1794-1805|ny||Coleman & Caines' Cases|C.& C.;Col.& C.Cas.;Col.& Cai.;Col.& Caines Cas.(N.Y.);Cole.& C.Cas.;Cole.& Cai.;Colem.& C.Cas.
Cole. Cas.|s|1791-1800|ny||Coleman's Cases|C.C.;Col.Cas.;Col.Cas.(N.Y.);Cole.Cas.Pr.;Colem.Cas.
Collective Bargaining Negot. & Cont. (BNA)|p||||Collective Bargaining Negotiations & Contracts
Collier Bankr. Cas.|p||us||Collier Bankruptcy Cases|C.B.C.
Collier Bankr. Cas. 2d|p||us||=|Collier Bankr. Cas. (MB);Collier Bankr. Cas. 2d (MB)
Colo.|s|1864-1980|co|colo|Colorado Reports|Col.
Colo. App.|s|1891-1980|co|coloctapp|Colorado Court of Appeals Reports
Colo. App. LEXIS|d||co
Colo. Bankr. Ct. Rep.|p||us||Colorado (CO) Bankruptcy Court Reporter
Colo. Discipl. LEXIS|d||co
Colo. J.|s||co||Colorado Journal|Colorado Journal
Colo. J. C.A.R.|s||co||Colorado Journal, Colorado Appellate Reports
Colo. L. Rep.|s||co||Colorado Law Reporter (Colo.)|Col. L. Rep.;Col. Law Rep.;Colo. Law Rep.;Colo. R.
Colo. Law.|j|1972|co||Colorado Lawyer
Colo. LEXIS|d||co
Colo. N.P.|s|1898-1902|co||Colorado Nisi Prius Decisions
Comm. Fut. L. Rep.|p||||Commodity Futures Law Reporter (CCH)|Comm. Fut. L. Rep. (CCH)
Commc'ns Reg. (P & F)|p||||Communications Regulation
Communications Reg. (P&F)|p||||Communications Regulations|Comm. Reg. (P & F)
Communications Reg. 2d (P&F)|p||||=|Comm. Reg. 2d (P & F)
Comp. Gen.|f||us|gao|Decisions of the Comptroller General of the United States
Cong. Index (CCH)|p||||Congressional Index
Conn.|s|1814|ct|conn|Connecticut Reports|Conn. Rep.
Conn. App.|s|1983|ct|connappct|Connecticut Appellate Reports
Conn. App. LEXIS|d||ct
Conn. Cir. Ct.|s|1961-1974|ct|conncirct|Connecticut Circuit Court Reports
Conn. Cir. LEXIS|d||ct
Conn. L. Rptr.|s|1990|ct||Connecticut Law Reporter|CLR
Conn. LEXIS|d||ct
Conn. Super. Ct.|s||ct|connsuperct|Connecticut Superior Court format-neutral citation|CSCR;Conn. Sup.;Ct. Sup.
Conn. Super. Ct.|s|1986-1994|ct|connsuperct|Connecticut Superior Court Reports|CSCR;Conn. Sup.;Ct. Sup.
Conn. Super. LEXIS|d||ct
Conn. Supp.|s|1935|ct||Connecticut Supplement
Conn. Surr.|s||ct||Connecticut Surrogate Reports
Connoly|s||ny||Connoly's New York Surrogate Reports|Connoly Sur. Rep.;Connoly Surr. Rep.
Consumer Cred. Guide (CCH)|p||||Consumer Credit Guide
Consumer Prod. Safety Guide (CCH)|p||||Consumer Product Safety Guide
Cont. App. Dec. (CCH)|p||||Contract Appeals Decisions
Cont. Cas. Fed.|f||us||Contract Cases, Federal|Cont. Cas. Fed. (CCH)
Cooke|s|1811-1814|tn||Tennessee Reports, Cooke|Cooke (Tenn.);Tenn. (Cooke)
Coombs' Trial of Aaron Burr|s|1864|||The trial of Aaron Burr for high treason
Copy. L. Rep. (CCH)|p||||Copyright Law Reporter (CCH)
Copyright L. Dec. (CCH)|p||||Copyright Law Decisions|Copr.L.Dec.
Copyright L. Rep. (CCH)|p||||Copyright Law Reporter
Cost Accounting Stand. Guide (CCH)|p||||Cost Accounting Standards Guide
Cow.|s|1823-1829|ny||Cowen's Reports|Cow. Rep.;Cow.N.Y.
Cox. Manual Trade-Mark Cas.|f||us||Cox's Manual of Trade-Mark Cases
Crabbe|f||us||Crabbe's United States District Court Reports
Cranch|u|1801-1815|us|scotus|Cranch's Supreme Court Reports|Cra.;Cranch (US);Cranch Rep.
Cranch|s|1801-1841|dc||District of Columbia Reports, Cranch|Cranch C.C.;Cranch D.C.;Cranch Rep.;Cranch, C. C.;D.C.(Cranch)
Cranch, Pat. Dec.|f|1841-1847|us||Cranch's Patent Decisions
Crim. L. Rep. (BNA)|p||||The Criminal Law Reporter
Ct. Cl.|p|1863-1982#231|us|cc|Court of Claims Reports (United States)|C. Cls.;C. Cls. R.;Court Cl.;Ct. Cl. R.;Ct. Cl. Rep.;Ct. Cls. R.
Ct. Cl.|p|1941|wv|wvctcl|Report of the Court of Claims (West Virginia)
Ct. Cust.|p|1910-1929|us|cca|Court of Customs Appeals Reports|Ct. Cust. Appls.;Cust. Ct.
Ct. Int'l Trade|p|1980|us|cit|Court of International Trade Reports|C.I.T.
Ct. Int'l Trade LEXIS|d|1980|us|cit||Ct. Intl. Trade LEXIS
Curt.|f||us||Curtis' United States Circuit Court Decisions
Cush.|s|1848-1853|ma||Massachusetts Reports, Cushing|Cush. Rep.;Cush.(Mass.);Cushing;Mass.(Cush.)
Cust. B. & Dec.|f|1967|us||Customs Bulletin and Decisions
Cust. Ct.|f|1938-1980|us|cusc|Customs Court Reports
Cust. Ct. LEXIS|d|1938-1980|us
D. Chip.|s|1789-1824|vt||Vermont Reports, Chipman, D|Chip.;Chip. Rep.;Chip.(Vt.);Chip.D.;D. Chip. Rep.;D.Chip.(Vt.);D.Chipm.
D. Haw.|f|1847|us||United States District Court for the District of Hawaii
D.A.R.|s||||Daily Appellate Reports|Daily Journal D.A.R.
D.C.|s|1801-1893|dc||District of Columbia Reports
D.C. App.|s||dc||District of Columbia Appeals Reports
D.C. App. LEXIS|d||dc
D.C. Super. LEXIS|d||dc
Daily Journal DAR|s||ca||California Daily Journal Daily Appellate Reports
Daily L.N.|s||pa||Daily Legal News (Pa.)|D. L. N.;Daily L.R.;Daily Leg. (Pa.);Daily Leg. News (Pa.)
Daily Lab. Rep. (BNA)|p||||Daily Labor Report
Daily Wash. L. Rptr.|s|1971|dc||Daily Washington Law Reporter
Dakota|s|1867-1889|||Dakota Reports|Dak.
Dakota LEXIS|d|1867-1889
Dall.|s|1754-1806|pa||Pennsylvania State Reports, Dallas|Dal.;Dal. Rep.;Dall. Rep.;Dallas;Dallas Rep.
Dall.|u|1790-1800|us|scotus|Dallas' Supreme Court Reports|Dal.;Dal. Rep.;Dall. Rep.;Dall.S.C.;Dallas;Dallas Rep.
Dallam|s|1840-1844|tx||Digest of the Laws of Texas (Dallam's Opinions)|Dall.(Tex.);Dall.Dig.;Dallam Dig.(Tex.)
Daly|s||ny||Daly's New York Common Pleas Reports|Daly (N.Y.);Daly's R.
Dana|s|1833-1840|ky||Kentucky Reports, Dana|Dan.;Dana Rep.;Ky.(Dana)
Dane, Abr.|f|1823|us||Dane's Abridgement and Digest of American Law
Davis. L. Ct. Cas.|s|1898-1908|ma||Massachusetts Land Court decisions, 1898-1908
Day|s|1802-1813|ct||Day's Connecticut Reports|Day (Conn)
Deady|f||us||Deady's Circuit & District Court Reports
Dec. Com. Pat.|p||||Decisions of the Commissioner of Patents|Dec. Comm'r Pat.;Dec. Commr. Pat.
Dec. Comm'r Pat.|f||us||=
Del.|s|1919-1966|de||Delaware Reports|Del. Rep.
Del. C.P. LEXIS|d||de
Del. Cas.|s|1792-1830|de||Delaware Cases
Del. Ch.|s|1814-1968|de|delch|Delaware Chancery Reports|Del. Ch. Rep.
Del. Ch. LEXIS|d||de|delch
Del. Co.|s||pa||Delaware County (Pa.)|Del. Co. Rep.;Delaware Co. Reports
Del. Fam. Ct. LEXIS|d||de
Del. LEXIS|d||de|del
Del. Super. LEXIS|d||de|delsuperct
Dem. Sur.|s|1879-1888|ny||Demarest's Surrogate's Reports|Dem.Surr.
Dem. Surr.|s||ny||Demarest's Surrogate (New York)|Dem.
Denio|s|1845-1848|ny||Denio's Reports|Den.;Denio Rep.
Des.|s|1784-1817|sc||South Carolina Reports, Desaussure's Equity|Des. Rep.;Desaus.;Desaus. Rep.;Desaus.Eq.;S.C.Eq.(Des.)
Des. Eq.|s||sc||Cases argued and determined in the Court of Chancery of South Carolina
Dev.|s|1826-1834|nc||North Carolina Reports, Devereux's Law|Dev. (N. C.);Dev. Rep.;Dev.L.;N.C.(Dev.)
Dev. & Bat.|s|1834-1839|nc||North Carolina Reports, Devereux & Battle's Law|D.& B.;Dev. & Bat. Law;Dev.& B.;Dev.& B.L.;N.C.(Dev.& Bat.)
Dev. & Bat. Eq.|s|1834-1839|nc||North Carolina Reports, Devereux & Battle's Equity|D.& B.;Dev.& B.;Dev.& B.Eq.;N.C.(Dev.& Bat.Eq.)
Dev. Eq.|s|1826-1834|nc||North Carolina Reports, Devereux's Equity|Dev.;Dev. Eq. Rep.;Dev. Rep.;N.C.(Dev.Eq.)
Dickinson|s|1890-1905|nj||Dickinson's New Jersey Equity|Dick. (NJ)
Dill.|f||us||Dillon's United States Circuit Court Reports
Disney (Ohio)|s||oh||Disney, Superior Court of Cincinnati Reports (Ohio)|Dis. R.
Div.|s||||Div
DJCAR|p||ca||Daily Journal of California Reports
DNH|f||us||United States District Court for the District of New Hampshire
Dominion Tax Cas. (CCH)|p||||Dominion Tax Cases
Doug.|s|1843-1847|mi||Michigan Reports, Douglass|Doug. Rep.;Doug.(Mich.);Dougl.(Mich.)
DSD|f||us||United States District Court for the District of South Dakota
DTA|s||pr||Decisiones del Tribunal de Circuito de Apelaciones de Puerto Rico
DTS|s|1998|||Decisiones del Tribunal Supremo
Dud.|s|1837-1838|sc||South Carolina Reports, Dudley|Dud.(S.C.);Dud.L.;Dud.L.(S.C.);Dudl.;S.C.L.(Dud.)
Dud. Eq.|s|1837-1838|sc||South Carolina Reports, Dudley's Equity|Dud.Ch.;Dud.Eq.(S.C.);Dudl.;S.C.Eq.(Dud.Eq.)
Dudley Rep.|s|1830-1835|ga||Dudley's Georgia Reports|Dudley (Ga.)
Duer|s||ny||Duer's Reports (8-13 New York Superior)|Duer Super. Ct. Rep.
Duv.|s|1863-1866|ky||Kentucky Reports, Duvall|Ky.(Duv.)
E.A.D.|f||us|eab|Environmental Administrative Decisions
E.D. Pa.|f||us||United States District Court for the Eastern District of Pennsylvania
E.D. Smith|s|1850-1862|ny||E.D. Smith's Common Pleas Reports
E.H. Smith|s||||E.H. Smiths Reports|E.H.Smith's;Smith's (E.H.) Reports;Smiths E.H.
Edm. Sel. Cas.|s|1834-1853|ny||Edmond's Select Cases|Edm.Sel.Ca.;Edm.Sel.Cas.(N.Y.);Edmond
Educ. L. Rep.|p||||Education Law Reporter|Ed. Law Rep.
Edw. Ch.|s|1831-1850|ny||Edwards' Chancery Reports|Ed.C.R.;Ed.Ch.;Edw.;Edw. Ch. Rep.;Edw. Rep.;Edw.Ch.(N.Y.)
EEOC Compl. Man. (CCH)|p||||EEOC Compliance Manual
Empl. Benefits Cas. (BNA)|p||||Employee Benefits Cases
Empl. Coordinator (RIA)|p||||Employee Benefits Compliance Coordinator
Empl. Prac. Dec. (CCH)|p|1971|||Employment Practices Decisions|Empl Prac Dec [CCH];Empl. Prac. Dec.
Empl. Prac. Guide (CCH)|p||||Employment Practices Guide
Empl. Safety & Health Guide (CCH)|p||||Employment Safety and Health Guide
Employee Benefits Cas. (BNA)|p||||Employee Benefits Cases|Employee Benefits Cas.
Energy Mgmt. (CCH)|p||||Energy Management & Federal Energy Guidelines|Energy Mgt.
Env't Rep. (BNA)|p||||Environment Reporter
Env't Rep. Cas. (BNA)|p||||Environment Reporter Cases
Envtl. L. Rep. (Envtl. Law Inst.)|p|1971|||Environmental Law Reporter|ELR;Envtl. L. Rep.
ERC|p||||Environmental Reporter Cases
ERC (BNA)|p||||Environmental Reporter Cases (BNA)
Exempt Org. Rep. (CCH)|p||||Exempt Organizations Reports
F.|f|1880-1924#300|us||Federal Reporter|Fed.;Fed.R.;Fed.Rep.
F. App'x|f|2001-2021#861|us||Federal Appendix|F. Appx.;Fed Appx;Fed. App'x;Fed. App.
F. Cas.|f|1789-1880#30|us||Federal Cases|F.C.;Fed. Cas.;Fed.Ca.
F. Supp.|f|1932-1998#999|us||Federal Supplement|Fed. Supp.;F.S.
F. Supp. 2d|f|1998-2014#999|us||=|Fed. Supp. 2d;F. Supp. 2nd;F.S.2d
F. Supp. 3d|f|2014|us||=|F.Supp. 3D;FS3d;Fed. Supp. 3d;F. Supp. 3rd
F.2d|f|1924-1993#999|us||Federal Reporter|F.(2d);Fed.R.2d;Fed.Rep.2d;Fed. 2d;F.2nd
F.3d|f|1993-2021#999|us||=|Fed.R.3d;Fed.Rep.3d;Fed. 3d;F.3rd
F.4th|f|2021|us||=|Fed.R.4th;Fed.Rep.4th;Fed. 4th
F.C.C.|f|1934-1965|us|fcc|Federal Communications Commission Reports
F.C.C.2d|f|1965-1986|us|fcc|=
F.L.R.A.|f||us|flra|Decisions of the Federal Labor Relations Authority
F.R.D.|p|1940|us||Federal Rules Decisions
F.T.C.|f||us|ftc|Federal Trade Commission
Fair Empl. Prac. Cas. (BNA)|p||||Fair Employment Practice Cases|Fair Empl. Prac. Newsl. (BNA);Fair Empl.Prac.Cas.
Fam. L. Rep. (BNA)|p||||The Family Law Reporter
Fam. L. Tax Guide (CCH)|p||||Family Law Tax Guide
FCC Rcd.|f|1986|us|fcc|Federal Communications Commission Record
FCDR|p||fl||Florida Cases Daily Report
FED App.|f||us||United States Court of Appeals for the Sixth Circuit
Fed. Audit Guide (CCH)|p||us||Federal Audit Guides
Fed. Banking L. Rep. (CCH)|p||us||Federal Banking Law Reporter (CCH)|Fed. Banking L. Rep.
Fed. Carr. Cas. (CCH)|f|1936|us||Federal Carrier Cases (CCH)|Fed. Carr. Cas.
Fed. Carr. Rep. (CCH)|p||us||Federal Carriers Reports
Fed. Cl.|p|1992|us|uscfc|United States Claims Court Reporter|Fed.Claims
Fed. Cont. Rep. (BNA)|p||us||Federal Contracts Report
Fed. Election Camp. Fin. Guide (CCH)|p||us||Federal Election Campaign Financing Guide
Fed. Energy Reg. Comm'n Rep. (CCH)|p||us||Federal Energy Regulatory Commission Reports
Fed. Est. & Gift Tax Rep. (CCH)|p||us||Federal Estate and Gift Tax Reporter
Fed. Ex. Tax Rep. (CCH)|p||us||Federal Excise Tax Reports
Fed. Inc. Gift & Est. Tax'n (MB)|p||us||Federal Income, Gift and Estate Taxation
Fed. R. Serv.|p|1938|us||Federal Rules of Evidence Service|Fed. R. Evid. Serv.;Fed. R. Evid. Serv. (Callaghan);Fed. R. Serv. (Callaghan)
Fed. R. Serv. 2d|p|1958|us||=|Fed. R. Evid. Serv. 2d;Fed. R. Serv. 2d (Callaghan)
Fed. R. Serv. 2d (West)|p||us||Federal Rules Service, Second Series
Fed. R. Serv. 3d|p|1985|us||Federal Rules of Evidence Service|Fed. R. Evid. Serv. 3d;Fed. R. Serv. 3d (Callaghan);Fed. R. Serv. 3d (West)
Fed. Sec. L. Rep. (CCH)|p||us||Federal Securities Law Reporter (CCH)|Fed. Sec. L. Rep.
Fed. Sent'g Rep.|f||us||Federal Sentencing Reporter|Fed. Sent. R.
Fed. Tax Coordinator Second Series (RIA)|p||us||Federal Tax Coordinator Second
Fed. Tax Guide Rep. (CCH)|p||us||Federal Tax Guide Reports
FERC|f||us|ferc|Federal Energy Guidelines: FERC Reports
Fire & Casualty Cas.|p||||Fire and Casualty Cases|Fire & Casualty Cas. (CCH)
Fish. Pat. Cas.|f||us||Fisher's United States Patent Cases
Fish. Pat. Rep.|f||us||Fisher's United States Patent Reports
Fish. Prize Cas.|f||us||Fisher's United States Prize Cases|Fish. Pr. Cas.;Fish. Prize
FL|n||fl||Florida Neutral Citation
Fla.|s|1846-1948|fl|fla|Florida Reports|Fla. Rep.;Flor.;Florida;Florida Rep.
Fla. App. LEXIS|d||fl|fladistctapp
Fla. L. Weekly|s|1978|fl||Florida Law Weekly
Fla. L. Weekly Fed. B|p||fl||Florida (FL) Law Weekly Federal, Bankruptcy Court
Fla. L. Weekly Fed. C|p||fl||Florida (FL) Law Weekly Federal, Circuit Court
Fla. L. Weekly Fed. D|p||fl||Florida (FL) Law Weekly Federal, District Court|Fla. L. Weekly
Fla. L. Weekly Fed. S|f||us||Florida (FL) Law Weekly Federal, Supreme Court|Fla. L. Weekly
Fla. L. Weekly Supp.|s|1992|fl||Florida Law Weekly Supplement|Fla. L. Weekly S
Fla. LEXIS|d||fl|fla
Fla. Supp.|s|1948-1981|fl||Florida Supplement|Fl.S.
Fla. Supp. 2d|s|1983-1992|fl||=
Flip.|f||us||Flippin's Circuit Court Reports|Flipp. (F.)
FLW Fed|f||us||Florida Law Weekly Federal|Fla. L. Weekly Fed.
FMSHRC|f||us|fmshrc|Federal Mine Safety and Health Review Commission Decisions
Food Drug Cosm. L. Rep. (CCH)|p||||Food Drug Cosmetic Law Reports
Foster|s|1870-1875|pa||Legal Chronicle reports of Cases decided in the Supreme Court of Pennsylvania
FPSC|s||fl||Florida Public Service Commission
Free. Ch.|s|1839-1843|ms||Freeman's Mississippi Chancery Reports|Fr. Ch.;Fr. Chy.;Freem.;Freem. (Miss.);Freem. Ch.;Freem. Ch. (Miss.)
Fulton County D. Rep.|s||||Fulton County Daily Reporter
G. & J.|s|1829-1842|md||Maryland Reports, Gill & Johnson
G.D.R.|p||||Gaming Dispute Reporter
Ga.|s|1846|ga|ga|Georgia Reports|Ga. (Kelly);Ga. Rep.;Suppl. Ga.
Ga. App.|s|1907|ga|gactapp|Georgia Appeals Reports
Ga. App. LEXIS|d||ga
Ga. L. Rep.|s||ga||Georgia Law Reporter|Ga. Law Reporter
Ga. LEXIS|d||ga
Gall.|f||us||Gallison's Reports, United States Circuit Courts|Gall. C.C.R.;Gall. Rep.;Gallison;Gallison's Rep.
Georgia Decisions|s||ga||Georgia Decisions
Gibb. Surr.|s|1893-1898|ny||Gibbons' Surrogate's Reports
Gibbons|s||ny||Gibbons' Reports, New York Surrogate Court|Gibbons (N.Y.)
Gild.|s|1883-1889|||Gildersleeve Reports|Gildersleeve;Gildr.;N.M.(G.);N.M.(Gild.)
Gill|s|1843-1851|md||Maryland Reports, Gill
Gilm.|s|1844-1849|il||Illinois Reports, Gilman|Gilm.(Ill.);Gilman;Ill.(Gilm.)
Gilmer|s|1820-1821|va||Virginia Reports, Gilmer|Gil.;Gilm.;Gilmer (Va.);Va.(Gilmer)
Gilp.|f||us||Gilpin, United States District Court Reports
Goebel|s||oh||Goebel's Probate Reports (Ohio)|Goebel's Rep.;Ohio Prob.;Ohio Prob. Ct.
Gov't Cont. Rep. (CCH)|p||||Government Contracts Reporter
Gov't Empl. Rel. Rep. (BNA)|p||||Government Employee Relations Report
Grant|s|1814-1863|pa||Pennsylvania State Reports, Grant|Gr.;Grant (Pa.);Grant Cas.;Grant Cas.(Pa.);Grant Pa.
Gratt.|s|1844-1880|va||Virginia Reports, Grattan|Gratt.(Va.);Va.(Gratt.)
Gray|s|1854-1860|ma||Massachusetts Reports, Gray|Gray (Mass.);Mass.(Gray)
Greene|s|1847-1854|ia||Iowa Reports, Greene|Greene G.(Iowa)
Guam|s|1955|gu||Guam Reports
Guam LEXIS|d||gu
Gummere|s|1915-1922|||Gummere's Reports
Gunby|s|1885-1885|la||Louisiana Court of Appeals Reports, Gunby|Gunby (La.)
H. & G.|s|1826-1829|md||Maryland Reports, Harris and Gill
H. & J.|s|1800-1826|md||Maryland Reports, Harris and Johnson|Har. & J.
H. & McH.|s|1770-1799|md||Maryland Reports, Harris and McHenry
Hall|s||ny||Hall's Reports (1-2 New York Superior)|Hall R.;Hall Rep.;Hall Super. Ct. Rep.;Hall's R.;Hall's Sup. Court Rep.;Hall's Sup. Ct. R.
Hall, Law J.|f|1808-1817|us||Hall's Law Journal|Hall. Law J.
Handy|s||oh||Handy's Ohio Reports (12 Ohio Dec.)|Han;Hand.;Handy (Ohio)
Handy R.|s||oh||Handy, Cincinnati Superior Court Reports (Ohio)
Hard.|s||de||Hardesty Team Reports (Del.)|Hardes;Hardesty
Hard.|s|1805-1808|ky||Kentucky Reports, Hardin|Hardin;Hardin(Ky.);Ky.(Hard.)
Harp.|s|1823-1831|sc||South Carolina Reports, Harper|Harp.L.;Harp.L.(S.C.);Harper;S.C.L.(Harp.)
Harp. Eq.|s|1824-1824|sc||South Carolina Reports, Harper's Equity|Harp.;Harp.Eq.(S.C.);Harper;S.C.Eq.(Harp.Eq.)
Harr.|s|1832-1855|de||Delaware Reports, Harrington|Harrington
Harr. Ch.|s|1836-1842|mi||Harrington's Michigan Chancery Reports|Har.;Har. Ch.;Har. Chy.;Harr.;Harr. (Mich.);Harr. Ch. (Mich.);Harr. Ch. R.;Harring.;Harring. Ch. (Mich.);Harrington
Hasb.|s||id||Hasbrouck's Reports (Idaho)
Hask.|f||us||Haskell's Reports for U.S. Courts in Maine (Fox's Decisions)
Haskell C.C.|f||us||Haskell's Reports
Haw.|s|1847|hi||Hawaii Reports|H. Rep.;Haw. Rep.;Hawai'i;Hawaii;Hawaii Rep.
Haw. App.|s|1980-1994|hi|hawapp|Hawaii Appellate Reports|Hawaii App.
Haw. App. LEXIS|d||hi
Haw. LEXIS|d|1847|hi
Hawks|s|1820-1826|nc||North Carolina Reports, Hawks|Hawks Rep.;Hawks(N.C.);N.C.(Hawks)
Hay. & Haz.|s|1841-1862|dc||District of Columbia Reports, Hayward & Hazelton|Havw. & H.;Hayw. & Haz.;Hayw.& H.
Hayw.|s|1789-1806|nc||North Carolina Reports, Haywood|Hay.;Hay. Rep.;Hayw. (N. C.);Hayw. N. C.;Hayw. Rep.;N.C.(Hayw.)
Hayw.|s|1816-1818|tn||Tennessee Reports, Haywood|Hayw. Rep.;Hayw.(Tenn.);Hayw.Tenn.;Tenn.(Hayw.)
Hayw. & H.D.C.|f|1893-1941|us||Hayward & Hazelton Circuit Court Reports (D.C.)|Hay. & H.;Hay. & Haz.;Hayw. & H.
Haz. Reg. Pa.|f|1828-1836|us||Hazard's Pennsylvania Register
Haz. U.S. Reg.|f|1839|us||Hazard's United States Register|Haz. Reg. U. S.
Head|s|1858-1860|tn||Tennessee Reports, Head|Head(Tenn.);Tenn.(Head)
Heisk.|s|1870-1879|tn||Tennessee Reports, Heiskell|Heisk.(Tenn.);Tenn.(Heisk.)
Hempst.|s||||Hempstead (AR)|Ark. Terr. Rep.;Hemp.
Hen. & M.|s|1806-1810|va||Virginia Reports, Hening & Munford|H.& M.;H.& M.(Va.);Hen.;Hen.& Mun.;Va.(Hen.& M.)
Hill|s|1833-1837|sc||South Carolina Reports, Hill|Hill Law;Hill Rep.;Hill S.C.;S.C.L.(Hill)
Hill|s|1841-1844|ny||Hill's New York Reports|H. Rep.;Hill Rep.;Hill.N.Y.
Hill & Den.|s|1842-1844|ny||Hill and Denio Supplement (Lalor)|Hill & D.Supp.;Hill & Den.Supp.;Lalor;Lalor Supp.
Hill Eq.|s|1833-1837|sc||South Carolina Reports, Hill's Chancery|Hill;Hill Ch.;Hill Ch. Rep.;Hill Eq.(S.C.);Hill Rep.;Hill S.C.;S.C.Eq.(Hill Eq.)
Hilles' Notebook|p|1792-1830|||Hilles Notebook
Hilt.|s|1855-1860|ny||Hilton's Common Pleas Reports
Hoff.|f|1853-1858|us||Hoffman's Decisions|Hoff. Dec.
Hoff. Ch.|s|1838-1840|ny||Hoffman's Chancery Reports|Hoff.;Hoff. Ch. Rep.;Hoff.Cha.;Hoff.N.Y.;Hoffm.;Hoffm.Ch.(N.Y.)
Hoff. Land Cas.|f|1853-1858|us||Hoffman's Land Cases
Hoff. Op.|f||us||Hoffman's Opinions
Holmes|f||us||Holmes Circuit Court Reports
Hopk. Ch.|s|1823-1826|ny||Hopkins' Chancery Reports|Hopk. Ch. Rep.
Hopk. Works.|f||us||Hopkinson, Life and Letters of Hon. Francis Hopkinson, District Judge
Hosea's Rep.|s||oh||Cincinnati Superior Court Decisions (Ohio)
Hous. & Dev. Rep. (RIA)|p||||Housing & Development Reporter
Houst.|s|1855-1893|de||Delaware Reports, Houston|Houston Criminal;Houston
How.|u|1843-1860|us|scotus|Howard's Supreme Court Reports|HOW;How. Rep.
How. App. Cas.|s|1855-1860|ny||Howard's Appeal Cases
How. N.P.|f||us||Howell, Nisi Prius|How. N.P. (Mich.);Howell N.P.
How. Pr.|s|1844-1886|ny||Howard's Practice Reports|How. Pr. Rep.;How. Prac.;How.P.R.;How.Prac.(N.Y.);N.Y.Spec.Term R.;N.Y.Spec.Term Rep.
How. Pr. (n.s.)|s|1879-1886|ny||Howard's Practice Reports (n.s.)
Howard|s|1834-1843|ms||Mississippi Reports, Howard|How.;How. Rep.;Howard Rep.;Miss.(Howard)
Howison|s|1850-1851|||Howison's Criminal Trials
Hughes|s|1785-1801|ky||Kentucky Reports, Hughes|Hugh.;Hughes (1877);Ky.(Hughes)
Hum.|s|1839-1851|tn||Tennessee Reports, Humphreys|Hum. Rep.;Humph.;Humph. Rep.;Tenn.(Hum.)
Hun|s||ny||Hun's Supreme Court Reports
Hun|s||ny||Hun's New York Appellate Division Reports
Hunt Mer. Mag.|p||ny||Hunt's Merchant's Magazine, New York|Hunt, Mer. Mag.
I. & N. Dec.|f|1940|us|bia|Administrative Decisions Under Immigration and Nationality Laws|I&N;IN Dec.
I.C.C.|f||us|icc|Interstate Commerce Commission Reporter
I.C.C.2d|f|1984-1996|us|icc|=
I.E.R. Cas. (BNA)|p||||Individual Employment Rights Cases|BNA IER CAS;I.E.R.;I.E.R. Cas.;IER Cases
I.R.B.|f||us||Internal Revenue Bulletin
I.T.R.D. (BNA)|p|1980|||International Trade Reporter Decisions|I.T.R.D.;Int'l Trade Rep. (BNA)
Ida. App. LEXIS|d||id
Ida. App. Unpub. LEXIS|d||id
Ida. LEXIS|d||id
Idaho|s|1866|id||Idaho Reports|Ida.
IL|n||il|ill|Illinois Neutral Citation
IL App (1st)|n||il|illappct|=|Il App (1st)
IL App (2d)|n||il|illappct|=|IL App (2nd);Il App (2d)
IL App (3d)|n||il|illappct|=|IL App (3rd);Il App (3d)
IL App (4th)|n||il|illappct|=|Il App (4th)
IL App (5th)|n||il|illappct|=|Il App (5th)
Ill.|s|1849-1954|il|ill|Illinois Reports|Ill. Rep.
Ill. 2d|s|1953-2011|il|ill|=
Ill. App.|s|1877-1954|il|illappct|Illinois Appellate Court Reports|Ill. App. Rep.;Ill.A.
Ill. App. 2d|s|1954-1972|il|illappct|=|Ill.A.2d
Ill. App. 3d|s|1972-2011|il|illappct|=|Ill.A.3d
Ill. App. LEXIS|d||il|illappct
Ill. App. Unpub. LEXIS|d||il
Ill. C.C.|s||il||Matthew and Bangs, Illinois Circuit Court Reports (III.)
Ill. Cir. Ct.|s||il||Illinois Circuit Court Reports|Ill. Cir. Ct. Rep.
Ill. Ct. Cl.|s|1889|il|illctcl|Illinois Court of Claims Reports
Ill. Ct. Cl. LEXIS|d||il
Ill. Dec.|s|1976|il||West's Illinois Decisions|Ill.Decs.
Ill. LEXIS|d||il|ill
Immigr. L. Serv. (West)|p||||Immigration Law Service
Ind.|s|1848-1981|in|ind|Indiana Reports|Ind.Rep.
Ind. App.|s|1890-1979|in|indctapp|Indiana Court of Appeals Reports
Ind. App. LEXIS|d||in
Ind. App. Unpub. LEXIS|d||in
Ind. Cl. Comm.|p|1948-1973|us||Indian Claims Commission|Ind. Cl. Com.
Ind. Dec.|s||in||Indiana Decisions (Ind.)
Ind. L. Rep.|p||in||Indian Law Reporter
Ind. L. Rep.|s|1881|in||Indiana Law Reporter
Ind. LEXIS|d||in
Ind. Tax LEXIS|d||in
Indian Terr.|s|1896-1907|ok||Indian Territory Reports|Ind. T.
Indian Terr. LEXIS|d|1896-1907|ok
Inher. Est. & Gift Tax Rep. (CCH)|p||||Inheritance, Estate and Gift Tax Reports
Ins. L. Rep. (CCH)|p||||Insurance Law Reports
Ins. L.J.|p||||Insurance Law Journal|Ins Law J.
Int'l Env't Rep. (BNA)|p||||International Environment Reporter (Bureau of National Affairs)
Int. Rev. Rec.|f||us||Internal Revenue Record
Interior Dec.|f||us||Interior Decisions
Iowa|s|1855-1968|ia|iowa|Iowa Reports|Ia.;Iowa Rep.
Iowa App. LEXIS|d||ia
Iowa Sup. LEXIS|d||ia
Ired.|s|1840-1852|nc||North Carolina Reports, Iredell's Law|Ired. Law;Ired. Law Rep.;Ired. Rep.;Ired.L.;Ired.L.(N.C.);N.C.(Ired.)
Ired. Eq.|s|1840-1852|nc||North Carolina Reports, Iredell's Equity|Ired.;Ired. Eq. Rep.;Ired. Rep.;Ired.Eq.(N.C.);N.C.(Ired.Eq.)
IRS Pos. (CCH)|p||||IRS Positions
J.J. Marsh.|s|1829-1832|ky||Kentucky Reports, Marshall, J.J|J.J.Mar.;J.J.Marsh.(Ky.);Ky.(J.J.Marsh.);Marsh.;Marsh. Rep.;Marsh.(Ky.);Marsh.J.J.
Jeff.|s||va||Jefferson's Reports (Virginia General Court)|Jeff. (Va.);Jefferson
Johns.|s|1806-1823|ny||Johnson's Reports|J. Rep.;John.;John. Rep.;Johns.Ct.Err.;Johns.N.Y.;Johns.Rep.;Johnson;Johnson Rep.
Johns. Cas.|s|1799-1803|ny||Johnson's Cases|Johns.Cas.(N.Y.)
Johns. Ch.|s|1814-1823|ny||Johnsons' Chancery Reports|J.Ch.;Johns.;Johns. Ch. Rep.;Johns.(N.Y.);Johns.Ch.(N.Y.);Johns.Ch.Cas.;Johns.Rep.;Johnson;Johnson Rep.
Jones|s|1853-1862|nc||North Carolina Reports, Jones' Law|Jones L.;Jones N.C.;N.C.(Jones)
Jones & S.|s||ny||Jones & Spencer's Reports (33-61 New York Superior)|Jones & Spencer;Jones and Spencer's Super. Ct. Rep.
Jones Eq.|s|1853-1863|nc||North Carolina Reports, Jones' Equity|Jones;N.C.(Jones Eq.)
Jones Law|s||nc||Jones' North Carolina Law Reports
Jour. Fr. Inst.|p|1826|||Journal of the Franklin Institute
Jour. Jur.|f||us||Journal of Jurisprudence
JTS|s|1899|||Jurisprudencia del Tribunal Supremo
Juris P.R.|s||||Jurisprudencia Del Tribunal Supremo (PR)
Just.|s||pa||Justices' Law Reporter (Pennsylvania)
Kan.|s|1862|ks|kan|Kansas Reports|Kan. Rep.;Kans.;Kas.
Kan. App.|s|1895-1901|ks|kanctapp|Kansas Court of Appeals Reports|Kans.App.
Kan. App. 2d|s|1977|ks|kanctapp|=
Kan. App. LEXIS|d||ks
Kan. App. Unpub. LEXIS|d||ks
Kan. LEXIS|d||ks
Kan. Unpub. LEXIS|d||ks
Kelly|s|1847-1849|||Kelly's Reports
Keyes|s|1863-1868|ny||Keyes' New York Court of Appeals Reports
Kirby|s|1785-1789|ct||Kirby's Connecticut Reports|Kir.;Kirb.
Kulp|s||pa||Kulp's Luzerne Legal Register Reports (Pa.)
Ky.|s|1879-1951|ky|ky|Kentucky Reports|Ky. Rep.
Ky. App.|s|1994-2000|ky||Kentucky Appellate Reporter
Ky. App. LEXIS|d||ky
Ky. App. Unpub. LEXIS|d||ky
Ky. Att'y Memo|s|2001-2007|ky||Kentucky Attorneys Memo
Ky. L. Rptr.|s|1880-1908|ky||Kentucky Law Reporter|Ken.L.Re.;Ky. Law Rep.;Ky.L.R.
Ky. L. Summ.|s|1966|ky||Kentucky Law Summary
Ky. LEXIS|d||ky
Ky. Op.|s|1864-1886|ky||Kentucky Opinions|Ken.Opin.
Ky. Unpub. LEXIS|d||ky
L. Ed.|u|1790-1956#100|us|scotus|Lawyer's Edition|L.E.;L.Ed.(U.S.);LAW ED;Law.Ed.;U.S.L.Ed.;U.S.Law.Ed.
L. Ed. 2d|u|1956|us|scotus|=|L.E.2d;U.S.L.Ed.2d;Law. Ed. 2d;L. Ed. 2nd
L. Week Colo.|s|2002|co||Law Week Colorado
L.R.A.|f||us||Lawyers' Reports Annotated
L.R.A. (N.S.)|f||us||Lawyers' Reports Annotated New Series|L.R.A.N.S.
L.R.R.M. (BNA)|p|1937|||Labor Relations Reference Manual|L.R.R.M.
LA|n||la||Louisiana Neutral Citation
La.|s|1830-1972|la|la|Louisiana Reports|La. Rep.
La. Ann.|s|1846-1900|la|la|Louisiana Annual Reports|La. Ann. Rep.
La. App.|s|1924-1932|la|lactapp|Louisiana Court of Appeals Reports|La.A.
La. App. 1 Cir.|s||la||Court of Appeal of Louisiana, First Circuit
La. App. 2 Cir.|s||la||Court of Appeal of Louisiana, Second Circuit
La. App. 3 Cir.|s||la||Court of Appeal of Louisiana, Third Circuit
La. App. 4 Cir.|s||la||Court of Appeal of Louisiana, Fourth Circuit
La. App. 5 Cir.|s||la||Court of Appeal of Louisiana, Fifth Circuit
La. App. 6 Cir.|s||la||Court of Appeal of Louisiana, Sixth Circuit
La. App. LEXIS|d||la
La. App. Unpub. LEXIS|d||la
La. Law J.|s|1841-1842|la||Louisiana Law Journal
La. LEXIS|d||la
Lab. Arb. Awards (CCH)|p||||Labor Arbitration Awards
Lab. Arb. Rep. (BNA)|p||||Labor Arbitration Reports
Lab. Cas. (CCH)|p||||Labor Cases|Lab.Cas.
Lab. L. Rep. (CCH)|p||||Labor Law Reporter (CCH)
Lab. Rel. Rep. (BNA)|p||||Labor Relations Reporter
Lack. Jur.|s||pa||Lackawanna Jurist (Pa.)|Lac. Jur.;Lack.Jurist
Lack. L.N.|s||pa||Lackawanna Legal News (Pa.)|Lack. Leg.;Lack. Leg. News (P.A.);Lacka. Leg. News
Lanc. L. Rev.|s||||Lancaster Law Review
Lans.|s|1869-1873|ny||Lansing's Reports
Lans. Ch.|s|1824-1826|ny||Lansing's Chancery Reports|L. Rep.;Lans.
Law & Eq. Rep.|f|1876-1878|us||Law and Equity Reporter
Law J. Q.B.|p|1831-1946|||Law Journal, New Series, Queen's Bench, England|L.J.Q.B.
Law Rep.|s||||Monthly Law Reporter, Boston Mass|Law, Rep.
Law Reporter|s|1839-1848|||The Law Reporter
Law Times (N.S.)|s|1876-1879|||Law Times (New Series)
LCR|p|1993|||Land Court Reporter
Lea.|s||tn||Lea's Tennessee Reports
Leg. Int.|s||||Philadelphia Legal Intelligencer, Pa|Intelligencer;Leg. Intel. or Intell.;Legal Int.;Legal Intel.;Legal Intell.;Legal Intelligencer;Phila. Leg. Int.;Philadelphia Leg. Int.
Leg. Op.|s||||Legal Opinions|Leg. Ops. (Pa.)
Leg. Rec. Rep.|s||pa||Legal Record Reports (1-2 Schuykill Co. (Pa.)|Leg. Rec.
Legal Gaz.|f||us||Legal Gazette|Leg. Gaz.;Leg. Gaz. Rep.
Lehigh|s||pa||Lehigh Valley Law Reporter (Pa.)|Leh. V.L.R. (Pa.);Lehigh V.L.R.;Lehigh Val. L. Rep.;Lehigh Val. L.R.;Lehigh Val. Law Rep
Leigh|s|1829-1842|va||Virginia Reports, Leigh|Leigh (Va.);Leigh Rep.;Va.(Leigh)
LEXIS|d||||LexisNexis Citation
Life. Cas. (CCH)|p||||Life (Health & Accident) Cases (CCH)
Life. Cas. 2d (CCH)|p||||=
Liquor Cont. L. Rep. (CCH)|p||||Liquor Control Law Reports
Liquor Tax Rep.|s|1896-1905|||Liquor Tax Law Reports
Litt.|s|1822-1824|ky||Kentucky Reports, Littell|Ky.(Litt.);Lit.;Lit. Rep.;Litt. Rep.;Litt.(Ky.);Littell;Littell Rep.
Litt. Sel. Cas.|s|1795-1821|ky||Kentucky Reports, Littell's Selected Cases|Ky.(Lit.Sel.Cas.);Lit.Sel.Ca.;Litt. Sel. Cas. (Ky.)
Liv. Law Mag.|s||||Livingston's Law Magazine
Lock. Rev. Cas.|s|1799-1847|ny||Lockwood's Reversed Cases
Low.|f||us||Lowell's District Court Reports (US Mass. Dist.)|Low. Dec.;Low. Dis.;Lowell
Luz. L.R.|s||pa||Luzerne Legal Register (Pa.)|Luz. Leg. Reg.;Luz. Leg. Reg. Rep.
M.J.|p|1975|us||Military Justice Reporter
M.S.P.B.|f||us|mspb|Decisions of the United States Merit Systems Protection Board
M.S.P.R.|p|||mspb|United States Merit Systems Protection Board Reporter
M.T.C.A.|p||||Mohegan Tribal Court Appeals
M.T.C.R.|p||||Mohegan Tribal Court Reporter
MacA. Pat. Cas.|p||dc||Reports of cases arising upon applications for letters-patent for inventions|D.C. (patent);MacArth.;Mc.A. Pat. Cas.
MacArth.|s|1873-1879|dc||District of Columbia Reports, MacArthur|D.C.(MacArth.);MacAr.;MacArthur
MacArth. & M.|s|1879-1880|dc||District of Columbia Reports, MacArthur and Mackey|D.C.(MacArth.& M.);MacAr.& M.;MacAr.& Mackey;MacArth.& M.(Dist.Col.);MacArthur & M.
Mackey|s|1863-1892|dc||District of Columbia Reports, Mackey|D.C.(Mackey)
Mann. Unrep. Cas.|s||la||Manning's Unreported Cases (La.)|Man. Unrep. Cas.;Manning La.;Manning's U.C.;Manning's Unrep. Cases
Mart.|s|1778-1797|nc||North Carolina Reports, Martin|Mart. (N. C.);Mart. N. C.;Mart. Rep.;Mart.Dec.;Martin;Martin Rep.;N.C.(Mart.)
Mart.|s|1809-1830|la||Louisiana Reports, Martin|Mart. (O. S.);Mart. (o.s.);Mart. Rep.
Mart. & Yer.|s|1825-1828|tn||Tennessee Reports, Martin & Yerger|M.& Y.;M.& Y.R.;Mart.& Y.;Mart.& Y.(Tenn.);Mart.& Yerg.
Mart. (N.S.)|s||la||Louisiana Reports, Martin|Mart. (n.s.)
Mart. O.S. (La.)|f||la||Martin's Louisiana Reports, Old Series
Marv.|s|1893-1897|de||Delaware Reports, Marvel|Marv. (Del.);Marvel
Mason C.C.|f||us||Mason's United States Circuit Court Reports|Mas.;Mason;Mason C.C.R.;Mason Circt. Ct. R.;Mason R.;Mason U.S.
Mass.|s|1867|ma|mass|Massachusetts Reports|Ma.;Mas.;Mas. Rep.;Mass. (Cush);Mass. R.;Mass. Rep.
Mass. App. Ct.|s|1972|ma|massappct|Massachusetts Appeals Court Reports|Ma.A.;Mass.App.
Mass. App. Dec.|s|1941-1977|ma||Massachusetts Appellate Decisions
Mass. App. Div.|s|1936|ma||Reports of Massachusetts Appellate Division
Mass. App. Div. Adv. Sh.|s|1975|ma||Massachusetts Appellate Division Advance Sheets
Mass. App. Div. LEXIS|d||ma
Mass. App. LEXIS|d||ma
Mass. App. Unpub. LEXIS|d||ma
Mass. L. Rptr.|s|1993|ma||Massachusetts Law Reporter|Mass. Law Rep
Mass. LCR LEXIS|d||ma
Mass. LEXIS|d||ma
Mass. Super. LEXIS|d||ma
Mass. Supp.|s|1980-1983|ma||Massachusetts Reports Supplement
McAll.|f||us||McAllister's Circuit Court Reports|McAl.;McAll. (Cal.);McAllister U.S. Circ. Court R.
McCahon|s|1858-1868|ks||Kansas Reports, McCahon|McCah.
McCanless|s||tn||Mccanless' Reports (Tenn.)
McCord|s|1821-1828|sc||South Carolina Reports, McCord|McCord Rep.;S.C.L.(McCord)
McCord Eq.|s|1825-1827|sc||South Carolina Reports, McCord's Chancery|McCord Ch.;McCord Ch. Rep.;S.C.L.(McCord Eq.)
McCrary's Cir. Ct. Rpts|f||us||McCrary's Circuit Court Reports|McCrary
McGl.|s|1881-1884|la||Louisiana Court of Appeals Reports, McGloin|McGloin
McGrath|s||mi||McGrath's Mandamus Cases (Michigan)|McGrdath
McLean|f||us||McLean's United States Circuit Court Reports
McMul.|s|1840-1842|sc||South Carolina Reports, McMullen|McMul.L.(S.C.);S.C.L.(McMul.)
McMul. Eq.|s|1840-1842|sc||South Carolina Reports, McMullen's Equity|McMul.Eq.(S.C.);S.C.L.(McMullan Eq.)
Md.|s|1851|md|md|Maryland Reports|Maryland;Maryland Rep.;Md. Rep.
Md. App.|s|1967|md|mdctspecapp|Maryland Appellate Reports
Md. App. LEXIS|d||md
Md. Ch.|s|1841-1853|md||Reports of cases decided in the High court of chancery of Maryland
Md. Cir. Ct. LEXIS|d||md
Md. Law Rec.|s|1878-1889|md||Maryland Law Record
Md. LEXIS|d||md
Md. Tax LEXIS|d||md
MDBT|s|2003|md||Maryland Business and Technology
MDLR|p||ma||Massachusetts Discrimination Law Reporter
ME|n|1996|me|me|Maine Reports
Me.|s|1820-1965|me|me|=|Mai.;Maine;Maine Rep.
Me. LEXIS|d||me
Me. Super. LEXIS|d||me
Me. Unpub. LEXIS|d||me
Med. Devices Rep. (CCH)|p||||Medical Devices Reports
Media L. Rep. (BNA)|p||||Media Law Reporter|Media L. Rep.
Medicare & Medicaid Guide (CCH)|p||||Medicare and Medicaid Guide|Med & Med GD (CCH)
Meigs|s|1838-1839|tn||Tennessee Reports, Meigs|Tenn.(Meigs)
Met.|s|1840-1847|ma||Massachusetts Reports, Metcalf|Mass.(Met.);Met. Rep.;Metc.;Metc. Rep.;Metc.Mass.
Met.|s|1858-1863|ky||Kentucky Reports, Metcalf|Ky.(Met.);Met. Rep.;Metc.;Metc. Rep.;Metc.Ky.
Mich.|s|1847|mi|mich|Michigan Reports|Mich. Rep.
Mich. App.|s|1965|mi|michctapp|Michigan Appeals Reports|Mich. Ct. App.
Mich. App. LEXIS|d||mi
Mich. Ct. Cl.|s|1938-1942|mi||Michigan Court of Claims Reports
Mich. Lawy.|s|1875-1879|mi||Michigan Lawyer
Mich. LEXIS|d||mi
Mich. N.P.|s||mi||Brown's or Howell's Michigan Nisi Prius Reports or Cases|Mich. N.P. R.
Mich. Pr.|s||mi||Practice reports. Cases decided in the Supreme court of Michigan in 1896
Miles|s|1825-1842|||Reports of cases determined in the district court for the city and county of
Mill|s|1817-1818|sc||South Carolina Reports, Mill (Constitutional)|Const.;Const. Rep.;Const.S.C.;Mill Const.;Mill Const.(S.C.);S.C.L.(Mill)
Miller's Notebook|p|1792-1830|||Miller's Notebook
Mills Surr.|s|1899-1917|ny||Mills' Reports, New York Surrogate Court|Mills;mills
Minn.|s|1851-1977|mn|minn|Minnesota Reports|Min. Rep.;Minn. Rep.
Minn. App. LEXIS|d||mn
Minn. App. Unpub. LEXIS|d||mn
Minn. Dist. LEXIS|d||mn
Minn. LEXIS|d||mn
Minn. Tax LEXIS|d||mn
Minor|s|1820-1826|al||Minor's Alabama Reports|Min. Rep.;Minor (Ala.)
Misc.|s|1892-1955|ny||New York Miscellaneous Reports|Misc Rep
Misc. 2d|s|1955-2004|ny||=
Misc. 3d|s|2004|ny||=|N.Y. Misc. 3d
Miss.|s|1851-1966|ms|miss|Mississippi Reports|Mis.;Mis. Rep.;Miss. R.;Miss. Rep.
Miss. App. LEXIS|d||ms
Miss. Dec.|s||ms||Mississippi Decisions
Miss. LEXIS|d||ms
ML|s||mt||The Water Court of the State of Montana
Mo.|s|1821-1956|mo|mo|Missouri Reports|Mo. Rep.
Mo. App.|s|1876-1954|mo|moctapp|Missouri Appeals Reports|Mo.App.Rep.
Mo. App. LEXIS|d||mo
Mo. LEXIS|d||mo
Monag.|s|1888-1890|pa||Pennsylvania State Reports, Monaghan|Mon. Rep.;Mona.;Monaghan;Monaghan(Pa.)
Mont.|s|1868|mt|mont|Montana Reports|State Reptr.
Mont. Dist. LEXIS|d||mt
Mont. LEXIS|d||mt
Mont. Water LEXIS|d||mt
Montg.|s||pa||Montgomery County Law Reporter (Pa.)|Mont'g. Co. L. Rep.;Mont'g. L. Rep.;Montg. (Pa.);Montg. CLR;Montg. Co.;Montg. Co. L. Rep'r;Montg. Co. L.R.;Montg. Co. L.R. (Pa.);Montg. Co. Law Rep'r.
Month. Jur.|s|1878-1879|||Monthly Jurist
Month. West. Jur.|s|1875-1877|||Monthly Western Jurist
Morr. Min. Rep.|p||||Morrison's Mining Reports|Mor. Min. Rep.;Morr. M.R.;Morr. Min. R.
Morr. St. Cas.|s|1818-1872|ms||Morris' State Cases (Miss. 1818-72)|Mor. St. Ca.;Mor. St. Cas.;Morris St. Cas.
Morris|s|1839-1846|ia||Iowa Reports, Morris|Mor.Ia.;Morr.
MP|n||mp||Northern Mariana Islands
MS|n||ms||Mississippi Neutral Citation
MSPB|n||us|mspb|Merit Systems Protection Board
MT|n||mt|mont|Montana Neutral Citation
Munf.|s|1810-1820|va||Virginia Reports, Munford|Munf. Rep.
Mur.|s|1804-1819|nc||North Carolina Reports, Murphey|Mur. Rep.;Murph.;Murph. Rep.;Murph.(N.C.);N.C.(Mur.)
Mut. Funds Guide (CCH)|p||||Mutual Funds Guide
Myrick|s|1872-1879|||Reports of Cases in the Probate Court of the City and County of San Francisco
N. Chip.|s|1789-1791|vt||Vermont Reports, Chipman, N|Chip.N.;N.Chip.(Vt.);N.Chipm.
N. Mar. I.|s|1989|mp||Northern Mariana Islands Reporter
N. Mar. I. Commw.|s|1979|mp||Northern Mariana Islands Commonwealth Reporter|N. Mar. I. Commw. Rptr.
N. Mar. I. LEXIS|d||mp
N.B.R. (Supp.)|p||||National Bankruptcy Register Reports, Supplement|Bankr. Reg. Supp.
N.C.|s|1868|nc|nc|North Carolina Reports|N. C. Rep.;N.C. (Dev. & Bat.)
N.C. App.|s|1968|nc|ncctapp|North Carolina Court of Appeals Reports
N.C. App. LEXIS|d||nc
N.C. LEXIS|d||nc
N.D.|s|1890-1953|nd|nd|North Dakota Reports
N.D. App. LEXIS|d||nd
N.D. LEXIS|d||nd
N.E.|r|1884-1936#200|||North Eastern Reporter|N.E.Rep.;No.East Rep.
N.E.2d|r|1936-2013#999|||=|N.E.2nd
N.E.3d|r|2013|||=|N.E.3rd
N.H.|s|1816|nh|nh|New Hampshire Reports|N. H. Rep.;N.H.R.
N.H.|n|2024|nh|nh|New Hampshire State Neutral Citation
N.H. LEXIS|d||nh
N.H. Super. LEXIS|d||nh
N.J.|s|1948|nj|nj|New Jersey Reports
N.J. (Manumission)|s|-1875|nj||Bloomfield's Manumission (or Negro) Cases (N.J.)|Blm. Neg.;Bloom. Man.;Bloom. Man. Neg. Cas.;Manum.;Manum. Cas.
N.J. Admin.|s|1982|nj||New Jersey Administrative Reports
N.J. Admin. 2d|s|1982|nj||=
N.J. Ch. LEXIS|d|1830-1948|nj
N.J. Eq.|s|1830-1948|nj||New Jersey Equity Reports
N.J. Law J.|j||nj||New Jersey Law Journal
N.J. LEXIS|d||nj
N.J. Misc.|s|1923-1949|nj||New Jersey Miscellaneous Reports|N.J.M.
N.J. Misc. LEXIS|d||nj
N.J. Prerog. Ct. LEXIS|d||nj
N.J. Sup. Ct. LEXIS|d||nj
N.J. Super.|s|1948|nj||New Jersey Superior Court Reports|N.J.S.
N.J. Super. LEXIS|d||nj
N.J. Super. Unpub. LEXIS|d||nj
N.J. Tax|s|1979|nj|njtaxct|New Jersey Tax Court|N.J. Tax Ct.
N.J.L.|s|1790-1948|nj||New Jersey Law Reports|N.J.Law
N.J.L.J.|j||nj||New Jersey Law Journal
N.L.R.B.|f|1935|us|nlrb|Decisions and Orders of the National Labor Relations Board|NLRB Dec. (CCH)
N.M.|s|1852-2013|nm||New Mexico Reports
N.M. (G.)|s|1852-1889|nm||New Mexico Reports (Gildersleeve)|Gild.;Gildersleeve;Gildersleeve (N. Mex.);Gildr.;N.M. (Gild.)
N.M. (J.)|s||nm||New Mexico Reports (Johnson)|Johnson;Johnson Rep.;N.M. (John.)
N.M. App. LEXIS|d||nm
N.M. App. Unpub. LEXIS|d||nm
N.M. Ct. App.|s|1966|nm||New Mexico Court of Appeals|N.M. (Ct. App.)
N.M. LEXIS|d||nm
N.M. St. B. Bull.|s||nm||New Mexico State Bar Bulletin
N.M. Unpub. LEXIS|d||nm
N.M.B.|f||us|nmb|Decisions of the National Mediation Board
N.R.C.|f||us|nrc|Nuclear Regulatory Commission Issuances
N.T.S.B.|f||us|ntsb|National Transportation Safety Board Decisions
N.W.|r|1880-1942#300|||North Western Reporter|N W. Rep.;No.West Rep.;Northw.Rep.
N.W.2d|r|1942-2023#999|||=|N. W. (2d);N.W. 2nd;NW2D
N.W.3d|r|2024|||=
N.Y.|s|1847-1956#309|ny|ny|New York Reports|N. Y. Rep.;N.Y. (N.Y.S.)
N.Y. Ann. Cas.|s||ny||New York Annotated Cases|N.Y. Ann. Ca.;N.Y. Anno. Cas.
N.Y. App. Div. LEXIS|d||ny|nyappdiv
N.Y. Ch. Ann.|s|1814-1847|ny||New York Chancery Reports Annotated|N.Y.Ch.R.Ann.
N.Y. City Ct. Rep.|s||ny||City Court Reports
N.Y. City H. Rec.|s|1816-1822|ny||New York City Hall Recorder
N.Y. Civ. Proc. R.|s||ny||New York Civil Procedure Reports|Civ. Proc. N.S.;Civ. Proc. R.;Civil Proc. R.;N.Y. Civ. Proc. Rep.
N.Y. Civ. Proc. R., (N.S.)|s||ny||=|N.Y. Civ. Proc. Rep. (n.s.)
N.Y. Crim.|s|1810-1924|ny||New York Criminal Reports|N.Y. Cr. R.;N.Y. Cr. Rep.;N.Y. Crim. R.;N.Y. Crim. Rep.
N.Y. Leg. Obs.|s||ny||New York Legal Observer (N.Y.)|N. Y. Leg. Ob.;N.Y. Legal Observer
N.Y. LEXIS|d||ny|ny
N.Y. Misc. LEXIS|d||ny
N.Y. Proc. Ct. Ass.|s|1664-1701|ny||Proceedings of the General Court of Assizes
N.Y. St. Rep.|s||ny||New York State Reporter|N.Y. St. R.;N.Y. St. Rep'r;N.Y. St. Repr.;N.Y. St. Rptr.;S. R.;St. Rep.
N.Y. Sup. Ct.|s|1873-1896|ny||Supreme Court Reports|N.Y. Super. Ct.;N.Y.Supr.Ct.;N.Y.Suprm.Ct.
N.Y. Super. Ct.|s||ny||Reports of Cases Argued and Determined in the Superior Court of the City of
N.Y.2d|s|1956-2004#100|ny|ny|New York Reports
N.Y.3d|s|2004|ny|ny|=
N.Y.L.J.|j||ny||New York Law Journal|N. Y. Law J.
N.Y.S.|s|1888-1938#300|ny||New York Supplement|N. Y. Supp.;N. Y. Supplement;New York Supp.;New York Supplement
N.Y.S.2d|s|1938-2014#999|ny||=
N.Y.S.3d|s|2014|ny||=|N.Y.S.3rd
N.Y.S.E. Guide (CCH)|p||ny||New York Stock Exchange Guide
Nat. Bank. Reg.|p|1867-1882|||National Bankruptcy Register Reports|Bk. Reg.;N. B. R.;N. Bk. R.;N. Bkpt. R.;N. Bkpt. Reg.;Nat. Bankr. Reg.
Navajo Rptr.|f|1969|navajo||Navajo Reporter
NCA|s||ne||Nebraska Court of Appeals
NCBC|n||nc|ncbizct|North Carolina Business Court
NCBC LEXIS|d||nc
ND|n||nd|nd|North Dakota Neutral Citation
ND App|n||nd|ndctapp|North Dakota Neutral Citation, Court of Appeals|ND APP
NDLR|p||||National Disability Law Reporter|NDLR (LRP);NDLR (LRP) LEXIS
Neb.|s|1860|ne|neb|Nebraska Reports
Neb. (Unof.)|s|1901-1904|ne||Nebraska Unofficial Reports|Neb. Unoff
Neb. App.|s|1992|ne|nebctapp|Nebraska Court of Appeals Reports|Neb.App.R.;Neb.C.A.;Neb. Ct. App.
Neb. App. LEXIS|d||ne
Neb. LEXIS|d||ne
Neg. Cas. (CCH)|p||||Negligence Cases (CCH)
Neg. Cas. 2d (CCH)|p||||=
Nev.|s|1865|nv|nev|Nevada Reports
Nev. Adv. Op. No.|s||nv||Nevada Advanced Opinion|Nev. Adv. Op.;Nev., Adv. Op.;Nev., Advance Opinion;Nev.Ad.Op.
Nev. Adv. Rep.|s||nv||Nevada Advance Reports|Nev. Advance Rep.
Nev. LEXIS|d||nv
Nev. Unpub. LEXIS|d||nv
Newb. Adm.|p||||Newberry's District Court Admiralty Rep. United States|Newb.
Niles Reg.|f|1811-1848|us||Niles' Weekly Register|Nile, Reg.;Niles' Reg.;Niles, Reg.
NLRB No.|n||us|nlrb|National Labor Relations Board Neutral Cite
NM|n|1852|nm||New Mexico Neutral Citation
NMCA|n||nm|nmctapp|New Mexico Neutral Citation (Court of Appeals)
NMCERT|n||nm||New Mexico Neutral Citation
NMSC|n||nm|nm|New Mexico Neutral Citation (Supreme Court)
Northumb. L.J.|p||pa||Northumberland Legal Journal (Pa.)|Northumb. Legal. J.;Northumberland Co. Leg. Jour;Northumberland L.J.
Nott & McC.|s|1817-1820|sc||South Carolina Reports, Nott and McCord|N.& Mc.;Nott & M'C.(S.C.);S.C.L.(Nott & McC.)
Nuclear Reg. Rep. (CCH)|p||||Nuclear Regulation Reports|Nuclear Reg. Rep.
NV|n||nv||Nevada
NY Slip Op|n||ny||New York Slip Opinion
O. Supp.|s||oh||Ohio Supplement|Ohio Supp.
O.B.A.J.|s||ok||Oklahoma Bar Association Journal
O.G.|p||us||Official Gazette, United States Patent Office (Washington, D.C.)|O.G. Pat. Off.;Off. Gaz.;Off. Gaz. Pat.;Off. Gaz. Pat. Off.
O.R.W.|f||us||Ocean Resources and Wildlife Reporter
O.S.H. Rep. (BNA)|p||||Occupational Safety & Health Reporter
O.S.U.|s||oh||Ohio Supreme Court Decisions, Unreported|O.S.C.D.;Oh. S.C.D.;Ohio S.U.;Ohio. Unrept.Cas.
OFCCP Fed. Cont. Compl. Man. (CCH)|p||||OFCCP Federal Contract Compliance Manual
Ohio|s|1821-1851|oh|ohio|Ohio Reports|Ohio Rep.
Ohio|n|2002|oh||Ohio Neutral Citation|OH;OHIO
Ohio App.|s|1913-1965|oh|ohioctapp|Ohio Appellate Reports|App.;O. App.;O.A.R.;Oh. A.;Oh. App.;Ohio App. Rep.
Ohio App. 2d|s|1964-1982|oh|ohioctapp|=|O. App. 2d;O.A.R. 2d;Oh. A. 2d;Oh. App. 2d
Ohio App. 3d|s|1982|oh|ohioctapp|=|O. App. 3d;O.A.R. 3d;Oh. A. 3d;Oh. App. 3d
Ohio App. LEXIS|d|1789|oh|ohioctapp
Ohio App. Unrep.|s|1990-1990|oh||Unreported Ohio Appellate Cases (Anderson)|Anderson's Ohio App. Cas.
Ohio B.|s|1982-1987|oh||Ohio Bar Reports|O.B.R.;Ohio B. Rep.
Ohio C.A.|s|1916-1923|oh||Ohio Courts of Appeals Reports|O. C. A.;Ohio Ct. App.
Ohio C.C.|s|1885-1901|oh||Ohio Circuit Court Reports|Jahn;Oh.Cir.Ct.;Ohio C.C.R.;Ohio Cir.Ct.;Ohio Cr.Ct.R.
Ohio C.C. (n.s.)|s|1901-1922|oh||=|O.C.C.N.S.;Oh.Cir.Ct.N.S.;Ohio C.C. (N.S.);Ohio C.C.N.S.;Ohio C.C.R.N.S.;Ohio Cir.Ct.(N.S.);Ohio Cir.Ct.R.N.S.
Ohio C.C. Dec.|s|1901-1923|oh||Ohio Circuit Court Decisions|O.C.C.;Ohio Cir.Ct.
Ohio Ch.|s||oh||Reports of cases at law and in chancery Ohio
Ohio Cir. Dec.|s|1885-1901|oh||Ohio Circuit Decisions|O.C.D.;Oh.Cir.Dec.;Ohio C.D.;Ohio C.Dec.
Ohio Dec.|s|1894-1920|oh||Ohio Decisions|O.D.;Oh.Dec.;Ohio Dec. Rep.
Ohio Dec. Reprint|s|1840-1873|oh||Ohio Decisions, Reprint|O.Dec.Rep.;Oh.Dec.(Reprint)
Ohio F. Dec.|f||us||Ohio Federal Decisions|Ohio F.D.;Ohio Fed. Dec.
Ohio L. Bull.|s|1876-1921|oh||Ohio Law Bulletin
Ohio Law Abs.|s|1922-1964|oh||Ohio Law Abstracts|Abs;O.L.A.;O.L.Abs.;Ohio Abs.;Ohio L. Abs.;Ohio Law Abst.;Ohio Laws Abs.
Ohio Law Rep.|s||oh||Ohio Law Reporter|Ohio L.R.;Ohio Law R
Ohio LEXIS|d||oh|ohio
Ohio Misc.|s|1962-1982|oh||Ohio Miscellaneous|O.Misc.;Ohio Misc.Dec.
Ohio Misc. 2d|s|1982-2012|oh||=|O.Misc.2d
Ohio Misc. LEXIS|d|1823|oh
Ohio N.P.|s|1894-1934|oh||Ohio Nisi Prius Reports|O.N.P.;Oh.N.P.;Ohio Nisi Prius;Ohio Nisi Prius Decisions
Ohio N.P. (n.s.)|s|1894-1934|oh||=|O.N.P.N.S.;Oh.N.P.(N.S).;Ohio N.P.N.S.;Ohio Nisi Prius (N. S.);Ohio Nisi Prius (n.s.);Ohio Nisi Prius Reports (N. S.);Ohio Nisi Prius [N. S.]
Ohio Op.|s|1934-1982|oh||Ohio Opinions|O.O.;Ohio Ops.
Ohio Op. 2d|s|1934-1982|oh||=|O.O.2d
Ohio Op. 3d|s|1934-1982|oh||=|O.O.3d
Ohio St.|s|1852-1964|oh|ohio|Ohio State Reports|O.S.;Oh.St.;Ohio St. Rep.;Ohio State
Ohio St. (N.S.)|s|1840|oh||Ohio State Reports, Annotated, New Series|Ohio St. (n.s.)
Ohio St. 2d|s|1964-1982|oh|ohio|Ohio State Reports|O.S.2d
Ohio St. 3d|s|1982|oh|ohio|=|O.S.3d
Ohio Unrep. Cas.|s|1809-1899|oh||Ohio Unreported Cases
Oil & Gas Rep.|p||||Oil and Gas Reporter|Oil & Gas;Oil & Gas Reptr.;Oil & Gas Rptr.
OK|n||ok|okla|Oklahoma Neutral Citation
OK AG|n||ok||Oklahoma Attorney General Neutral Citation
OK CIV APP|n||ok|oklacivapp|Oklahoma Neutral Citation (Civic Appeals)
OK CR|n||ok|oklacrimapp|Oklahoma Neutral Citation (Criminal)
OK JUD ETH|n||ok||Oklahoma Neutral Citation (Judicial Ethics Advisory Panel)
Okla.|s|1890-1953|ok|okla|Oklahoma Reports|OKla.;Okl.;Okla. Rep.
Okla. Civ. App. LEXIS|d||ok
Okla. Crim.|s|1908-1953|ok|oklacrimapp|Oklahoma Criminal Reports|O.Cr.;Okl.Cr.;Okla. Cr.;Okla. Cr. Rep.;Okla. Crim. Rep.
Okla. Crim. App. LEXIS|d||ok
Okla. JUD LEXIS|d||ok
Okla. Jud.|s||ok||Oklahoma Court on the Judiciary|OK JUD;Okl Jud.
Okla. LEXIS|d||ok
Okla. Trib.|s|1979|ok||Oklahoma Tribal Court Reports
Olcott|p||||Olcott's Admiralty Reports|Olc.
Oliver's Forms|f|1788-1843|us||Oliver's Forms in Chancery, Admiralty, and at Common Law
Op. Att'y Gen.|f|1791-1982|us|usag|Official Opinions of the Attorneys General of the United States
Op. O.L.C.|f|1977-1995|us|olc|Opinions of the Office of Legal Counsel of the Department of Justice
Ops. Cal. Att'y Gen.|p||ca||Opinions of the California Attorney General|Ops. Cal. Atty. Gen.
Or.|s|1853|or|or|Oregon Reports|Ore.;Oreg.
Or. App.|s|1969|or|orctapp|Oregon Reports, Court of Appeals|Or.A.;Ore. App.
Or. Tax|s|1962|or|ortc|Oregon Tax Reports|OTR;OTR-MD
Ore. App. LEXIS|d||or
Ore. LEXIS|d||or
Ore. Tax LEXIS|d||or
OSHA Comp. Guide (CCH)|p||||Human Resources Management OSHA Compliance Guide
OSHC (BNA)|p||||Occupational Safety and Health Cases|BNA OSHC
Otto|f|1875-1883|us||Otto's Reports
Overt.|s|1791-1816|tn||Tennessee Reports, Overton|Tenn.(Overt.)
P.|r|1883-1931#300|||Pacific Reporter|P. Rep.;Pac;Pac. Rep.;Pac.R.;Pacific Rep.
P.2d|r|1931-2000#999|||=|P [2d];P. (2d);P. [2nd];P.2;Pac (2d);Pac. (2);Pac. 2d;p.2 d;P.2nd
P.3d|r|2000|||=|P.3;Pac. 3d;P.3rd
P.C.L.J.|s||||Pacific Coast Law Journal
P.H.|f||us||Prentice Hall
P.L.R.|s||||Pacific Law Reporter|P.L. Rep.;Pac. Law Rep.;Pac. Law Reptr.
P.O.R.|p||||Patent Office Reports
P.R.|s|1899-1978|pr||Puerto Rico Reports|Puerto Rico;P.R.R.
P.R. Dec.|s|1899|pr||Decisiones de Puerto Rico|D.P.R.
P.R. Fed.|f|1900-1924|us||Porto Rico Federal Reports|P.R. Fed. Rep.
P.R. Offic. Trans.|s|1978|pr||Official Translations of the Opinions of the Supreme Court of Puerto Rico
P.R. Sent.|s|1899-1902|pr||Sentencias del Tribunal Supremo de Puerto Rico
P.U.R.|p||||Public Utilities Reports
P.U.R. (N.S.)|p||||=|P.U.R. (n.s.)
P.U.R.3d|p||||=
P.U.R.4th|p||||=|Pub. Util. Rep. 4th
PA|n||pa||Pennsylvania Neutral Citation
PA Super|n|1999|pa|pasuperct|Pennsylvania Superior Court Neutral Citation|Pa. Super.
Pa.|s|1845|pa|pa|Pennsylvania State Reports|P.S.R.;Pa.Rep.;Pa.St.;Pa.State;Penn.;Penn.Rep.;Penn.St.;Penn.St.R.
Pa. (Admiralty)|s|1783-1788|pa||Judgements in the Admiralty of Pennsylvania in four suits
Pa. C.|s|1870-1921|pa||Pennsylvania County Court Reports|P.C.R.;Pa. Co. Ct.;Pa. Co. Ct. Rep.;Pa.C.C.;Pa.Co.Ct.R.;Pa.County Ct.;Penn.Co.Ct.Rep.
Pa. Commw.|s|1970-1994|pa|pacommwct|Pennsylvania Commonwealth Court Reports|Pa. Cmwlth;Pa. Commonwealth Ct.;Pa.C.;Pa.Commw.Ct.
Pa. Commw. LEXIS|d||pa
Pa. Commw. Unpub. LEXIS|d||pa
Pa. Corp.|s||pa||Pennsylvania Corporation Reporter|Pa. Corp. R.;Pa. Corp. Rep.
Pa. D.|s|1892-1921|pa||Pennsylvania District Reports|Dist.Rep.;Pa.Dist.;Pa.Dist.R.;Penn.Dist.Rep.
Pa. D. & C.|s|1921|pa||Pennsylvania District and County Reports|Pa.Dist.& C.Rep.;Pa.Dist.& Co.
Pa. D. & C.2d|s|1921|pa||=
Pa. D. & C.3d|s|1921|pa||=
Pa. D. & C.4th|s|1921|pa||=
Pa. D. & C.5th|s|2006|pa||=
Pa. Dist. & Cnty. Dec. LEXIS|d||pa
Pa. Fid.|s|1977-1981|pa||Pennsylvania Fiduciary Reporter
Pa. Jud. Disc. LEXIS|d||pa
Pa. Just. L. Rep.|s|1900-1903|pa||Pennsylvania Justices' Law Reporter
Pa. LEXIS|d||pa
Pa. Super.|s|1895-1998|pa|pasuperct|Pennsylvania Superior Court Reports|PA Super;Pa. Super. Ct.;Pa. Superior Ct.;Pa.S.
Pa. Super. LEXIS|d||pa
Pa. Super. Unpub. LEXIS|d||pa
Pac. Law Mag.|s||||Pacific Law Magazine|P.L.M.;Pacific Law Mag.
Paige Ch.|s|1828-1845|ny||Paige's Chancery Reports|Pai.;Pai.Ch.;Paige;Paige Ch. Rep.;Paige Rep.
Paine|f||us||Paine's United States Circuit Court Reports
Park. Cr.|s||ny||Parker's Criminal Reports (NY)|Park. C.R.;Park. Cr. Rep.;Park. Crim. R.;Park. Crim. Rep.;Parker Cr.;Parker Cr. Rep.;Parker's Cr. R.;Parker's Crim. R.;Parker's Crim. Rep.;Parker, Cr. Cas.;Parker, Cr. R.
Parsons|s||||Select cases in equity and at law (Parsons) (PA)
Pat. Trademark & Copyright J. (BNA)|p||||Patent, Trademark & Copyright Journal
Patton & Heath|s||va||Patton, Jr., and Heath's Reports (Va.)|P. & H.;P.Jr. & H.;Pat. & H.;Patt. & H.;Patt. & H. (Va.);Patt. & Heath R.;Patton & H.;Patton & H. (Va.);Va. (Patt. & Heath)
Pears.|s|1851-1869|||Decisions of the Honorable John J
Peck|s|1821-1824|tn||Tennessee Reports, Peck|Peck (Tenn.);Tenn.(Peck)
Pelt.|s|1917-1924|||Peltier's Opinions, Parish at Orleans
Pen. & W.|s|1829-1832|pa||Pennsylvania State Reports, Penrose and Watts|P.& W.;P.R.;Penr.& W.
Penn. Law J.|f||us||Pennsylvania Law Journal|Pa. Law J.;Pa. Law J. Rep.;Penn. L. J.;Penn. Law Jour.
Penne.|s||de||Pennewill's Delaware Reports|Penn.;Penn. Del.;Pennew.;Pennewill.
Pennewill|s|1897-1909|de||Delaware Reports, Pennewill
Pennyp.|s|1881-1884|pa||Pennsylvania State Reports, Pennypacker|Penn.;Penny.;Pennyp.(Pa.)
Pens. & Ben. Rep. (BNA)|p||||Pension & Benefits Reporter|Pens. & Benefits Rep. (BNA)
Pens. & Profit Sharing 2d (RIA)|p||||Pension & Profit Sharing Second
Pens. Plan Guide (CCH)|p||||Pension Plan Guide
Personal and Comm. Liab. Life Health & Accid. Ins. Cas. 2d (CCH)|p||||Personal and Commercial Liability Life, Health & Accident Insurance Cases 2d
Personnel Mgmt. (BNA)|p||||Personnel Management
Pet.|u|1828-1842|us|scotus|Peters' Supreme Court Reports|Pet. Rep.;Pet.S.C.;Peters;Peters Rep.
Pet. Adm.|f||us||Peters' District Court Admiralty Reports
Pet. C.C.|f||us||Peters' United States Circuit Court Reports|Peters C.C.
Pet. Cir. C.R.|f||us||Peters' Condensed U.S. Circuit Reports
Phil. Eq.|s|1866-1868|nc||North Carolina Reports, Philips' Equity|N.C.(Phil.Eq.);Phil.;Phil. Rep.;Phil.Eq.(N.C.);Phill.;Phill. Rep.;Phillips
Phil. Law|s|1866-1868|nc||North Carolina Reports, Philips' Law|N.C.(Phil.Law);Phil.;Phil. Rep.;Phil.N.C.;Phill.;Phill. Rep.;Phill.L.(N.C.);Phillips
Phila.|s||pa||Philadelphia Reports|Phila. Rep.
Phila. Ct. Com. Pl. LEXIS|d||pa
Phila. Cty. Rptr. LEXIS|d||pa
Pick.|s|1822-1839|ma||Massachusetts Reports, Pickering|Mass.(Pick.);Pick. Rep.;Pick.(Mass.)
Pickle|s||||Pickle's Reports (85-108 Tenn.)
Pin.|s|1839-1852|wi||Wisconsin Reports, Pinney|Pinn.
Pitts. L.J.|s||||Pittsburgh Legal Journal|Pitt.L.J.;Pitts. Leg. J.;Pitts. Leg. Joor.;Pittsb. L. Rev.;Pittsb. L.J.;Pittsb. Leg. J.;Pittsb. Leg. J. (O. S.);Pittsb. Leg. J. (Pa.);Pittsb. R. (Pa.);Pittsburgh Leg. J.;Pittsburgh Leg. Journal;Pittsburgh Legal Journal
Pitts. Rpts.|s||||Pittsburgh Reports|Pitts. R.;Pitts. Rep.;Pitts. Rep. (Pa.)
Port.|s|1834-1839|al||Alabama Reports, Porter|Port. Rep.;Port.(Ala.);Porter;Porter Rep.
Posey|s||tx||Posey's Unreported Cases (Tex.)|Posey U.C.;Posey's U.C.;Posey, Unrep. Cas.;Tex. Unrep. Cas.
Pow. Surr.|s|1890-1894|ny||Power's Surrogate's Reports|Power
PR App. LEXIS|d||pr
PR Sup. LEXIS|d||pr
Prod. Liab. Rep. (CCH)|p||||Products Liability Reports
Prod. Safety & Liab. Rep. (BNA)|p||||Product Safety & Liability Reporter
Pub. Lands Dec.|f||us||Interior and General Land Office Cases Relating to Public Lands
Quart. Law J.|s|1856-1859|||Quarterly Law Journal
R.I.|s|1828-1980|ri|ri|Rhode Island Reports
R.I. Dec.|s||ri||Rhode Island Decisions
R.I. LEXIS|d||ri
R.I. Super. LEXIS|d||ri
Rad. Reg.|p||||Radio Regulation (P & F)|Rad. Reg. (P & F)
Rad. Reg. 2d (P & F)|p||||=
Rand.|s|1821-1828|va||Virginia Reports, Randolph|Rand. Rep.;Va.(Rand.)
Rapp|u|1926|us|scotus|Rapp's Reports of in-chambers opinions
Rawle|s|1828-1835|pa||Pennsylvania State Reports, Rawle|Pa. Rawle;Raw.;Rawle Rep.
Read's Notebook|p|1792-1830|||Read's Notebook
Rec. Co. Ch. (S.C.)|s|1671|sc||Records of the court of Chancery of South Carolina, 1671-1779
Rec. Co. Ct.|s|1671-1680|||Records of the Suffolk county court, 1671-1680
Rec. V.A. Ct. (R.I.)|p|1716-1752|ri||Records of the Vice-Admiralty Court of Rhode Island, 1716-1752
Redf.|s|1846-1882|ny||Redfield's Reports
Rep. Cont. El.|s|1781-1862|ma||Reports of controverted elections in the House of representatives
Rep. Cont. Elect. Case.|s|1886-1897|ma||Reports of contested election cases in the Senate and House of Representatives|Rep. Cont. Elect. Cas.
Reporter|f||us||Reporter. (Continuation of Law and Equity Reporter and of American Law Times
Rice|s|1838-1839|sc||South Carolina Reports, Rice|Rice L.(S.C.);S.C.L.(Rice)
Rice Eq.|s|1838-1839|sc||South Carolina Reports, Rice's Equity|Rice Ch.;S.C.Eq.(Rice.Eq.)
Rich.|s|1846-1868|sc||South Carolina Reports, Richardson|Rich. Rep.;Rich.L.(S.C.);Rich.Law(S.C.);S.C.L.(Rich.)
Rich. Cas.|s|1831-1832|sc||South Carolina Reports, Richardson's Cases|Rich.Cas.(S.C.)
Rich. Eq.|s|1844-1868|sc||South Carolina Reports, Richardson's Equity|Rich. Eq. Rep.;Rich.Eq.Ch.;S.C.Eq.(Rich.Eq.)
RICO Bus. Disp. Guide (CCH)|p|1970|||RICO Business Disputes Guide (Commerce Clearing House)|RICO Bus. Disp. Guide
Ridgely's Notebook|p|1792-1830|||Ridgely's Notebook|Ridgely's Notebook I
Ridgely's Notebook II|p|1792-1830|||=
Ridgely's Notebook III|p|1792-1830|||=
Ridgely's Notebook IV|p|1792-1830|||=
Ridgely's Notebook V|p|1792-1830|||=
Ril.|s|1836-1837|sc||South Carolina Reports, Riley|Riley;Riley L.(S.C.);S.C.L.(Riley)
Ril. Eq.|s|1836-1837|sc||South Carolina Reports, Riley's Chancery|Ril.;Riley;Riley Ch.;Riley Eq.;Riley Eq.(S.C.);S.C.Eq.(Ril.)
Rob.|s|1841-1846|la||Louisiana Reports, Robinson|Rob. Rep.;Rob.La.;Robinson
Rob.|s|1842-1844|va||Virginia Reports, Robinson|Rob. (VA);Rob. Rep.;Rob.Va.;Robinson;Va.(Rob.)
Rob.|s|1863-1868|ny||Robertson's Reports (24-30 New York Superior)|Robertson's Super. Ct. Rep.
Robards|s|1862-1865|tx||Synopses of the Decisions of the Supreme Court of Texas Arising from|Rob.;Rob. Rep.;Rob.Cons.Cas.(Tex.);Rob.Consc.Cas.;Robard
Robb, Pat. Cas.|f|1789-1850|us||Robb's Patent Cases
Robb.|s|1905-1907|||Robbins' Reports|Robb. (N.J.);Robbins
Robertson's Report of the Trial of Aaron Burr|p||||Robertson's Report of the Trial of Aaron Burr
Rodney's Notes|p|1792-1830|||Rodney's Notes
Root|s|1789-1798|ct||Root's Connecticut Reports
S. & M.|s|1843-1850|ms||Mississippi Reports, Smedes and Marshall|Miss. (S. & M. Ch.);Miss.(S.& M.);S.& Mar.;Sm.& M.;Smed.& M.;Smedes & M.;Smedes & M.(Miss.)
S. Ct.|u|1882|us|scotus|West's Supreme Court Reporter|S. Ct. Rep.;Sup.Ct.;Sup.Ct.Rep.;Supr.Ct.Rep.
S.C.|s|1868|sc||South Carolina Reports|S.C.R.;S.Car.;So.C.;So.Car.;South Car.
S.C. App. LEXIS|d||sc
S.C. App. Unpub. LEXIS|d||sc
S.C. Eq.|s|1784-1868|sc||South Carolina Equity Reports
S.C. LEXIS|d||sc
S.C. Unpub. LEXIS|d||sc
S.C.D.C. (N.S.)|f||us||Supreme Court of the District of Columbia
S.C.L.|s|1783-1868|sc||South Carolina Law Reports|S.C.L. (Mill Const.)
S.D.|s|1890-1976|sd|sd|South Dakota Reports|S.Dak.
S.D. LEXIS|d||sd
S.E.|r|1887-1939#200|||South Eastern Reporter|S. E. Rep.
S.E.2d|r|1939|||=|S. E. (2d);S.E.2nd
S.T.B.|f||us|stb|Surface Transportation Board Reporter
S.W.|r|1886-1928#300|||South Western Reporter|S. W. Rep.;S.W. Series
S.W.2d|r|1928-1999#999|||=|S. W. (2d);S. W. 2d Series.;S. W., 2d Series;S. W., Second Series;SW2D;S.W.2nd
S.W.3d|r|1999|||=|SW3D;S.W.3rd
Sadler|s|1885-1888|pa||Pennsylvania State Reports, Sadler|Pa.Cas.;Sad.Pa.Cas.;Sad.Pa.Cs.;Sadl.;Sadler(Pa.)
San Fran. Law J.|s|1877-1878|ca||San Francisco Law Journal
Sand. Ch.|s|1843-1847|ny||Sandford's Chancery Reports|Sand. Ch. Rep.;Sand.Chy.;Sandf.Ch.;Sandf.Ch.(N.Y.);Sandf.Chy.
Sandf.|s||ny||Sandford's Reports (3-7 New York Superior)|Sandf. Rep.;Sandford Super. Ct. Rep.
Sarat. Ch. Sent.|s|1841-1847|ny||Saratoga Chancery Sentinel|Ch.Sent.;Ch.Sent.(N.Y.);N.Y.Ch.Sent.;Sar.Ch.Sen.
Sawy.|f||us||Sawyer's U.S. Circuit Court Reports|Saw.;Sawyer Circt.;Sawyer U.S. Ct. Rep.
Scam.|s|1832-1843|il||Illinois Reports, Scammon|Ill. (Scam);Sc.;Scam. Rep.
SCDB|s|1791|||The Supreme Court Database
Sch. Reg.|s|1770|pa||Schuylkill Register (Pa.)|Schuy. Reg.
SD|n||sd|sd|South Dakota Neutral Citation
SEC Accounting R. (CCH)|p||||SEC Accounting Rules
SEC Docket|p||||Securities and Exchange Commission Docket
SEC Jud. Dec.|p||||Securities and Exchange Commission Judicial Decision
Sec. & Fed. Corp. L. Rep. (West)|p||||Securities and Federal Corporate Law Report
Sec. Reg. & L. Rep. (BNA)|p||||Securities Regulation & Law Report
Secured Transactions Guide (CCH)|p||||Secured Transactions Guide
Seld. Notes|s|1852-1854|ny||Selden's Notes of Cases
Serg. & Rawle|s|1814-1828|pa||Pennsylvania State Reports, Sergeant and Rawle|Serg. & Rawl.;Serg.& R.;Serg.& Raw.
Shan.|s||tn||Shannon's Unreported Cases (Tenn.)
Shan. Cas.|s||tn||Shannon's Tennessee Cases|Tenn. Cas.
Shipping Reg. (P & F)|p||||Shipping Regulation
Sickels|s||ny||Sickels' Reports|Sick.
Sil. (Sup. Ct.)|s||ny||Silvernail's Supreme Court Reports (N.Y.)|Silvernail
Silv. Ct. App.|s|1886-1892|ny||Silvernail's Court of Appeals Reports
Silv. Sup.|s|1884-1890|ny||Silvernail's Supreme Court Reports
Smith & H.|s||tn||Smith & Heiskell (Tenn.)|Smith;Smith (TN);Smith (Tenn.)
Smith (N.H.)|s|1796-1815|nh||Decisions of the Superior and Supreme Courts of New Hampshire|Smith's N. H. Reports
Sneed|s|1801-1805|ky||Kentucky Reports, Sneed|Ken.Dec.;Ky.(Sneed);Sneed (Ky);Sneed Dec.
Sneed|s|1853-1858|tn||Tennessee Reports, Sneed|Tenn.(Sneed)
So.|r|1886-1941#200|||Southern Reporter|SO.;So. Rep.;So. Reporter;Sou.;Sou. Rep.;South.;South. Rep.
So. 2d|r|1941-2008#999|||=|(So. 2nd);S. (2nd);So (2nd);So, (2nd);So. (2d Series);So. (2d);So. (2nd Series);So. 2nd;So. Rep. 2d;Sou. (2nd);South.2d;S. 2d
So. 3d|r|2008|||=|So. Rep. 3d;South.3d;S. 3d;So. 3rd
Soc. Sec. Rep. (CCH)|p||||Social Security Reporter
Som. L.J.|s||pa||Somerset Legal Journal (Pa.)|Som.;Som. Leg. J. (Pa.);Somerset L.J.
Speers|s|1842-1844|sc||South Carolina Reports, Speers|S.C.L.(Speers);Sp.;Spears;Speers L.(S.C.)
Speers Eq.|s|1842-1844|sc||South Carolina Reports, Speers' Equity|S.C.Eq.(Speers Eq.);Sp.;Sp.Ch.;Spear Ch.;Spear Eq.;Spears;Spears Eq.;Speers;Speers Eq.(S.C.)
Sprague|p||||Sprague's United States District Ct. (Admiralty) Decisions|Spr.
St. & Loc. Tax Serv. (RIA)|p||||State and Local Tax Service
St. Tax Guide (CCH)|p||||State Tax Guide
St. Tax Rep. (CCH)|p||||State Tax Reporter
Stand. Fed. Tax Rep. (CCH)|p||||Standard Federal Tax Reports
State Rptr.|s|1945|||State Reporter|Mont. St. Rep.;St. Rep.
Stew.|s|1827-1831|al||Alabama Reports, Stewart|Stew. Rep.;Stewart
Stew. & P.|s|1831-1834|al||Alabama Reports, Stewart and Porter
Stock.|s||nj||Stockton's New Jersey Equity Reports|B Stockton
Storey|s||de||Storey's Reports (Del.)|Sto.;Sto. Rep.
Story|f||us||Story's United States Circuit Court Reports|Story Rep.
Strob.|s|1846-1850|sc||South Carolina Reports, Strobhart|S.C.L.(Strob.);Strobh.L.(S.C.)
Strob. Eq.|s|1846-1850|sc||South Carolina Reports, Strobhart's Equity|S.C.Eq.(Strob.Eq.);Strob.Eq.(S.C.)
Sumn.|f||us||Sumner's United States Circuit Court Reports|Sum.;Sumn. Rep.
Super. Ct. (R.I.)|s||ri||Rhode Island Superior Court
Super. Ct. Jud.|s|1761-1776|ma||Reports of cases argued and adjudged in the Superior Court of Judicature of
Swan|s|1851-1853|tn||Tennessee Reports, Swan|Tenn.(Swan)
Sweeny|s||ny||Sweeny's Reports (31-32 New York Superior)|Sweeney Super. Ct. Rep.
Syllabi|s|1876-1879|||Syllabi
T.B. Mon.|s|1824-1828|ky||Kentucky Reports, Monroe, T.B|Ky.(T.B.Monroe);Mon. Rep.;Mon.T.B.;T.B.Mon.(Ky.)
T.C.|p|1942|us|tax|Reports of the United States Tax Court|T.C. at;T.Ct;UNITED STATES TAX COURT REPORT;UNITED STATES TAX COURT REPORTS
T.C. Memo.|n|1942|us|tax|Tax Court Memorandum Opinions
T.C. No.|n|1942|us|tax|Tax Court Opinions
T.C. Summary Opinion|n|1942|us|tax|Tax Court Summary Opinions
T.C.A.|s|1995|us||Decisiones del Tribunal de Circuito de Apelaciones de Puerto Rico
T.C.M. (CCH)|p|1942|us|tax|Tax Court Memorandum Decisions|T.C.M.
T.C.M. (P-H)|p|1942-1991|us|tax|Prentice-Hall Tax Court Memorandum Decisions
T.C.M. (RIA)|p|1991|us|tax|RIA Federal Tax Handbook|RIA TM
Taney|f|1836-1861|us||Taney's United States Circuit Court Reports
Tapp. Rep.|s|1816-1819|oh||Cases decided in the Courts of common pleas
Tax Ct. Mem. Dec. (CCH)|p|1900|us||Tax Court Memorandum Decisions|CCH Tax Ct. Mem.
Tax Ct. Memo LEXIS|d|1924|us|tax
Tax Ct. Rep. (CCH)|p||us||Tax Court Reports
Tax Ct. Rep. Dec. (RIA)|p||us||Tax Court Reported Decisions
Tax Ct. Summary LEXIS|d|1924|us|tax
Tax Treaties (CCH)|p||||Tax Treaties
Tay.|s|1798-1802|nc||North Carolina Reports, Taylor|N.C.(Tay.);Tay.J.L.;Tay.N.C.;Tayl.N.C.;Taylor
Taylor|s|1816-1818|nc||Taylor's North Carolina Term Reports|N.C.(Taylor);N.C.T.Rep.;N.C.Term.R.;N.C.Term.Rep.
Teiss.|s|1903-1917|la||Louisiana Court of Appeals Reports, Teissier|La.App.(Orleans);Teissier
Tenn.|s|1870-1971|tn|tenn|Tennessee Reports|Ten.;Ten. Rep.;Tenn. Rep.
Tenn. App.|s|1925-1971|tn|tennctapp|Tennessee Appeals Reports
Tenn. App. LEXIS|d||tn
Tenn. Ch. App.|s||tn||Tennessee Chancery Appeals (Wright)|Tenn. Chancery App.
Tenn. Ch. App. LEXIS|d||tn
Tenn. Ch. R.|s||tn||Tennessee Chancery Reports, Cooper (Tenn.)|Coop. Chy.;Tenn. Chancery
Tenn. Crim. App.|s|1967-1971|tn|tenncrimapp|Tennessee Criminal Appeals Reports
Tenn. Crim. App. LEXIS|d||tn
Tenn. Leg. Rep.|s|1877-1879|tn||Tennessee Legal Reporter|Leg. Rep.
Tenn. LEXIS|d||tn
Terry|s||de||Terry's Reports (Delaware)|Ter.;Ter. Rep.
Tex.|s|1846-1962|tx|tex|Texas Reports|Supp. Tex.;Tex. Rep.;Tex.S.Ct.;Texas;Texas Rep.
Tex. App. LEXIS|d||tx|texapp
Tex. Bankr. Ct. Rep.|p||us||Texas Bankruptcy Court Report
Tex. Bus.|n|2024|tx|texbizct|Texas Business Court|Tex. Bus. Ct.
Tex. Civ. App.|s|1892-1911|tx|texapp|Texas Civil Appeals Reports
Tex. Crim.|s|1891-1962|tx|texcrimapp|Texas Criminal Reports|Tex. Cr. R.;Tex.Cr.;Tex.Cr.App.;Tex.Crim.Rep.;Texas Cr. Rep.;Texas Crim. Rep.
Tex. Crim. App. LEXIS|d|1841|tx
Tex. Crim. App. Unpub. LEXIS|d||tx
Tex. Ct. App.|s|1876-1891|tx||Texas Court of Appeals Reports|Tex.Ct.App.R.
Tex. L.R.|s|1844-1885|tx||Texas Law Reporter
Tex. Law J.|j|1877-1882|tx||Texas Law Journal
Tex. LEXIS|d||tx|tex
Tex. Sup. Ct. J.|s|1957|tx||Texas Supreme Court Journal|Tex. Sup. J.
Thomp. & Cook|s|1873-1875|ny||Thompson & Cook's Supreme Court Reports
Thompson|s||||Thompson's Unreported Cases (TN)|Thomp. Cas.;Unrep. Tenn. Cas.
Tiess.|s||||Decisions, Court of Appeal, parish of Orleans (Teissier)
Tiffany|s||ny||Tiffany's Reports (28-39 New York Court of Appeals)|Tiff
TN WC|n|2014|tn||Tennessee Court of Workers' Compensation Claims
TN WC App.|n|2014|tn||Tennessee Workers' Compensation Appeals Board
TNT|p||||Tax Notes Today
Trade Cas. (CCH)|p|1914|||Trade Cases|Trade Cas.;Trade Cases
Trade Reg. Rep. (CCH)|p|1914|||CCH Trade Regulations Reporter
Trans. App.|s|1867-1868|ny||Transcript Appeals
Tread.|s||sc||Treadway's South Carolina Constitutional Reports|Tread. Const.;Treadway Const. (S.C.)
Tread.|s|1812-1816|sc||Treadway's South Carolina Law Reports|S.C.L.(Tread.)
Treas. Dec.|p||||Treasury Decisions Under Customs and Other Laws
Treas. Dec. Int. Rev.|f||us||Treasury Decisions Under Internal Revenue Laws
TSPR|s||pr||Tribunal Supremo de Puerto Rico
Tuck. & Cl.|s|1892-1893|dc||District of Columbia Reports, Tucker and Clephane|D.C.(Tuck.& Cl.);Tuck.;Tuck.& C.
Tuck. Surr.|s|1870-1870|ny||Tucker's Surrogate's Reports
Tyl.|s|1800-1803|vt||Vermont Reports, Tyler|Tyler
Tyng|s|1806-1822|ma||Massachusetts Reports, Tyng|Mass.(Tyng)
U.C.C. Rep. Serv. (West)|p|-1986|||Uniform Commercial Code Reporting Service|U.C.C. Rep. Serv.;U.C.C. Rep. Serv. (Callaghan)
U.C.C. Rep. Serv. 2d (West)|p|1986|||=|U.C.C. Rep. Serv. 2d;U.C.C. Rep. Serv. 2d (Callaghan)
U.S.|u|1875|us|scotus|United States Supreme Court Reports|U. S. R.;U. S. Rep.;U.S.S.C.Rep.;USSCR
U.S. (Apx.)|u||us|scotus|United States Reports Appendix|U.S. Appx.
U.S. App. D.C.|s|1941|us|cadc|United States Court of Appeals Reports
U.S. App. LEXIS|d||us
U.S. Claims LEXIS|d|1982|us|||U.S. Cl. Ct. LEXIS
U.S. CMCR LEXIS|d||us
U.S. Commerce Ct. LEXIS|d|1910-1913|us
U.S. Ct. Cl. LEXIS|d|1856|us|cc
U.S. Dist. LEXIS|d||us
U.S. Law Int.|f||us||United States Law Intelligencer and Review (Providence and Philadelphia)
U.S. Law J.|f||us||United States Law Journal and Civilians' Magazine
U.S. LEXIS|d||us|scotus
U.S. Tax Cas. (CCH)|p||us||United States Tax Cases (CCH)|USTC
U.S. Tax Ct. LEXIS|d|1924|us|tax
U.S. Tax Rep. (RIA)|p||us||U.S. Tax Reporter
U.S. Vet. App. LEXIS|d|1990|us|cavc||U.S. App. Vet. Claims LEXIS
U.S.L.W.|p|1933|us||United States Law Week
U.S.L.W. (BL)|p|1933|us||=
U.S.L.W. (BNA)|p||us||The United States Law Week
U.S.P.Q. (BNA)|p|1929-1986|us||The United States Patents Quarterly|U.S.P.Q.
U.S.P.Q.2d (BNA)|p|1987|us||=|U.S.P.Q.2D (BNA);U.S.P.Q.2d
Unemployment Ins. Rep.|p||||Unemployment Insurance Reports (CCH)|CCH Unemployment Ins. Rep.;CCH, Unemployment Ins. Rep.;Unempl. Ins. Rep. (CCH);Unemployment Ins. Rep. (CCH)
Union Lab. Rep. (BNA)|p||||Union Labor Report
USCMA|p||us|cma|Official Reports, United States Court of Military Appeals
UT|n||ut|utah|Utah Neutral Citation
UT App|n||ut|utahctapp|=|UT Ct. App.;Utah App;Utah Ct. App.
Utah|s|1855-1953|ut|utah|Utah Reports
Utah 2d|s|1953-1974|ut|utah|=
Utah Adv. Rep.|s|1987|ut||Utah Advance Reports
Utah App. LEXIS|d||ut
Utah LEXIS|d||ut
Util. L. Rep. (CCH)|p||||Utilities Law Reports|Util. L. Rep.
V.I.|s|1917|vi||Virgin Islands Reports
V.I. LEXIS|d||vi
V.I. Supreme LEXIS|d||vi
Va.|s|1880|va|va|Virginia Reports|Va. Leigh;Va. Rep.;Virg.
Va. App.|s|1985|va|vactapp|Virginia Court of Appeals Reports
Va. App. LEXIS|d||va
Va. Cas.|s|1789-1826|va||Virginia Cases, Criminal
Va. Ch. Dec.|s|1789-1799|va||Wythe's Chancery Reports (Va.)|Wy.;Wythe;Wythe (Va.);Wythe Ch. (Va.);Wythe's R.;Wythe's Rep.
Va. Cir.|s|1957|va|vacc|Virginia Circuit Court Opinions
Va. Cir. LEXIS|d||va
Va. Col. Dec.|p|1600|va||Virginia Colonial Decisions (Randolph & Barrandall)
Va. Dec.|s||va||Virginia Decisions
Va. Law J.|j||va||Virginia Law Journal|Vir. L.J.
Va. Law Rep.|s||va||Virginia Law Reports
Va. LEXIS|d||va
Va. Unpub. LEXIS|d||va
Van Ness|s||ny||Van Ness' Prize Cases, United States District Court, District of New York (NY)
Vaux|s|1846-1846|||Reports of some of the criminal cases on primary hearing
Vet. App.|p|1990|us|cavc|Veterans Appeals Reporter
Vroom|s||||Vroom's Reports|Vr.;Vroom (N.J.)
Vroom (G.D.W)|s||||=
Vroom (P.D.)|s||||=
VT|n||vt|vt|Vermont Neutral Citation
Vt.|s|1826|vt|vt|Vermont Reports|V.R.;Verm.;Verm. Rep.;Vt. Rep.
Vt. LEXIS|d||vt
Vt. Super.|s||vt||LexisNexis Vermont Superior Court
Vt. Super. LEXIS|d||vt
Vt. Unpub. LEXIS|d||vt
W. Va.|s|1864|wv||West Virginia Reports|W.V.;West Va.
W. Va. LEXIS|d||wv
W.L.B.|s||oh||Weekly Law Bulletin (Ohio)|Ohio W.L. Bull.;W.L. Bull.;Weekly L. Bull.;Weekly Law Bulletin;Weekly Law Bulletin (Ohio)
W.L.J.|j||||Western Law Journal (OH)|West. Law J.
W.L.M.|f||us||Western Law Monthly (OH)|W.L. Monthly;West Law Month.
W.N.C.|s|1874-1899|||Weekly Notes of Cases|W.N.C. (Pa.);Wkly. N.C;Wkly. Notes Cas.;Wkly. Notes Cas. (Pa.)
W.W. Harr.|s||||W.W. Harrington's Reports|Harr.;Harr. Rep.;W.W. Harr. Del;W.W.H
Wage & Hour Cas. (BNA)|p||||Wage and Hour Cases|Wage & Hour Cas.
Wage & Hour Cas. 2d (BNA)|p||||=|Wage & Hour Cas. 2d
Wage Hour & Leave Rep. (BNA)|p||||Wage Hour & Leave Report
Walk.|s|1855-1885|pa||Pennsylvania State Reports, Walker|Walk.Pa.;Walker
Walk. Ch.|s||||Reports of cases argued and determined in the court of chancery of the state
Walker|s|1818-1832|ms||Mississippi Reports, Walker|Miss.(Walker);Walk.;Walk.Miss.
Walker|s|1849-1887|||Reports of cases decided by the supreme court of pennsylvania which have been
Wall.|u|1863-1874|us|scotus|Wallace's Supreme Court Reports|Wall.Rep.;Wall.S.C.;Wallace R.
Wall.|f|1863-1874|us||Wallace's Circuit Court Reports|Wall. C.C;Wall. Cir. Ct.
Wall. Jr.|f||us||Wallace, Jr.'s Reports of Cases Determined in the Circuit Court of the United|Wall. Jr. C.C.;Wall., Jr.;Wallace, Jr., Rept.
Wall. Jr. Append.|p||||Wall. Jr. Append
Ware|f||us||Ware's United States District Court Reports
Wash.|s|1790-1796|va|va|Virginia Reports, Washington|Va.(Wash.);Wash. (VA);Wash. Rep.;Wash.Va.
Wash.|s|1889-1939#200|wa|wash|Washington Reports|W.St.;WASH;Wa.;Wash. Rep.;Wash.St.;Wn
Wash. 2d|s|1939-2023#200|wa|wash|=|W.2d;Wa.2d;Wn. 2d
Wash. 3d|s|2023|wa|wash|=|Wa.3d;Wn.3d
Wash. App.|s|1969-2017|wa|washctapp|Washington Appellate Reports|W.App.;Wa.A.;Wn. App.
Wash. App. 2d|s|2017|wa|washctapp|=|Wn. App. 2d
Wash. App. LEXIS|d||wa
Wash. C.C.|f||us||Washington's United States Circuit Court Reports|Wash. C. C. Rep.
Wash. Co.|s||pa||Washington County Reports, Pennsylvania|Wash. Co (Pa.);Wash. Co. R.;Wash. Co. Rep.;Wash. Co. Repr.
Wash. LEXIS|d||wa
Wash. Terr.|s|1854-1888|wa||Washington Territory Reports|Allen;W.T.;W.Ty.R.;Wash.;Wash. Rep.;Wash.T.;Wash.Ter.;Wash.Ter.N.S.;Wash.Ty.;Wn. Terr.
Wash. Terr. LEXIS|d|1854-1889|wa
Watts|s|1832-1840|pa||Pennsylvania State Reports, Watts|Wa.;Watts Rep.;Watts(Pa.)
Watts & Serg.|s|1841-1845|pa||Pennsylvania State Reports, Watts & Sergeant|W. & S.;Watts & S.
Week. Law Gaz.|s||oh||Weekly Law Gazette (Ohio)|Wkly. Law Gaz.;Wkly. Law Gaz. No.
Week. No.|s|1874-1899|pa||Weekly Notes of Cases (Pa.)|Week. Notes Cas.
Wells' Notebook|p|1792-1830|||Wells' Notebook
Wend.|s|1828-1841|ny||Wendell's Reports|Wend. Rep.;Wend.(N.Y.);Wendell;Wendell Rep.
West Coast Rep.|f||us||West Coast Reporter|West Co. Rep.
West. Jur.|f||us||Western Jurist (Des Moines, Iowa)
Whart.|s|1835-1841|pa||Pennsylvania State Reports, Wharton|Wh.;Wh. Rep.;Whar.;Whar. Rep.;Whart. Rep.;Whart.Pa.;Wharton
Whart. Hom.|s||||Wharton, Treatise on the Law of Homicide in the United States
Whart. St. Tr.|s||||Wharton's State Trials
Wheat.|u|1816-1827|us|scotus|Wheaton's Supreme Court Reports|Wheat. Rep.;Wheaton;Wheaton Rep.
Wheel. Cr. Cas.|s|1791-1825|ny||Wheeler's Criminal Cases|Wheeler, Cr. Cas.;Wheeler, Crim. Cas.;Wheeler. Cr. Cas.
White & W.|s|1876-1883|tx||Condensed Reports of Decisions in Civil Causes in the Court of Appeals of Texas|Tex.A.Civ.;Tex.A.Civ.Cas.;Tex.App.;Tex.C.C.;Tex.Civ.Cas.;Tex.Ct.App.Dec.Civ.;W.& W.;White & W.(Tex.);White & W.Civ.Cas.Ct.App.;Wi.& Will.
WI|n||wi|wis|Wisconsin Neutral Citation
WI App|n||wi|wisctapp|=
Will.|s|1804-1805|ma||Massachusetts Reports, Williams|Mass.(Will.);Will.Mass.;Williams
Willson|s|1883-1892|tx||Condensed Reports of Decisions in Civil Causes in the Court of Appeals of Texas|Willson Rep.
Wilson|s||or||Wilson's Reports (1-3 Oregon)|Wils. Oreg.
Wilson|s||||Wilson's Reports (48-59 Minn.)|Wils. Minn.
Wilson|s||in||Wilson's Reports, Indiana Superior Court|Wils. Ind.;Wils. Super. (Ind.)
Wilson's Red Book|p|1792-1830|||Wilson's Red Book
Win.|s|1863-1864|nc||North Carolina Reports, Winston
Wis.|s|1853-1957|wi||Wisconsin Reports|W.R.;Wis. Rep.
Wis. 2d|s|1957|wi||=|W.2d
Wisc. App. LEXIS|d||wi
Wisc. Cir. LEXIS|d||wi
Wisc. LEXIS|d||wi
Wkly. Dig.|f||us||New York Weekly Digest|N. Y. Wkly. Dig.
WL|d||||West Law Citation|Wl;wl
Woodb. & M.|f||us||Woodbury & Minot's United States Circuit Court Reports|Wood. & Minot
Woods|f||us||Woods' United States Circuit Court Reports|Woods C.C.
Woolw.|f||us||Woolworth's United States Circuit Court Reports|Wool.;Woolw. Rep.;Woolworth;Woolworth's Cir. Ct. R.
Woolw.|s||ne||Woolworth's Reports (1 Nebraska)|Woolw. Rep.
Wright|s|1831-1834|oh||Reports of cases at law and in chancery
WY|n||wy|wyo|Wyoming Neutral Citation|WYO
Wyo.|s|1870-1959|wy|wyo|Wyoming Reports|Wy.
Wyo. LEXIS|d||wy
Yates Sel. Cas.|s|1809-1809|ny||Yates' Select Cases|Yates;Yates Sel.Cas.(N.Y.)
Yeates|s|1791-1808|pa||Pennsylvania State Reports, Yeates|Yea.;Yeates Rep.
Yer.|s|1828-1837|tn||Tennessee Reports, Yerger|Tenn.(Yer.);Yer. Rep.;Yerg.;Yerg. Rep.;Yerg.(Tenn.)
York|s||pa||York Legal Records (Pa.)|York Leg. Rec.;York Leg. Rec. (Pa.);York Leg. Record;York Legal Record
`;
