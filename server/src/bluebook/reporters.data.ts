/**
 * American reporters, one form a line, ordered by folded form (see `reporterKey`):
 * an edition as `abbreviation|kind|start-end#lastVolume|jurisdiction|court`, empty
 * fields at its end left out; a variant as `variant>abbreviation`, with
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
A.|r|1885-1938#200
A,2d>A.2d
A.2d|r|1938-2010#999
A.2nd>A.2d
A.3d|r|2010
A.3rd>A.3d
A.D.|s|1896-1955|ny|nyappdiv
A.D.2d|s|1955-2004|ny|nyappdiv
A.D.3d|s|2003|ny|nyappdiv
A.D. Cases>Am. Disabilities Cas. (BNA)
A.E.C.|f||us|aec
A.F.Rep.>Alaska Fed.
A.F.T.R.>A.F.T.R. (RIA)
A.F.T.R. (P-H)|p||us
A.F.T.R. (RIA)|p|-1957|us
A.F.T.R. 2d>A.F.T.R.2d (RIA)
A.F.T.R.2d (RIA)|p|1958|us
A.K. Marsh.|s|1817-1821|ky
A.L.R.|p|1919-1948
A.L.R.2d|p|1948-1965
A.L.R.3d|p|1965-1980
A.L.R.4th|p|1980-1991
A.L.R.5th|p|1992-2005
A.L.R.6th|p|2005
A.L.R. Fed.|f||us
A.L.R. Fed. 2d|f||us
A.L.T. Bankr.>Am. Law T. Rep. Bankr.
A.M.C.|p|1923
A.N.>Abb. N. Cas.
A.N.C.>Abb. N. Cas.
AOA|s||oh
A.R.>A.
ARK.>Ark.
A.Rep.>A.
AWCC|n||ar
AZ|n||az
Abb.|f|1863-1871|us
Abb. (U. S.)>Abb.
Abb. Adm.|p
Abb. Ct. App.|s|1807-1869|ny
Abb. Ct. App. Dec.>Abb. Ct. App.
Abb. N. C.>Abb. N. Cas.
Abb. N. Cas.|s|1876-1894|ny
Abb.P.R.>Abb. Pr.
Abb. Pr.|s|1854-1865|ny
Abb. Pr. (n.s.)|s|1863-1875|ny
Abb.Pr.Rep.>Abb. Pr.
Abb.Prac.>Abb. Pr.
Abb. Rep.>Abb.
Abb. U. S.>Abb.
Abbott's Pr.Rep.>Abb. Pr.
Abbott's Prac.Rep.>Abb. Pr.
Abbott P.R.>Abb. Pr.
Abbott Pr.Rep.>Abb. Pr.
Abbott Pract.Cas.>Abb. Pr.
Abbotts|p
Abs>Ohio Law Abs.
Accom. Disabilities Dec. (CCH)|p
Add.|s|1791-1799|pa
Adm. Rec.|p
Adv. S.|s||ms
Agric. Dec.|f||us|usda
Aik.|s|1825-1828|vt
Aik. Rep.>Aik.
Ak.>Ark.
Ak. App.>Ark. App.
Ala.|s|1840-1976|al|ala
Ala. (N.S.)>Ala.
Ala. 2d|s|1977|al|ala
Ala. App.|s|1910-1976|al
Ala. App. LEXIS|d|1911-1969|al
Ala. Civ. App. LEXIS|d||al
Ala. Crim. App. LEXIS|d||al
Ala. LEXIS|d||al
Ala. Rep.>Ala.
Alas. App. LEXIS|d||ak
Alas. LEXIS|d||ak
Alaska|s|1884-1959|ak|akd
Alaska Fed.|s|1869-1937|ak
Alaska Fed.R.>Alaska Fed.
Alaska Fed.Rep.>Alaska Fed.
Alb. Law J.|j
Alk.>Alaska
All.>Allen
All. Rep.>Allen
Allen|s|1861-1867|ma
Am. & Eng. R. Cas.|p|1879-1895
Am. Ann. Cas.|p|1904-1912
Am. B.R.|p
Am. B.R. (N.S.)|p
Am. B.R. (n.s.)>Am. B.R. (N.S.)
Am. D.>Am. Dec.
Am. Dec.|f||us
Am. Dec's.>Am. Dec.
Am. Disabilities Cas. (BNA)|p
Am. Disabilities Dec.|p
Am. Jur.|j|1829-1843
Am. L. C.>Am. Lead. Cas.
Am. L. Cas>Am. Lead. Cas.
Am. L. Reg., n.s.>Am. Law Reg. (N.S.)
Am. Law J.>Amer. Law J.
Am. Law J. (N. S.)>Amer. Law J. (N.S.)
Am. Law J. (U. S.)>Amer. Law J.
Am. Law. Rec.|f|1872-1887|us
Am. Law Reg.|j|1853-1861
Am. Law Reg. (N.S.)|j|1862-1878
Am Law Rev.>Amer. L. Rev.
Am. Law T.|f|1870-1871|us
Am. Law T. (N. S.)>Am. Law T. Rep. (N.S.)
Am. Law T. Rep.>Am. Law T.
Am. Law T. Rep. (N.S.)|f|1874-1877|us
Am. Law T. Rep. (U. S. Cts.)>Am. Law T. Rep. U.S. Cts.
Am. Law T. Rep. Bankr.|p||us
Am. Law T. Rep. U.S. Cts.|f|1868-1874|us
Am. Lead. Cas.|f||us
Am. Leading Cas>Am. Lead. Cas.
Am. Neg. Ca.|s|1789-1897
Am. Neg. Cas.|s|1789-1907
Am. Neg. Cases|s|1789-1987
Am. Negl. Cas.>Am. Neg. Ca.>Am. Neg. Cases
Am. Rep.|p
Am. Reports>Am. Rep.
Am. Ry. Rep.|f|1873-1881|us
Am. S. R.>Am. St. Rep.
Am. Samoa|s|1900-1975|as
Am. Samoa 2d|s|1978-1999|as
Am. Samoa 3d|s|1993|as
Am. St. R.>Am. St. Rep.
Am. St. Rep.|s|1888
Am. Tribal Law|s|1997
Amer. Jur.>Am. Jur.
Amer. L. Rev.|j
Amer. Law J.|j|1808-1817
Amer. Law J. (N.S.)|j|1848-1852
Amer. Law Reg.>Am. Law Reg.
Amer. Law Reg. (N. S.)>Am. Law Reg. (N.S.)
Amer. Law Rev.>Amer. L. Rev.
Amer. Law T. Rep.|f|1868-1873|us
American Leading Cases>Am. Lead. Cas.
American Leading Cases (U.S.)>Am. Lead. Cas.
Anderson's Ohio App. Cas.>Ohio App. Unrep.
Ant. N.P. Cas.|s|1807-1851|ny
Anth.>Ant. N.P. Cas.
Anthon N.P.(N.Y.)>Ant. N.P. Cas.
Ap.2d.>A.D.2d
App.>Ohio App.
App. Com'r Pat.|p|1881
App. Com'r of Pat.>App. Com'r Pat.
App. Com'rs Pat.>App. Com'r Pat.
App. Com. Pat.>App. Com'r Pat.
App. Comm. Pat.>App. Com'r Pat.
App. Comr. Pat.>App. Com'r Pat.
App. D.C.|s|1893-1941|dc|cadc
App Div>A.D.
App.Div.(N.Y.)>A.D.
App. Div. 2d.>A.D.2d
App. Div. 3d.>A.D.3d
App. Div. Rep.>A.D.
Ariz.|s|1866|az
Ariz. Adv. Rep.|s|1987|az
Ariz. App.|s|1965-1976|az|arizctapp
Ariz. App. LEXIS|d||az
Ariz. App. Unpub. LEXIS|d||az
Ariz. LEXIS|d||az
Ariz. Tax LEXIS|d||az
Ariz. Unpub. LEXIS|d||az
Arizona Cases Digest|s||az
Ark.|n|2009|ar|ark
Ark.|s|1837-2008|ar
Ark. Adv. Op.|s||ar
Ark. App.|s|1981-2008|ar|arkctapp
Ark. App.|n|2009|ar|arkctapp
Ark. App'x|s||ar
Ark. App. LEXIS|d||ar
Ark. Appx.>Ark. App'x
Ark. LEXIS|d||ar
Ark. Rep.>Ark.
Ark. Terr. Rep.>Hempst.
Armstrong. Election Cases|s|1778-1871|ny
At. Rep.>A.
Atl.>A.
Atl.2d>A.2d
Atl. 3d>A.3d
Atl.R.>A.
Atl. Rep.>A.
Auto. Cas.|p|1895
Auto. Cas. (CCH)>Auto. Cas.
Auto. Cas. 2d|p|1895
Auto. Cas. 2d (CCH)>Auto. Cas. 2d
Av. Cas.>Av. Cas. (CCH)
Av. Cas. (CCH)|p|1903
BCA|f||us
B.C.A. (CCH)|p
B.C.D.>Bankr. Ct. Dec. (CRR)
BLUE SKY L. REP. (CCH)>Blue Sky L. Rep. (CCH)
B. Mon.|s|1840-1857|ky
B. Mon. Rep.>B. Mon.
BNA IER CAS>I.E.R. Cas. (BNA)
BNA OSHC|p
BNH|f||us
B.R.|p|1979|us
B Stockton>Stock.
B.T.A.|p|1924-1942#47|us|bta
BTA LEXIS|d|1928-1942|us
B.T.A.M. (P-H)|p|1928-1942|us|bta
BTR>Brief Times Rptr.
Backes|s
Bai.>Bail.
Bai.Eq.>Bail. Eq.
Bail.|s|1828-1832|sc
Bail. Eq.|s|1830-1831|sc
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
Baldw.|f||us
Baldwin's C.C. U.S. Rep>Baldw.
Baldwin's Rep.>Baldw.
Balt. C. Rep.|s||md
Balt. Law Trans.|s|1868-1870|md
Ban. & A.|p
Banking Rep. (BNA)|p
Bankr.>B.R.
Bankr. Ct. Dec.>Bankr. Ct. Dec. (CRR)
Bankr. Ct. Dec. (CRR)|p||us
Bankr. Ct. Dec. (LRP)|p||us
Bankr. Ct. Rep.|p||us
Bankr. LEXIS|d|1979|us
Bankr. L. Rep.|p||us
Bankr. L. Rep. (C.C.H.)>Bankr. L. Rep.
Bankr. Reg. Supp.>N.B.R. (Supp.)
Bankr. Rep (St. Louis B.A.)|p||us
Barb.|s|1847-1877|ny
Barb. Ch.|s|1845-1848|ny
Barb.Ch.(N.Y.)>Barb. Ch.
Barb. Ch. Rep.>Barb. Ch.
Barb. Rep.>Barb.
Barb.S.C.>Barb.
Bax.>Baxt.
Baxt.|s||tn
Baxt. (Tenn.)>Baxt.
Baxter>Baxt.
Bay|s|1783-1804|sc
Bayard's Notebook|p|1792-1830
Bedell|s|1900-1909
Bee|f||us
Beeler|s||tn
Ben.|f||us
Ben. Rev. Bd. Serv. (MB)|p
Bett's D. C. MS.>Betts' Dec.
Betts' C. C. MS.>Betts' Dec.
Betts' D. C. MS.>Betts' Dec.
Betts' D. C. MSS.>Betts' Dec.
Betts' Dec.|f||us
Betts' Scr. Bk.|s|1839-1862
Betts, C. C. MS.>Betts' Dec.
Betts, D. C.>Betts' Dec.
Betts, D C. MS.>Betts' Dec.
Betts, D. C. MSS.>Betts' Dec.
Betts, D. C. Ms.>Betts' Dec.
Betts, Scr. Bk.>Betts' Scr. Bk.
Betts. C. C. MS.>Betts' Dec.
Betts D. C. MS.>Betts' Dec.
Betts. D. C. MSS.>Betts' Dec.
Bibb|s|1808-1817|ky
Bibb(Ky.)>Bibb
Bibb Rep.>Bibb
Bigelow's Insurance Reports>Bigelow. Ins. Rep.
Bigelow. Ins. Rep.|p
Bin.>Binn.
Bin. Rep.>Binn.
Binn.|s|1799-1814|pa
Binn.(Pa.)>Binn.
Binn. Rep.>Binn.
Binn [Pa]>Binn.
Biss.|f||us
Biss. (U.S.) Bissell's>Biss.
Bissell>Biss.
Bk. Reg.>Nat. Bank. Reg.
Bl.>Blatchf.
Bl. C.C.>Blatchf.
Bl. C.C.R.>Blatchf.
Black|u|1861-1862|us|scotus
Black R.>Black
Black Rep.>Black>Blackf.
Blackf.|s|1817-1847|in
Blackf.(Ind.)>Blackf.
Blackf. Rep.>Blackf.
Bland|s|1797-1832|md
Blat. C.C.R.>Blatchf.
Blatch>Blatchf.
Blatch. (U.S. Cir. Ct.)>Blatchf.
Blatchf.|f||us
Blatchf. & H.|f|1827-1837|us
Blatchf. (U.S. Circ. Ct.)>Blatchf.
Blatchf. C.C.>Blatchf.
Blatchf. C.C. Rep.>Blatchf.
Blatchf. Pr. Cas.|f|1861-1865|us
Blatchf. Prize Cas.>Blatchf. Pr. Cas.
Blm. Neg.>N.J. (Manumission)
Bloom. Man.>N.J. (Manumission)
Bloom. Man. Neg. Cas.>N.J. (Manumission)
Blue Sky L. Rep.>Blue Sky L. Rep. (CCH)
Blue Sky L. Rep. (CCH)|p
Blume Op.>Blume Unrep. Op.
Blume Sup. Ct. Trans.|s|1805-1836
Blume Unrep. Op.|s|1836-1843
Bond|f||us
Bosw.|s||ny
Bosworth Super. Ct. Rep.>Bosw.
Boyce|s|1909-1920|de
Brad.>Bradf.
Bradf.|s|1838-1841|ia
Bradford>Bradf.
Brayt.|s|1815-1819|vt
Brayton (Vt.)>Brayt.
Breese|s|1819-1831|il
Brev.|s|1793-1816|sc
Brev. Rep.>Brev.
Brief Times Rptr.|s|1977-1996
Brightly|s|1809-1851|pa
Brock.|f||us
Brock. Rep.>Brock.
Brown's Adm>Brown Adm.
Brown, Adm.>Brown Adm.
Brown Adm.|p
Browne (Pa.)|s|1801-1814|pa
Browne, (Pa.)>Browne (Pa.)
Brun. Col. Cas.>Brunn. Coll. Cas.
Brunn. Coll. Cas.|f||us
Brunner, Col. Cas.>Brunn. Coll. Cas.
Brunner. Col. Cas.>Brunn. Coll. Cas.
Buch.>Buchanan
Buchan.>Buchanan
Buchanan|s|1907-1916
Bur.|s|1841-1843|wi
Bur. Rep.>Bur.
Burnett>Bur.
Burnett (Wis.)>Bur.
Burr's Trial|s|1864
Bus. Franchise Guide (CCH)|p
Busb.|s|1852-1853|nc
Busb. Eq.|s|1852-1853|nc
Busb.L.>Busb.
Busbee Eq.(N.C.)>Busb. Eq.
Bush|s|1866-1879|ky
Bush (Ky.)>Bush
C.& C.>Cole. & Cai. Cas.
CAAF LEXIS|d||us|armfor
C.B.|p
C.B.C.>Collier Bankr. Cas.
C.C.>Cole. Cas.
C.C.A.|f|-1920|us
CCA LEXIS|d|1951|us
C. C. A. Rep.>C.C.A.
CCH, Unemployment Ins. Rep.>Unemployment Ins. Rep.
CCH OSHD|p
CCH Tax Ct. Mem.>Tax Ct. Mem. Dec. (CCH)
CCH Unemployment Ins. Rep.>Unemployment Ins. Rep.
C.C.L.J.|s||pa
C.C.P.A.|p|1929-1982|us|ccpa
CCPA LEXIS|d|1910-1982|us
C. Cls.>Ct. Cl.
C. Cls. R.>Ct. Cl.
CIT|n||us|cit
CJ C.A.R.|p
CLR>Conn. L. Rptr.
C.M.A.|p|1951-1975|us|cma
CMA LEXIS|d||us
C.M.R.|p|1951-1975|us
CMR LEXIS|d|1951|us
CO|n||co|colo
COA|n||co|coloctapp
CSCR>Conn. Super. Ct.
Cai.>Cai. Cas.
Cai. Cas.|s|1796-1805|ny
Cai.Cas.Err.>Cai. Cas.
Cai. R.|s|1803-1805|ny
Cain.>Cai. Cas.
Cain. Rep.>Cai. Cas.
Caines>Cai. Cas.
Caines (N.Y.)>Cai. Cas.
Caines Cas.>Cai. Cas.
Caines Rep.>Cai. Cas.
Cal.|s|1850-1934|ca|cal
Cal. 2d|s|1934-1969#71|ca|cal
Cal. 3d|s|1969-1991#54|ca|cal
Cal. 3d Spec. Trib. Supp.|s|1969-1991|ca
Cal. 4th|s|1991-2016|ca|cal
Cal. 4th CJP Supp.|s|1991-2016|ca
Cal. 5th|s|2016|ca|cal
Cal. 5th CJP Supp.|s|2016|ca
Cal. App.|s|1905-1934|ca|calctapp
Cal. App. 2d|s|1934-1969#276|ca|calctapp
Cal. App. 2d Supp.|s|1934-1969|ca
Cal. App. 3d|s|1969-1991#235|ca|calctapp
Cal. App. 3d Supp.|s|1969-1991|ca
Cal. App. 4th|s|1991-2016|ca|calctapp
Cal. App. 4th Supp.|s|1991-2016|ca
Cal. App. 5th|s|2016|ca|calctapp
Cal. App. 5th Supp.|s|2016|ca
Cal. App. LEXIS|d||ca|calctapp
Cal. App. Rep.>Cal. App.
Cal. App. Supp.|s|1929-1934|ca
Cal.App. Supp. 2d>Cal. App. 2d Supp.
Cal.App. Supp. 3d>Cal. App. 3d Supp.
Cal. App. Supp. 4th>Cal. App. 4th Supp.
Cal. App. Supp. 5th>Cal. App. 5th Supp.
Cal. App. Unpub. LEXIS|d||ca|calctapp
Cal. Bankr. Ct. Rep.|p||us
Cal. Comm. Jud. Perform. LEXIS|d||ca
Cal. Comp. Cas>Cal. Comp. Cases
Cal. Comp. Cases|p||ca
Cal. Ct. App. 4th>Cal. App. 4th
Cal. Ct. App. 5th>Cal. App. 5th
Cal. Daily Op. Serv.|s||ca
Cal. Daily Op. Service>Cal. Daily Op. Serv.
Cal. Dist. Ct.|s||ca
Cal. I.A.C.|p||ca
Cal. Jud. Ethics Op. LEXIS|d||ca
Cal. LEXIS|d||ca|cal
Cal. Law J.|j|1862-1863|ca
Cal. Law J. & Lit. Rev.|s|1862-1863|ca
Cal. Rep.>Cal.
Cal. Reptr. 2d>Cal. Rptr. 2d
Cal. Reptr. 3d>Cal. Rptr. 3d
Cal. Rptr.|s|1959-1991#286|ca
Cal. Rptr. 2d|s|1992-2003#135|ca
Cal. Rptr. 2nd>Cal. Rptr. 2d
Cal. Rptr. 3d|s|2003|ca
Cal. Rptr. 3rd>Cal. Rptr. 3d
Cal. Sup.|s|1921-1926|ca
Cal. Sup. (Cal.)>Cal. Sup.
Cal. Super. Ct.|s|1921-1926|ca
Cal. Super. LEXIS|d||ca
Cal. Supp.>Cal. Sup.
Cal. Unrep.|s|1855-1910|ca
Cal.Unrep.Cas.>Cal. Unrep.
Cal. WCC|p||ca
Call|s|1779-1825|va
Call (Va.)>Call
Call Rep.>Call
Cam.& N.>Cam. & Nor.
Cam. & Nor.|s|1800-1804|nc
Can. Com. L. Guide (CCH)|p
Can. Tax Rep. (CCH)|p
Car. L. Rep.|s|1811-1816
Car. Law Repos.>Car. L. Rep.
Carpenter's Report of Burr's Trial|p
Cates.|s||tn
Cent. Law J.|j|1874-1927
Centre Co.L.J.>C.C.L.J.
Ch.Sent.>Sarat. Ch. Sent.
Ch.Sent.(N.Y.)>Sarat. Ch. Sent.
Chand.|s|1849-1852|wi
Chand.(Wis.)>Chand.
Chandl.>Chand.
Charl. R.>Charlton
Charlet. (Ga.)>Charlton
Charlt.>Charlton
Charlt. R.M.>Charlton
Charlton|s|1846|ga
Charlton's>Charlton
Charlton's (Rob't. M.) Rep.>Charlton
Charlton Rep.>Charlton
Chase|f||us
Chase's Trial Append.|p
Chem. Reg. Rep. (BNA)|p
Chest.|s||pa
Chester Co. Rep.>Chest.
Chev.|s|1839-1840|sc
Chev.Ch.>Chev. Eq.
Chev. Eq.|s|1839-1840|sc
Cheves>Chev.
Cheves Eq.(S.C.)>Chev. Eq.
Cheves L.(S.C.)>Chev.
Chi. Law J.|j|1878-1907|il
Chi.Leg.N.>Chi. Leg. News
Chi. Leg. News|f|1868-1925|us
Chicago Bd. Options Ex. (CCH)|p
Chip.>D. Chip.
Chip.(Vt.)>D. Chip.
Chip.D.>D. Chip.
Chip.N.>N. Chip.
Chip. Rep.>D. Chip.
Chit. Cr. L.>Chit. Cr. Law
Chit. Cr. Law|s
Chit. Crim. Law>Chit. Cr. Law
Cin. L. Bull.|s||oh
Cin. Law Bul.>Cin. L. Bull.
Cin. Law Bull.>Cin. L. Bull.
Cin. R.>Cin. Sup. Ct. Rep.
Cin. Rep.>Cin. Sup. Ct. Rep.
Cin. S.C.R.>Cin. Sup. Ct. Rep.
Cin. S.C. Rep.>Cin. Sup. Ct. Rep.
Cin. Sup. Ct. Rep.|s||oh
Cin. Super. (Ohio)>Cin. Sup. Ct. Rep.
Cinc. L. Bul.>Cin. L. Bull.
City H. Rec.>City Hall Rec. (NY)
City Hall Rec. (NY)|s||ny
Civ. Proc. N.S.>N.Y. Civ. Proc. R.
Civ. Proc. R.>N.Y. Civ. Proc. R.
Civil Proc. R.>N.Y. Civ. Proc. R.
Cl. Ch.|s|1839-1841
Cl. Ct.|p|1983-1992#26|us|clct
Cl.R.>Cl. Ch.
Clarke>Cl. Ch.
Clarke Ch.>Cl. Ch.
Clarke Ch.(N.Y.)>Cl. Ch.
Clayton's Notebook|p|1792-1830
Cliff.|f||us
Codd. Dig.|f||us
Coddington's Digest>Codd. Dig.
Code Rep.|f||us
Coffey|s|1880-1915|ca
Col.>Cold.>Colo.
Col.& C.Cas.>Cole. & Cai. Cas.
Col.& Cai.>Cole. & Cai. Cas.
Col.& Caines Cas.(N.Y.)>Cole. & Cai. Cas.
Col.Cas.>Cole. Cas.
Col.Cas.(N.Y.)>Cole. Cas.
Col. L. Rep.>Colo. L. Rep.
Col. Law Rep.>Colo. L. Rep.
Cold.|s|1860-1870|tn
Coldw.>Cold.
Cole.& C.Cas.>Cole. & Cai. Cas.
Cole.& Cai.>Cole. & Cai. Cas.
Cole. & Cai. Cas.|s|1794-1805|ny
Cole. Cas.|s|1791-1800|ny
Cole.Cas.Pr.>Cole. Cas.
Colem.& C.Cas.>Cole. & Cai. Cas.
Colem.Cas.>Cole. Cas.
Collective Bargaining Negot. & Cont. (BNA)|p
Collier Bankr. Cas.|p||us
Collier Bankr. Cas. (MB)>Collier Bankr. Cas. 2d
Collier Bankr. Cas. 2d|p||us
Collier Bankr. Cas. 2d (MB)>Collier Bankr. Cas. 2d
Colo.|s|1864-1980|co|colo
Colo. App.|s|1891-1980|co|coloctapp
Colo. App. LEXIS|d||co
Colo. Bankr. Ct. Rep.|p||us
Colo. Discipl. LEXIS|d||co
Colo. J.|s||co
Colo. J. C.A.R.|s||co
Colo. LEXIS|d||co
Colo. L. Rep.|s||co
Colo. Law.|j|1972|co
Colo. Law Rep.>Colo. L. Rep.
Colo. N.P.|s|1898-1902|co
Colo. R.>Colo. L. Rep.
Colorado Journal>Colo. J.
Comm. Fut. L. Rep.|p
Comm. Fut. L. Rep. (CCH)>Comm. Fut. L. Rep.
Comm. Reg. (P & F)>Communications Reg. (P&F)
Comm. Reg. 2d (P & F)>Communications Reg. 2d (P&F)
Commc'ns Reg. (P & F)|p
Communications Reg. (P&F)|p
Communications Reg. 2d (P&F)|p
Comp. Gen.|f||us|gao
Cong. Index (CCH)|p
Conn.|s|1814|ct|conn
Conn. App.|s|1983|ct|connappct
Conn. App. LEXIS|d||ct
Conn. Cir. Ct.|s|1961-1974|ct|conncirct
Conn. Cir. LEXIS|d||ct
Conn. LEXIS|d||ct
Conn. L. Rptr.|s|1990|ct
Conn. Rep.>Conn.
Conn. Sup.>Conn. Super. Ct.
Conn. Super. Ct.|s|1986-1994|ct|connsuperct
Conn. Super. Ct.|s||ct|connsuperct
Conn. Super. LEXIS|d||ct
Conn. Supp.|s|1935|ct
Conn. Surr.|s||ct
Connoly|s||ny
Connoly Sur. Rep.>Connoly
Connoly Surr. Rep.>Connoly
Const.>Mill
Const. Rep.>Mill
Const.S.C.>Mill
Consumer Cred. Guide (CCH)|p
Consumer Prod. Safety Guide (CCH)|p
Cont. App. Dec. (CCH)|p
Cont. Cas. Fed.|f||us
Cont. Cas. Fed. (CCH)>Cont. Cas. Fed.
Cooke|s|1811-1814|tn
Cooke (Tenn.)>Cooke
Coombs' Trial of Aaron Burr|s|1864
Coop. Chy.>Tenn. Ch. R.
Copr.L.Dec.>Copyright L. Dec. (CCH)
Copy. L. Rep. (CCH)|p
Copyright L. Dec. (CCH)|p
Copyright L. Rep. (CCH)|p
Cost Accounting Stand. Guide (CCH)|p
Court Cl.>Ct. Cl.
Cow.|s|1823-1829|ny
Cow.N.Y.>Cow.
Cow. Rep.>Cow.
Cox. Manual Trade-Mark Cas.|f||us
Cra.>Cranch
Crabbe|f||us
Cranch|u|1801-1815|us|scotus
Cranch|s|1801-1841|dc
Cranch (US)>Cranch
Cranch, C. C.>Cranch
Cranch, Pat. Dec.|f|1841-1847|us
Cranch C.C.>Cranch
Cranch D.C.>Cranch
Cranch Rep.>Cranch
Crim. L. Rep. (BNA)|p
Ct. Cl.|p|1863-1982#231|us|cc
Ct. Cl.|p|1941|wv|wvctcl
Ct. Cl. R.>Ct. Cl.
Ct. Cl. Rep.>Ct. Cl.
Ct. Cls. R.>Ct. Cl.
Ct. Cust.|p|1910-1929|us|cca
Ct. Cust. Appls.>Ct. Cust.
Ct. Cust. LEXIS>CCPA LEXIS
Ct. Int'l Trade|p|1980|us|cit
Ct. Int'l Trade LEXIS|d|1980|us|cit
Ct. Intl. Trade LEXIS>Ct. Int'l Trade LEXIS
Ct. Sup.>Conn. Super. Ct.
Curt.|f||us
Cush.|s|1848-1853|ma
Cush.(Mass.)>Cush.
Cush. Rep.>Cush.
Cushing>Cush.
Cust. B. & Dec.|f|1967|us
Cust. Ct.|f|1938-1980|us|cusc
Cust. Ct. LEXIS|d|1938-1980|us
D.& B.>Dev. & Bat.>Dev. & Bat. Eq.
D.A.R.|s
D.C.|s|1801-1893|dc
D.C.(Cranch)>Cranch
D.C.(MacArth.& M.)>MacArth. & M.
D.C.(MacArth.)>MacArth.
D.C.(Mackey)>Mackey
D.C.(Tuck.& Cl.)>Tuck. & Cl.
D.C. (patent)>MacA. Pat. Cas.
D.C. App.|s||dc
D.C. App. LEXIS|d||dc
D.C. Super. LEXIS|d||dc
D. Chip.|s|1789-1824|vt
D.Chip.(Vt.)>D. Chip.
D. Chip. Rep.>D. Chip.
D.Chipm.>D. Chip.
D. Haw.|f|1847|us
DJCAR|p||ca
D. L. N.>Daily L.N.
DNH|f||us
D.P.R.>P.R. Dec.
DSD|f||us
DTA|s||pr
DTS|s|1998
Daily Journal DAR|s||ca
Daily L.N.|s||pa
Daily L.R.>Daily L.N.
Daily Lab. Rep. (BNA)|p
Daily Leg. (Pa.)>Daily L.N.
Daily Leg. News (Pa.)>Daily L.N.
Daily Wash. L. Rptr.|s|1971|dc
Dak.>Dakota
Dakota|s|1867-1889
Dakota LEXIS|d|1867-1889
Dal.>Dall.
Dal. Rep.>Dall.
Dall.|u|1790-1800|us|scotus
Dall.|s|1754-1806|pa
Dall.(Tex.)>Dallam
Dall.Dig.>Dallam
Dall. Rep.>Dall.
Dall.S.C.>Dall.
Dallam|s|1840-1844|tx
Dallam Dig.(Tex.)>Dallam
Dallas>Dall.
Dallas Rep.>Dall.
Daly|s||ny
Daly's R.>Daly
Daly (N.Y.)>Daly
Dan.>Dana
Dana|s|1833-1840|ky
Dana Rep.>Dana
Dane, Abr.|f|1823|us
Davis. L. Ct. Cas.|s|1898-1908|ma
Day|s|1802-1813|ct
Day (Conn)>Day
Deady|f||us
Dec. Com. Pat.|p
Dec. Comm'r Pat.|f||us
Dec. Commr. Pat.>Dec. Com. Pat.
Del.|s|1919-1966|de
Del.(Boyce)>Boyce
Del. C.P. LEXIS|d||de
Del. Cas.|s|1792-1830|de
Del. Ch.|s|1814-1968|de|delch
Del. Ch. LEXIS|d||de|delch
Del. Ch. Rep.>Del. Ch.
Del. Co.|s||pa
Del. Co. Rep.>Del. Co.
Del. Fam. Ct. LEXIS|d||de
Del. LEXIS|d||de|del
Del. Rep.>Del.
Del. Super. LEXIS|d||de|delsuperct
Delaware Co. Reports>Del. Co.
Dem.>Dem. Surr.
Dem. Sur.|s|1879-1888|ny
Dem. Surr.|s||ny
Den.>Denio
Denio|s|1845-1848|ny
Denio Rep.>Denio
Des.|s|1784-1817|sc
Des. Eq.|s||sc
Des. Rep.>Des.
Desaus.>Des.
Desaus.Eq.>Des.
Desaus. Rep.>Des.
Dev.|s|1826-1834|nc
Dev.& B.>Dev. & Bat.>Dev. & Bat. Eq.
Dev.& B.Eq.>Dev. & Bat. Eq.
Dev.& B.L.>Dev. & Bat.
Dev. & Bat.|s|1834-1839|nc
Dev. & Bat. Eq.|s|1834-1839|nc
Dev. & Bat. Law>Dev. & Bat.
Dev. (N. C.)>Dev.
Dev. Eq.|s|1826-1834|nc
Dev. Eq. Rep.>Dev. Eq.
Dev.L.>Dev.
Dev. Rep.>Dev.>Dev. Eq.
Dick. (NJ)>Dickinson
Dickinson|s|1890-1905|nj
Dill.|f||us
Dis. R.>Disney (Ohio)
Disney (Ohio)|s||oh
Dist.Rep.>Pa. D.
Div.|s
Dominion Tax Cas. (CCH)|p
Doug.|s|1843-1847|mi
Doug.(Mich.)>Doug.
Doug. Rep.>Doug.
Dougl.(Mich.)>Doug.
Dud.|s|1837-1838|sc
Dud.(S.C.)>Dud.
Dud.Ch.>Dud. Eq.
Dud. Eq.|s|1837-1838|sc
Dud.Eq.(S.C.)>Dud. Eq.
Dud.L.>Dud.
Dud.L.(S.C.)>Dud.
Dudl.>Dud.>Dud. Eq.
Dudley (Ga.)>Dudley Rep.
Dudley Rep.|s|1830-1835|ga
Duer|s||ny
Duer Super. Ct. Rep.>Duer
Duv.|s|1863-1866|ky
E.A.D.|f||us|eab
E.D. Pa.|f||us
E.D. Smith|s|1850-1862|ny
EEOC Compl. Man. (CCH)|p
E.H. Smith|s
E.H.Smith's>E.H. Smith
ELR>Envtl. L. Rep. (Envtl. Law Inst.)
ERC|p
ERC (BNA)|p
Ed.C.R.>Edw. Ch.
Ed.Ch.>Edw. Ch.
Ed. Law Rep.>Educ. L. Rep.
Edm.Sel.Ca.>Edm. Sel. Cas.
Edm. Sel. Cas.|s|1834-1853|ny
Edm.Sel.Cas.(N.Y.)>Edm. Sel. Cas.
Edmond>Edm. Sel. Cas.
Educ. L. Rep.|p
Edw.>Edw. Ch.
Edw. Ch.|s|1831-1850|ny
Edw.Ch.(N.Y.)>Edw. Ch.
Edw. Ch. Rep.>Edw. Ch.
Edw. Rep.>Edw. Ch.
Empl. Benefits Cas. (BNA)|p
Empl. Coordinator (RIA)|p
Empl. Prac. Dec.>Empl. Prac. Dec. (CCH)
Empl. Prac. Dec. (CCH)|p|1971
Empl Prac Dec [CCH]>Empl. Prac. Dec. (CCH)
Empl. Prac. Guide (CCH)|p
Empl. Safety & Health Guide (CCH)|p
Employee Benefits Cas.>Employee Benefits Cas. (BNA)
Employee Benefits Cas. (BNA)|p
Energy Mgmt. (CCH)|p
Energy Mgt.>Energy Mgmt. (CCH)
Env't Rep. (BNA)|p
Env't Rep. Cas. (BNA)|p
Envtl. L. Rep.>Envtl. L. Rep. (Envtl. Law Inst.)
Envtl. L. Rep. (Envtl. Law Inst.)|p|1971
Exempt Org. Rep. (CCH)|p
F.|f|1880-1924#300|us
F.(2d)>F.2d
F.2d|f|1924-1993#999|us
F.2nd>F.2d
F.3d|f|1993-2021#999|us
F.3rd>F.3d
F.4th|f|2021|us
F. App'x|f|2001-2021#861|us
F. Appx.>F. App'x
F.C.>F. Cas.
F.C.C.|f|1934-1965|us|fcc
F.C.C.2d|f|1965-1986|us|fcc
FCC Rcd.|f|1986|us|fcc
FCDR|p||fl
F. Cas.|f|1789-1880#30|us
FED App.|f||us
FERC|f||us|ferc
FL|n||fl
F.L.R.A.|f||us|flra
FLW Fed|f||us
FMSHRC|f||us|fmshrc
FPSC|s||fl
F.R.D.|p|1940|us
F.S.>F. Supp.
F.S.2d>F. Supp. 2d
FS3d>F. Supp. 3d
F. Supp.|f|1932-1998#999|us
F. Supp. 2d|f|1998-2014#999|us
F. Supp. 2nd>F. Supp. 2d
F.Supp. 3D>F. Supp. 3d
F. Supp. 3d|f|2014|us
F. Supp. 3rd>F. Supp. 3d
F.T.C.|f||us|ftc
Fair Empl.Prac.Cas.>Fair Empl. Prac. Cas. (BNA)
Fair Empl. Prac. Cas. (BNA)|p
Fair Empl. Prac. Newsl. (BNA)>Fair Empl. Prac. Cas. (BNA)
Fam. L. Rep. (BNA)|p
Fam. L. Tax Guide (CCH)|p
Fed.>F.
Fed. 2d>F.2d
Fed. 3d>F.3d
Fed. 4th>F.4th
Fed. App.>F. App'x
Fed. App'x>F. App'x
Fed Appx>F. App'x
Fed. Audit Guide (CCH)|p||us
Fed. Banking L. Rep.>Fed. Banking L. Rep. (CCH)
Fed. Banking L. Rep. (CCH)|p||us
Fed.Ca.>F. Cas.
Fed. Carr. Cas.>Fed. Carr. Cas. (CCH)
Fed. Carr. Cas. (CCH)|f|1936|us
Fed. Carr. Rep. (CCH)|p||us
Fed. Cas.>F. Cas.
Fed. Cl.|p|1992|us|uscfc
Fed.Claims>Fed. Cl.
Fed. Cont. Rep. (BNA)|p||us
Fed. Election Camp. Fin. Guide (CCH)|p||us
Fed. Energy Reg. Comm'n Rep. (CCH)|p||us
Fed. Est. & Gift Tax Rep. (CCH)|p||us
Fed. Ex. Tax Rep. (CCH)|p||us
Fed. Inc. Gift & Est. Tax'n (MB)|p||us
Fed.R.>F.
Fed.R.2d>F.2d
Fed.R.3d>F.3d
Fed.R.4th>F.4th
Fed. R. Evid. Serv.>Fed. R. Serv.
Fed. R. Evid. Serv. (Callaghan)>Fed. R. Serv.
Fed. R. Evid. Serv. 2d>Fed. R. Serv. 2d
Fed. R. Evid. Serv. 3d>Fed. R. Serv. 3d
Fed. R. Serv.|p|1938|us
Fed. R. Serv. (Callaghan)>Fed. R. Serv.
Fed. R. Serv. 2d|p|1958|us
Fed. R. Serv. 2d (Callaghan)>Fed. R. Serv. 2d
Fed. R. Serv. 2d (West)|p||us
Fed. R. Serv. 3d|p|1985|us
Fed. R. Serv. 3d (Callaghan)>Fed. R. Serv. 3d
Fed. R. Serv. 3d (West)>Fed. R. Serv. 3d
Fed.Rep.>F.
Fed.Rep.2d>F.2d
Fed.Rep.3d>F.3d
Fed.Rep.4th>F.4th
Fed. Sec. L. Rep.>Fed. Sec. L. Rep. (CCH)
Fed. Sec. L. Rep. (CCH)|p||us
Fed. Sent'g Rep.|f||us
Fed. Sent. R.>Fed. Sent'g Rep.
Fed. Supp.>F. Supp.
Fed. Supp. 2d>F. Supp. 2d
Fed. Supp. 3d>F. Supp. 3d
Fed. Tax Coordinator Second Series (RIA)|p||us
Fed. Tax Guide Rep. (CCH)|p||us
Fire & Casualty Cas.|p
Fire & Casualty Cas. (CCH)>Fire & Casualty Cas.
Fish. Pat. Cas.|f||us
Fish. Pat. Rep.|f||us
Fish. Pr. Cas.>Fish. Prize Cas.
Fish. Prize>Fish. Prize Cas.
Fish. Prize Cas.|f||us
Fl.S.>Fla. Supp.
Fla.|s|1846-1948|fl|fla
Fla. App. LEXIS|d||fl|fladistctapp
Fla. LEXIS|d||fl|fla
Fla. L. Weekly|s|1978|fl
Fla. L. Weekly Fed.>FLW Fed
Fla. L. Weekly Fed. B|p||fl
Fla. L. Weekly Fed. C|p||fl
Fla. L. Weekly Fed. D|p||fl
Fla. L. Weekly Fed. S|f||us
Fla. L. Weekly S>Fla. L. Weekly Supp.
Fla. L. Weekly Supp.|s|1992|fl
Fla. Rep.>Fla.
Fla. Supp.|s|1948-1981|fl
Fla. Supp. 2d|s|1983-1992|fl
Flip.|f||us
Flipp. (F.)>Flip.
Flor.>Fla.
Florida>Fla.
Florida Rep.>Fla.
Food Drug Cosm. L. Rep. (CCH)|p
Foster|s|1870-1875|pa
Fr. Ch.>Free. Ch.
Fr. Chy.>Free. Ch.
Free. Ch.|s|1839-1843|ms
Freem.>Free. Ch.
Freem. (Miss.)>Free. Ch.
Freem. Ch.>Free. Ch.
Freem. Ch. (Miss.)>Free. Ch.
Fulton County D. Rep.|s
G. & J.|s|1829-1842|md
G.D.R.|p
Ga.|s|1846|ga|ga
Ga. (Kelly)>Ga.
Ga. App.|s|1907|ga|gactapp
Ga. App. LEXIS|d||ga
Ga. LEXIS|d||ga
Ga. L. Rep.|s||ga
Ga. Law Reporter>Ga. L. Rep.
Ga. Rep.>Ga.
Gall.|f||us
Gall. C.C.R.>Gall.
Gall. Rep.>Gall.
Gallison>Gall.
Gallison's Rep.>Gall.
Georgia Decisions|s||ga
Gibb. Surr.|s|1893-1898|ny
Gibbons|s||ny
Gibbons (N.Y.)>Gibbons
Gil.>Gilmer
Gild.|s|1883-1889
Gildersleeve>Gild.>N.M. (G.)
Gildersleeve (N. Mex.)>N.M. (G.)
Gildr.>Gild.>N.M. (G.)
Gill|s|1843-1851|md
Gilm.|s|1844-1849|il
Gilm.(Ill.)>Gilm.
Gilman>Gilm.
Gilmer|s|1820-1821|va
Gilmer (Va.)>Gilmer
Gilp.|f||us
Goebel|s||oh
Goebel's Rep.>Goebel
Gov't Cont. Rep. (CCH)|p
Gov't Empl. Rel. Rep. (BNA)|p
Gr.>Grant
Grant|s|1814-1863|pa
Grant (Pa.)>Grant
Grant Cas.>Grant
Grant Cas.(Pa.)>Grant
Grant Pa.>Grant
Gratt.|s|1844-1880|va
Gratt.(Va.)>Gratt.
Gray|s|1854-1860|ma
Gray (Mass.)>Gray
Greene|s|1847-1854|ia
Greene G.(Iowa)>Greene
Guam|s|1955|gu
Guam LEXIS|d||gu
Gummere|s|1915-1922
Gunby|s|1885-1885|la
Gunby (La.)>Gunby
H. & G.|s|1826-1829|md
H. & J.|s|1800-1826|md
H.& M.>Hen. & M.
H.& M.(Va.)>Hen. & M.
H. & McH.|s|1770-1799|md
HOW>How.
H. Rep.>Haw.>Hill
Hall|s||ny
Hall's R.>Hall
Hall's Sup. Court Rep.>Hall
Hall's Sup. Ct. R.>Hall
Hall, Law J.|f|1808-1817|us
Hall. Law J.>Hall, Law J.
Hall R.>Hall
Hall Rep.>Hall
Hall Super. Ct. Rep.>Hall
Han>Handy
Hand.>Handy
Handy|s||oh
Handy (Ohio)>Handy
Handy R.|s||oh
Har.>Harr. Ch.
Har. & J.>H. & J.
Har. Ch.>Harr. Ch.
Har. Chy.>Harr. Ch.
Hard.|s|1805-1808|ky
Hard.|s||de
Hardes>Hard.
Hardesty>Hard.
Hardin>Hard.
Hardin(Ky.)>Hard.
Harp.|s|1823-1831|sc
Harp. Eq.|s|1824-1824|sc
Harp.Eq.(S.C.)>Harp. Eq.
Harp.L.>Harp.
Harp.L.(S.C.)>Harp.
Harper>Harp.>Harp. Eq.
Harr.|s|1832-1855|de
Harr. (Mich.)>Harr. Ch.
Harr. Ch.|s|1836-1842|mi
Harr. Ch. (Mich.)>Harr. Ch.
Harr. Ch. R.>Harr. Ch.
Harr. Rep.>W.W. Harr.
Harring.>Harr. Ch.
Harring. Ch. (Mich.)>Harr. Ch.
Harrington>Harr. Ch.>Harr.
Hasb.|s||id
Hask.|f||us
Haskell C.C.|f||us
Havw. & H.>Hay. & Haz.
Haw.|s|1847|hi
Haw. App.|s|1980-1994|hi|hawapp
Haw. App. LEXIS|d||hi
Haw. LEXIS|d|1847|hi
Haw. Rep.>Haw.
Hawai'i>Haw.
Hawaii>Haw.
Hawaii App.>Haw. App.
Hawaii Rep.>Haw.
Hawks|s|1820-1826|nc
Hawks(N.C.)>Hawks
Hawks Rep.>Hawks
Hay.>Hayw.
Hay. & H.>Hayw. & H.D.C.
Hay. & Haz.|s|1841-1862|dc
Hay. Rep.>Hayw.
Hayw.|s|1789-1806|nc
Hayw.|s|1816-1818|tn
Hayw.& H.>Hay. & Haz.>Hayw. & H.D.C.
Hayw. & H.D.C.|f|1893-1941|us
Hayw. & Haz.>Hay. & Haz.
Hayw. (N. C.)>Hayw.
Hayw.(Tenn.)>Hayw.
Hayw. N. C.>Hayw.
Hayw. Rep.>Hayw.
Hayw.Tenn.>Hayw.
Haz. Reg. Pa.|f|1828-1836|us
Haz. Reg. U. S.>Haz. U.S. Reg.
Haz. U.S. Reg.|f|1839|us
Head|s|1858-1860|tn
Head(Tenn.)>Head
Heisk.|s|1870-1879|tn
Heisk.(Tenn.)>Heisk.
Hemp.>Hempst.
Hempst.|s
Hen.>Hen. & M.
Hen. & M.|s|1806-1810|va
Hen.& Mun.>Hen. & M.
Hill|s|1841-1844|ny
Hill|s|1833-1837|sc
Hill & D.Supp.>Hill & Den.
Hill & Den.|s|1842-1844|ny
Hill & Den.Supp.>Hill & Den.
Hill Ch.>Hill Eq.
Hill Ch. Rep.>Hill Eq.
Hill Eq.|s|1833-1837|sc
Hill Eq.(S.C.)>Hill Eq.
Hill Law>Hill
Hill.N.Y.>Hill
Hill Rep.>Hill>Hill Eq.
Hill S.C.>Hill>Hill Eq.
Hilles' Notebook|p|1792-1830
Hilt.|s|1855-1860|ny
Hoff.|f|1853-1858|us
Hoff. Ch.|s|1838-1840|ny
Hoff. Ch. Rep.>Hoff. Ch.
Hoff.Cha.>Hoff. Ch.
Hoff. Dec.>Hoff.
Hoff. Land Cas.|f|1853-1858|us
Hoff.N.Y.>Hoff. Ch.
Hoff. Op.|f||us
Hoffm.>Hoff. Ch.
Hoffm.Ch.(N.Y.)>Hoff. Ch.
Holmes|f||us
Hopk. Ch.|s|1823-1826|ny
Hopk. Ch. Rep.>Hopk. Ch.
Hopk. Works.|f||us
Hosea's Rep.|s||oh
Hous. & Dev. Rep. (RIA)|p
Houst.|s|1855-1893|de
Houston>Houst.
Houston Criminal>Houst.
How.|u|1843-1860|us|scotus
How. App. Cas.|s|1855-1860|ny
How. N.P.|f||us
How. N.P. (Mich.)>How. N.P.
How.P.R.>How. Pr.
How. Pr.|s|1844-1886|ny
How. Pr. (n.s.)|s|1879-1886|ny
How. Pr. Rep.>How. Pr.
How. Prac.>How. Pr.
How.Prac.(N.Y.)>How. Pr.
How. Rep.>How.>Howard
Howard|s|1834-1843|ms
Howard Rep.>Howard
Howell N.P.>How. N.P.
Howison|s|1850-1851
Hugh.>Hughes
Hughes|s|1785-1801|ky
Hughes (1877)>Hughes
Hum.|s|1839-1851|tn
Hum. Rep.>Hum.
Humph.>Hum.
Humph. Rep.>Hum.
Hun|s||ny
Hun|s||ny
Hunt, Mer. Mag.>Hunt Mer. Mag.
Hunt Mer. Mag.|p||ny
I&N>I. & N. Dec.
I. & N. Dec.|f|1940|us|bia
I.C.C.|f||us|icc
I.C.C.2d|f|1984-1996|us|icc
I.E.R.>I.E.R. Cas. (BNA)
I.E.R. Cas.>I.E.R. Cas. (BNA)
I.E.R. Cas. (BNA)|p
IER Cases>I.E.R. Cas. (BNA)
IL|n||il|ill
IL App (1st)|n||il|illappct
IL App (2d)|n||il|illappct
IL App (2nd)>IL App (2d)
IL App (3d)|n||il|illappct
IL App (3rd)>IL App (3d)
IL App (4th)|n||il|illappct
IL App (5th)|n||il|illappct
IN Dec.>I. & N. Dec.
I.R.B.|f||us
IRS Pos. (CCH)|p
I.T.R.D.>I.T.R.D. (BNA)
I.T.R.D. (BNA)|p|1980
Ia.>Iowa
Ida.>Idaho
Ida. App. LEXIS|d||id
Ida. App. Unpub. LEXIS|d||id
Ida. LEXIS|d||id
Idaho|s|1866|id
Il App (1st)>IL App (1st)
Il App (2d)>IL App (2d)
Il App (3d)>IL App (3d)
Il App (4th)>IL App (4th)
Il App (5th)>IL App (5th)
Ill.|s|1849-1954|il|ill
Ill.(Breese)>Breese
Ill.(Gilm.)>Gilm.
Ill. (Scam)>Scam.
Ill. 2d|s|1953-2011|il|ill
Ill.A.>Ill. App.
Ill.A.2d>Ill. App. 2d
Ill.A.3d>Ill. App. 3d
Ill. App.|s|1877-1954|il|illappct
Ill. App. 2d|s|1954-1972|il|illappct
Ill. App. 3d|s|1972-2011|il|illappct
Ill. App. LEXIS|d||il|illappct
Ill. App. Rep.>Ill. App.
Ill. App. Unpub. LEXIS|d||il
Ill. C.C.|s||il
Ill. Cir. Ct.|s||il
Ill. Cir. Ct. Rep.>Ill. Cir. Ct.
Ill. Ct. Cl.|s|1889|il|illctcl
Ill. Ct. Cl. LEXIS|d||il
Ill. Dec.|s|1976|il
Ill.Decs.>Ill. Dec.
Ill. LEXIS|d||il|ill
Ill. Rep.>Ill.
Immigr. L. Serv. (West)|p
Ind.|s|1848-1981|in|ind
Ind. App.|s|1890-1979|in|indctapp
Ind. App. LEXIS|d||in
Ind. App. Unpub. LEXIS|d||in
Ind. Cl. Com.>Ind. Cl. Comm.
Ind. Cl. Comm.|p|1948-1973|us
Ind. Dec.|s||in
Ind. LEXIS|d||in
Ind. L. Rep.|s|1881|in
Ind. L. Rep.|p||in
Ind.Rep.>Ind.
Ind. T.>Indian Terr.
Ind. Tax LEXIS|d||in
Indian Terr.|s|1896-1907|ok
Indian Terr. LEXIS|d|1896-1907|ok
Inher. Est. & Gift Tax Rep. (CCH)|p
Ins. L.J.|p
Ins. L. Rep. (CCH)|p
Ins Law J.>Ins. L.J.
Int'l Env't Rep. (BNA)|p
Int'l Trade Rep. (BNA)>I.T.R.D. (BNA)
Int. Rev. Rec.|f||us
Intelligencer>Leg. Int.
Interior Dec.|f||us
Iowa|s|1855-1968|ia|iowa
Iowa App. LEXIS|d||ia
Iowa Rep.>Iowa
Iowa Sup. LEXIS|d||ia
Ired.|s|1840-1852|nc
Ired. Eq.|s|1840-1852|nc
Ired.Eq.(N.C.)>Ired. Eq.
Ired. Eq. Rep.>Ired. Eq.
Ired.L.>Ired.
Ired.L.(N.C.)>Ired.
Ired. Law>Ired.
Ired. Law Rep.>Ired.
Ired. Rep.>Ired.>Ired. Eq.
J.Ch.>Johns. Ch.
J.J.Mar.>J.J. Marsh.
J.J. Marsh.|s|1829-1832|ky
J.J.Marsh.(Ky.)>J.J. Marsh.
J. Rep.>Johns.
JTS|s|1899
Jahn>Ohio C.C.
Jeff.|s||va
Jeff. (Va.)>Jeff.
Jefferson>Jeff.
John.>Johns.
John. Rep.>Johns.
Johns.|s|1806-1823|ny
Johns.(N.Y.)>Johns. Ch.
Johns. Cas.|s|1799-1803|ny
Johns.Cas.(N.Y.)>Johns. Cas.
Johns. Ch.|s|1814-1823|ny
Johns.Ch.(N.Y.)>Johns. Ch.
Johns.Ch.Cas.>Johns. Ch.
Johns. Ch. Rep.>Johns. Ch.
Johns.Ct.Err.>Johns.
Johns.N.Y.>Johns.
Johns.Rep.>Johns.>Johns. Ch.
Johnson>Johns.>Johns. Ch.>N.M. (J.)
Johnson Rep.>Johns.>Johns. Ch.>N.M. (J.)
Jones|s|1853-1862|nc
Jones & S.|s||ny
Jones & Spencer>Jones & S.
Jones Eq.|s|1853-1863|nc
Jones L.>Jones
Jones Law|s||nc
Jones N.C.>Jones
Jones and Spencer's Super. Ct. Rep.>Jones & S.
Jour. Fr. Inst.|p|1826
Jour. Jur.|f||us
Juris P.R.|s
Just.|s||pa
Kan.|s|1862|ks|kan
Kan. App.|s|1895-1901|ks|kanctapp
Kan. App. 2d|s|1977|ks|kanctapp
Kan. App. LEXIS|d||ks
Kan. App. Unpub. LEXIS|d||ks
Kan. LEXIS|d||ks
Kan. Rep.>Kan.
Kan. Unpub. LEXIS|d||ks
Kans.>Kan.
Kans.App.>Kan. App.
Kas.>Kan.
Kelly|s|1847-1849
Ken.Dec.>Sneed
Ken.L.Re.>Ky. L. Rptr.
Ken.Opin.>Ky. Op.
Keyes|s|1863-1868|ny
Kir.>Kirby
Kirb.>Kirby
Kirby|s|1785-1789|ct
Kulp|s||pa
Ky.|s|1879-1951|ky|ky
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
Ky. App.|s|1994-2000|ky
Ky. App. LEXIS|d||ky
Ky. App. Unpub. LEXIS|d||ky
Ky. Att'y Memo|s|2001-2007|ky
Ky. LEXIS|d||ky
Ky.L.R.>Ky. L. Rptr.
Ky. L. Rptr.|s|1880-1908|ky
Ky. L. Summ.|s|1966|ky
Ky. Law Rep.>Ky. L. Rptr.
Ky. Op.|s|1864-1886|ky
Ky. Rep.>Ky.
Ky. Unpub. LEXIS|d||ky
LA|n||la
LAW ED>L. Ed.
LCR|p|1993
L.E.>L. Ed.
L.E.2d>L. Ed. 2d
LEXIS|d
L. Ed.|u|1790-1956#100|us|scotus
L.Ed.(U.S.)>L. Ed.
L. Ed. 2d|u|1956|us|scotus
L. Ed. 2nd>L. Ed. 2d
L.J.Q.B.>Law J. Q.B.
L.R.A.|f||us
L.R.A. (N.S.)|f||us
L.R.A.N.S.>L.R.A. (N.S.)
L.R.R.M.>L.R.R.M. (BNA)
L.R.R.M. (BNA)|p|1937
L. Rep.>Lans. Ch.
L. Week Colo.|s|2002|co
La.|s|1830-1972|la|la
La.A.>La. App.
La. Ann.|s|1846-1900|la|la
La. Ann. Rep.>La. Ann.
La. App.|s|1924-1932|la|lactapp
La.App.(Orleans)>Teiss.
La. App. 1 Cir.|s||la
La. App. 2 Cir.|s||la
La. App. 3 Cir.|s||la
La. App. 4 Cir.|s||la
La. App. 5 Cir.|s||la
La. App. 6 Cir.|s||la
La. App. LEXIS|d||la
La. App. Unpub. LEXIS|d||la
La. LEXIS|d||la
La. Law J.|s|1841-1842|la
La. Rep.>La.
Lab. Arb. Awards (CCH)|p
Lab. Arb. Rep. (BNA)|p
Lab.Cas.>Lab. Cas. (CCH)
Lab. Cas. (CCH)|p
Lab. L. Rep. (CCH)|p
Lab. Rel. Rep. (BNA)|p
Lac. Jur.>Lack. Jur.
Lack. Jur.|s||pa
Lack.Jurist>Lack. Jur.
Lack. L.N.|s||pa
Lack. Leg.>Lack. L.N.
Lack. Leg. News (P.A.)>Lack. L.N.
Lacka. Leg. News>Lack. L.N.
Lalor>Hill & Den.
Lalor Supp.>Hill & Den.
Lanc. L. Rev.|s
Lans.|s|1869-1873|ny
Lans. Ch.|s|1824-1826|ny
Law & Eq. Rep.|f|1876-1878|us
Law, Rep.>Law Rep.
Law.Ed.>L. Ed.
Law. Ed. 2d>L. Ed. 2d
Law J. Q.B.|p|1831-1946
Law Rep.|s
Law Reporter|s|1839-1848
Law Times (N.S.)|s|1876-1879
Lea.|s||tn
Leg. Gaz.>Legal Gaz.
Leg. Gaz. Rep.>Legal Gaz.
Leg. Int.|s
Leg. Intel. or Intell.>Leg. Int.
Leg. Op.|s
Leg. Ops. (Pa.)>Leg. Op.
Leg. Rec.>Leg. Rec. Rep.
Leg. Rec. Rep.|s||pa
Leg. Rep.>Tenn. Leg. Rep.
Legal Gaz.|f||us
Legal Int.>Leg. Int.
Legal Intel.>Leg. Int.
Legal Intell.>Leg. Int.
Legal Intelligencer>Leg. Int.
Leh. V.L.R. (Pa.)>Lehigh
Lehigh|s||pa
Lehigh V.L.R.>Lehigh
Lehigh Val. L.R.>Lehigh
Lehigh Val. L. Rep.>Lehigh
Lehigh Val. Law Rep>Lehigh
Leigh|s|1829-1842|va
Leigh (Va.)>Leigh
Leigh Rep.>Leigh
Life. Cas. (CCH)|p
Life. Cas. 2d (CCH)|p
Liquor Cont. L. Rep. (CCH)|p
Liquor Tax Rep.|s|1896-1905
Lit.>Litt.
Lit. Rep.>Litt.
Lit.Sel.Ca.>Litt. Sel. Cas.
Litt.|s|1822-1824|ky
Litt.(Ky.)>Litt.
Litt. Rep.>Litt.
Litt. Sel. Cas.|s|1795-1821|ky
Litt. Sel. Cas. (Ky.)>Litt. Sel. Cas.
Littell>Litt.
Littell Rep.>Litt.
Liv. Law Mag.|s
Lock. Rev. Cas.|s|1799-1847|ny
Low.|f||us
Low. Dec.>Low.
Low. Dis.>Low.
Lowell>Low.
Luz. L.R.|s||pa
Luz. Leg. Reg.>Luz. L.R.
Luz. Leg. Reg. Rep.>Luz. L.R.
M.& Y.>Mart. & Yer.
M.& Y.R.>Mart. & Yer.
MDBT|s|2003|md
MDLR|p||ma
ME|n|1996|me|me
M.J.|p|1975|us
ML|s||mt
MP|n||mp
MS|n||ms
M.S.P.B.|f||us|mspb
MSPB|n||us|mspb
M.S.P.R.|p|||mspb
MT|n||mt|mont
M.T.C.A.|p
M.T.C.R.|p
Ma.>Mass.
Ma.A.>Mass. App. Ct.
MacA. Pat. Cas.|p||dc
MacAr.>MacArth.
MacAr.& M.>MacArth. & M.
MacAr.& Mackey>MacArth. & M.
MacArth.|s|1873-1879|dc
MacArth. & M.|s|1879-1880|dc
MacArth.& M.(Dist.Col.)>MacArth. & M.
MacArthur>MacArth.
MacArthur & M.>MacArth. & M.
Mackey|s|1863-1892|dc
Mai.>Me.
Maine>Me.
Maine Rep.>Me.
Man. Unrep. Cas.>Mann. Unrep. Cas.
Mann. Unrep. Cas.|s||la
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
Mart.|s|1809-1830|la
Mart.|s|1778-1797|nc
Mart.& Y.>Mart. & Yer.
Mart.& Y.(Tenn.)>Mart. & Yer.
Mart. & Yer.|s|1825-1828|tn
Mart.& Yerg.>Mart. & Yer.
Mart. (N. C.)>Mart.
Mart. (N.S.)|s||la
Mart. (O. S.)>Mart.
Mart. (n.s.)>Mart. (N.S.)
Mart. (o.s.)>Mart.
Mart.Dec.>Mart.
Mart. N. C.>Mart.
Mart. O.S. (La.)|f||la
Mart. Rep.>Mart.
Martin>Mart.
Martin Rep.>Mart.
Marv.|s|1893-1897|de
Marv. (Del.)>Marv.
Marvel>Marv.
Maryland>Md.
Maryland Rep.>Md.
Mas.>Mason C.C.>Mass.
Mas. Rep.>Mass.
Mason>Mason C.C.
Mason C.C.|f||us
Mason C.C.R.>Mason C.C.
Mason Circt. Ct. R.>Mason C.C.
Mason R.>Mason C.C.
Mason U.S.>Mason C.C.
Mass.|s|1867|ma|mass
Mass.(Allen)>Allen
Mass.(Cush.)>Cush.>Mass.
Mass.(Gray)>Gray
Mass.(Met.)>Met.
Mass.(Pick.)>Pick.
Mass.(Tyng)>Tyng
Mass.(Will.)>Will.
Mass.App.>Mass. App. Ct.
Mass. App. Ct.|s|1972|ma|massappct
Mass. App. Dec.|s|1941-1977|ma
Mass. App. Div.|s|1936|ma
Mass. App. Div. Adv. Sh.|s|1975|ma
Mass. App. Div. LEXIS|d||ma
Mass. App. LEXIS|d||ma
Mass. App. Unpub. LEXIS|d||ma
Mass. LCR LEXIS|d||ma
Mass. LEXIS|d||ma
Mass. L. Rptr.|s|1993|ma
Mass. Law Rep>Mass. L. Rptr.
Mass. R.>Mass.
Mass. Rep.>Mass.
Mass. Super. LEXIS|d||ma
Mass. Supp.|s|1980-1983|ma
Mc.A. Pat. Cas.>MacA. Pat. Cas.
McAl.>McAll.
McAll.|f||us
McAll. (Cal.)>McAll.
McAllister U.S. Circ. Court R.>McAll.
McCah.>McCahon
McCahon|s|1858-1868|ks
McCanless|s||tn
McCord|s|1821-1828|sc
McCord Ch.>McCord Eq.
McCord Ch. Rep.>McCord Eq.
McCord Eq.|s|1825-1827|sc
McCord Rep.>McCord
McCrary>McCrary's Cir. Ct. Rpts
McCrary's Cir. Ct. Rpts|f||us
McGl.|s|1881-1884|la
McGloin>McGl.
McGrath|s||mi
McGrdath>McGrath
McLean|f||us
McMul.|s|1840-1842|sc
McMul. Eq.|s|1840-1842|sc
McMul.Eq.(S.C.)>McMul. Eq.
McMul.L.(S.C.)>McMul.
Md.|s|1851|md|md
Md. App.|s|1967|md|mdctspecapp
Md. App. LEXIS|d||md
Md. Ch.|s|1841-1853|md
Md. Cir. Ct. LEXIS|d||md
Md. LEXIS|d||md
Md. Law Rec.|s|1878-1889|md
Md. Rep.>Md.
Md. Tax LEXIS|d||md
Me.|s|1820-1965|me|me
Me. LEXIS|d||me
Me. Super. LEXIS|d||me
Me. Unpub. LEXIS|d||me
Med & Med GD (CCH)>Medicare & Medicaid Guide (CCH)
Med. Devices Rep. (CCH)|p
Media L. Rep.>Media L. Rep. (BNA)
Media L. Rep. (BNA)|p
Medicare & Medicaid Guide (CCH)|p
Meigs|s|1838-1839|tn
Met.|s|1858-1863|ky
Met.|s|1840-1847|ma
Met. Rep.>Met.
Metc.>Met.
Metc.Ky.>Met.
Metc.Mass.>Met.
Metc. Rep.>Met.
Mich.|s|1847|mi|mich
Mich. App.|s|1965|mi|michctapp
Mich. App. LEXIS|d||mi
Mich. Ct. App.>Mich. App.
Mich. Ct. Cl.|s|1938-1942|mi
Mich. LEXIS|d||mi
Mich. Lawy.|s|1875-1879|mi
Mich. N.P.|s||mi
Mich. N.P. R.>Mich. N.P.
Mich. Pr.|s||mi
Mich. Rep.>Mich.
Miles|s|1825-1842
Mill|s|1817-1818|sc
Mill Const.>Mill
Mill Const.(S.C.)>Mill
Miller's Notebook|p|1792-1830
Mills>Mills Surr.
Mills Surr.|s|1899-1917|ny
Min. Rep.>Minn.>Minor
Minn.|s|1851-1977|mn|minn
Minn. App. LEXIS|d||mn
Minn. App. Unpub. LEXIS|d||mn
Minn. Dist. LEXIS|d||mn
Minn. LEXIS|d||mn
Minn. Rep.>Minn.
Minn. Tax LEXIS|d||mn
Minor|s|1820-1826|al
Minor (Ala.)>Minor
Mis.>Miss.
Mis. Rep.>Miss.
Misc.|s|1892-1955|ny
Misc. 2d|s|1955-2004|ny
Misc. 3d|s|2004|ny
Misc Rep>Misc.
Miss.|s|1851-1966|ms|miss
Miss.(Howard)>Howard
Miss.(S.& M.)>S. & M.
Miss. (S. & M. Ch.)>S. & M.
Miss.(Walker)>Walker
Miss. App. LEXIS|d||ms
Miss. Dec.|s||ms
Miss. LEXIS|d||ms
Miss. R.>Miss.
Miss. Rep.>Miss.
Mo.|s|1821-1956|mo|mo
Mo. App.|s|1876-1954|mo|moctapp
Mo. App. LEXIS|d||mo
Mo.App.Rep.>Mo. App.
Mo. LEXIS|d||mo
Mo. Rep.>Mo.
Mon.B.>B. Mon.
Mon. Rep.>B. Mon.>Monag.>T.B. Mon.
Mon.T.B.>T.B. Mon.
Mona.>Monag.
Monag.|s|1888-1890|pa
Monaghan>Monag.
Monaghan(Pa.)>Monag.
Monroe, B.>B. Mon.
Mont.|s|1868|mt|mont
Mont'g. Co. L. Rep.>Montg.
Mont'g. L. Rep.>Montg.
Mont. Dist. LEXIS|d||mt
Mont. LEXIS|d||mt
Mont. St. Rep.>State Rptr.
Mont. Water LEXIS|d||mt
Montg.|s||pa
Montg. (Pa.)>Montg.
Montg. CLR>Montg.
Montg. Co.>Montg.
Montg. Co. L.R.>Montg.
Montg. Co. L.R. (Pa.)>Montg.
Montg. Co. L. Rep'r>Montg.
Montg. Co. Law Rep'r.>Montg.
Month. Jur.|s|1878-1879
Month. West. Jur.|s|1875-1877
Mor.Ia.>Morris
Mor. Min. Rep.>Morr. Min. Rep.
Mor. St. Ca.>Morr. St. Cas.
Mor. St. Cas.>Morr. St. Cas.
Morr.>Morris
Morr. M.R.>Morr. Min. Rep.
Morr. Min. R.>Morr. Min. Rep.
Morr. Min. Rep.|p
Morr. St. Cas.|s|1818-1872|ms
Morris|s|1839-1846|ia
Morris St. Cas.>Morr. St. Cas.
Munf.|s|1810-1820|va
Munf. Rep.>Munf.
Mur.|s|1804-1819|nc
Mur. Rep.>Mur.
Murph.>Mur.
Murph.(N.C.)>Mur.
Murph. Rep.>Mur.
Mut. Funds Guide (CCH)|p
Myrick|s|1872-1879
N.& Mc.>Nott & McC.
N. B. R.>Nat. Bank. Reg.
N.B.R. (Supp.)|p
N. Bk. R.>Nat. Bank. Reg.
N. Bkpt. R.>Nat. Bank. Reg.
N. Bkpt. Reg.>Nat. Bank. Reg.
N.C.|s|1868|nc|nc
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
NCA|s||ne
N.C. App.|s|1968|nc|ncctapp
N.C. App. LEXIS|d||nc
NCBC|n||nc|ncbizct
NCBC LEXIS|d||nc
N.C.Conf.>Cam. & Nor.
N.C.Conf.Rep.>Cam. & Nor.
N.C. LEXIS|d||nc
N. C. Rep.>N.C.
N.C.T.Rep.>Taylor
N.C.Term.R.>Taylor
N.C.Term.Rep.>Taylor
N. Chip.|s|1789-1791|vt
N.Chip.(Vt.)>N. Chip.
N.Chipm.>N. Chip.
N.D.|s|1890-1953|nd|nd
ND|n||nd|nd
ND APP>ND App
ND App|n||nd|ndctapp
N.D. App. LEXIS|d||nd
N.D. LEXIS|d||nd
NDLR|p
NDLR (LRP)>NDLR
NDLR (LRP) LEXIS>NDLR
N.E.|r|1884-1936#200
N.E.2d|r|1936-2013#999
N.E.2nd>N.E.2d
N.E.3d|r|2013
N.E.3rd>N.E.3d
N.E.Rep.>N.E.
N.H.|s|1816|nh|nh
N.H.|n|2024|nh|nh
N.H. LEXIS|d||nh
N.H.R.>N.H.
N. H. Rep.>N.H.
N.H. Super. LEXIS|d||nh
N.J.|s|1948|nj|nj
N.J. (Manumission)|s|-1875|nj
N.J. Admin.|s|1982|nj
N.J. Admin. 2d|s|1982|nj
N.J. Ch. LEXIS|d|1830-1948|nj
N.J. Eq.|s|1830-1948|nj
N.J.L.|s|1790-1948|nj
N.J. LEXIS|d||nj
N.J.L.J.|j||nj
N.J.Law>N.J.L.
N.J. Law J.|j||nj
N.J.M.>N.J. Misc.
N.J. Misc.|s|1923-1949|nj
N.J. Misc. LEXIS|d||nj
N.J. Prerog. Ct. LEXIS|d||nj
N.J.S.>N.J. Super.
N.J. Sup. Ct. LEXIS|d||nj
N.J. Super.|s|1948|nj
N.J. Super. LEXIS|d||nj
N.J. Super. Unpub. LEXIS|d||nj
N.J. Tax|s|1979|nj|njtaxct
N.J. Tax Ct.>N.J. Tax
N.L.R.B.|f|1935|us|nlrb
NLRB Dec. (CCH)>N.L.R.B.
NLRB No.|n||us|nlrb
N.M.|s|1852-2013|nm
NM|n|1852|nm
N.M. (Ct. App.)>N.M. Ct. App.
N.M. (G.)|s|1852-1889|nm
N.M.(Gild.)>Gild.>N.M. (G.)
N.M. (J.)|s||nm
N.M. (John.)>N.M. (J.)
N.M. App. LEXIS|d||nm
N.M. App. Unpub. LEXIS|d||nm
N.M.B.|f||us|natmedbd
NMCA|n||nm|nmctapp
NMCERT|n||nm
N.M. Ct. App.|s|1966|nm
N.M. LEXIS|d||nm
NMSC|n||nm|nm
N.M. St. B. Bull.|s||nm
N.M. Unpub. LEXIS|d||nm
N. Mar. I.|s|1989|mp
N. Mar. I. Commw.|s|1979|mp
N. Mar. I. Commw. Rptr.>N. Mar. I. Commw.
N. Mar. I. LEXIS|d||mp
N.R.C.|f||us|nrc
N.T.S.B.|f||us|ntsb
NV|n||nv
N.W.|r|1880-1942#300
N. W. (2d)>N.W.2d
NW2D>N.W.2d
N.W.2d|r|1942-2023#999
N.W. 2nd>N.W.2d
N.W.3d|r|2024
N W. Rep.>N.W.
N.Y.|s|1847-1956#309|ny|ny
N.Y. (N.Y.S.)>N.Y.
N.Y.2d|s|1956-2004#100|ny|ny
N.Y.3d|s|2004|ny|ny
N.Y. Ann. Ca.>N.Y. Ann. Cas.
N.Y. Ann. Cas.|s||ny
N.Y. Anno. Cas.>N.Y. Ann. Cas.
N.Y.App.Dec.>A.D.
N.Y.App.Div.>A.D.
N.Y. App. Div. LEXIS|d||ny|nyappdiv
N.Y.Cas.Err.>Cai. Cas.
N.Y. Ch. Ann.|s|1814-1847|ny
N.Y.Ch.R.Ann.>N.Y. Ch. Ann.
N.Y.Ch.Sent.>Sarat. Ch. Sent.
N.Y. City Ct. Rep.|s||ny
N.Y. City H. Rec.|s|1816-1822|ny
N.Y. Civ. Proc. R.|s||ny
N.Y. Civ. Proc. R., (N.S.)|s||ny
N.Y. Civ. Proc. Rep.>N.Y. Civ. Proc. R.
N.Y. Civ. Proc. Rep. (n.s.)>N.Y. Civ. Proc. R., (N.S.)
N.Y. Cr. R.>N.Y. Crim.
N.Y. Cr. Rep.>N.Y. Crim.
N.Y. Crim.|s|1810-1924|ny
N.Y. Crim. R.>N.Y. Crim.
N.Y. Crim. Rep.>N.Y. Crim.
N.Y. LEXIS|d||ny|ny
N.Y.L.J.|j||ny
N. Y. Law J.>N.Y.L.J.
N. Y. Leg. Ob.>N.Y. Leg. Obs.
N.Y. Leg. Obs.|s||ny
N.Y. Legal Observer>N.Y. Leg. Obs.
N.Y. Misc. 3d>Misc. 3d
N.Y. Misc. LEXIS|d||ny
N.Y. Proc. Ct. Ass.|s|1664-1701|ny
N. Y. Rep.>N.Y.
N.Y.S.|s|1888-1938#300|ny
N.Y.S.2d|s|1938-2014#999|ny
N.Y.S.3d|s|2014|ny
N.Y.S.3rd>N.Y.S.3d
N.Y.S.E. Guide (CCH)|p||ny
NY Slip Op|n||ny
N.Y.Spec.Term R.>How. Pr.
N.Y.Spec.Term Rep.>How. Pr.
N.Y. St. R.>N.Y. St. Rep.
N.Y. St. Rep.|s||ny
N.Y. St. Rep'r>N.Y. St. Rep.
N.Y. St. Repr.>N.Y. St. Rep.
N.Y. St. Rptr.>N.Y. St. Rep.
N.Y. Sup. Ct.|s|1873-1896|ny
N.Y. Super. Ct.|s||ny
N. Y. Supp.>N.Y.S.
N. Y. Supplement>N.Y.S.
N.Y.Supr.Ct.>N.Y. Sup. Ct.
N.Y.Suprm.Ct.>N.Y. Sup. Ct.
N. Y. Wkly. Dig.>Wkly. Dig.
Nat. Bank. Reg.|p|1867-1882
Nat. Bankr. Reg.>Nat. Bank. Reg.
Navajo Rptr.|f|1969|navajo
Neb.|s|1860|ne|neb
Neb. (Unof.)|s|1901-1904|ne
Neb. App.|s|1992|ne|nebctapp
Neb. App. LEXIS|d||ne
Neb.App.R.>Neb. App.
Neb.C.A.>Neb. App.
Neb. Ct. App.>Neb. App.
Neb. LEXIS|d||ne
Neb. Unoff>Neb. (Unof.)
Neg. Cas. (CCH)|p
Neg. Cas. 2d (CCH)|p
Nev.|s|1865|nv|nev
Nev., Adv. Op.>Nev. Adv. Op. No.
Nev., Advance Opinion>Nev. Adv. Op. No.
Nev.Ad.Op.>Nev. Adv. Op. No.
Nev. Adv. Op.>Nev. Adv. Op. No.
Nev. Adv. Op. No.|s||nv
Nev. Adv. Rep.|s||nv
Nev. Advance Rep.>Nev. Adv. Rep.
Nev. LEXIS|d||nv
Nev. Unpub. LEXIS|d||nv
New York Supp.>N.Y.S.
New York Supplement>N.Y.S.
Newb.>Newb. Adm.
Newb. Adm.|p
Nile, Reg.>Niles Reg.
Niles' Reg.>Niles Reg.
Niles, Reg.>Niles Reg.
Niles Reg.|f|1811-1848|us
No.East Rep.>N.E.
No.West Rep.>N.W.
Northumb. L.J.|p||pa
Northumb. Legal. J.>Northumb. L.J.
Northumberland Co. Leg. Jour>Northumb. L.J.
Northumberland L.J.>Northumb. L.J.
Northw.Rep.>N.W.
Nott & M'C.(S.C.)>Nott & McC.
Nott & McC.|s|1817-1820|sc
Nuclear Reg. Rep.>Nuclear Reg. Rep. (CCH)
Nuclear Reg. Rep. (CCH)|p
O.A.R.>Ohio App.
O.A.R. 2d>Ohio App. 2d
O.A.R. 3d>Ohio App. 3d
O. App.>Ohio App.
O. App. 2d>Ohio App. 2d
O. App. 3d>Ohio App. 3d
O.B.A.J.|s||ok
O.B.R.>Ohio B.
O. C. A.>Ohio C.A.
O.C.C.>Ohio C.C. Dec.
O.C.C.N.S.>Ohio C.C. (n.s.)
O.C.D.>Ohio Cir. Dec.
O.Cr.>Okla. Crim.
O.D.>Ohio Dec.
O.Dec.Rep.>Ohio Dec. Reprint
OFCCP Fed. Cont. Compl. Man. (CCH)|p
O.G.|p||us
O.G. Pat. Off.>O.G.
OH>Ohio
OHIO>Ohio
OK|n||ok|okla
OK AG|n||ok
OK CIV APP|n||ok|oklacivapp
OK CR|n||ok|oklacrimapp
OK JUD>Okla. Jud.
OK JUD ETH|n||ok
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
O.R.W.|f||us
O.S.>Ohio St.
O.S.2d>Ohio St. 2d
O.S.3d>Ohio St. 3d
O.S.C.D.>O.S.U.
OSHA Comp. Guide (CCH)|p
OSHC (BNA)|p
O.S.H. Cas.>BNA OSHC
O.S.H. Cas. (BNA)>BNA OSHC
O.S.H. Cases>BNA OSHC
O.S.H. Cases (BNA)>BNA OSHC
O.S.H.D.>CCH OSHD
O.S.H.D. (CCH)>CCH OSHD
O.S.H. Dec. (CCH)>CCH OSHD
O.S.H. Rep. (BNA)|p
O.S.U.|s||oh
O. Supp.|s||oh
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
Ohio|s|1821-1851|oh|ohio
Ohio|n|2002|oh
Ohio Abs.>Ohio Law Abs.
Ohio App.|s|1913-1965|oh|ohioctapp
Ohio App. 2d|s|1964-1982|oh|ohioctapp
Ohio App. 3d|s|1982|oh|ohioctapp
Ohio App. LEXIS|d|1789|oh|ohioctapp
Ohio App. Rep.>Ohio App.
Ohio App. Unrep.|s|1990-1990|oh
Ohio B.|s|1982-1987|oh
Ohio B. Rep.>Ohio B.
Ohio C.A.|s|1916-1923|oh
Ohio C.C.|s|1885-1901|oh
Ohio C.C. (N.S.)>Ohio C.C. (n.s.)
Ohio C.C. (n.s.)|s|1901-1922|oh
Ohio C.C. Dec.|s|1901-1923|oh
Ohio C.C.N.S.>Ohio C.C. (n.s.)
Ohio C.C.R.>Ohio C.C.
Ohio C.C.R.N.S.>Ohio C.C. (n.s.)
Ohio C.D.>Ohio Cir. Dec.
Ohio C.Dec.>Ohio Cir. Dec.
Ohio Ch.|s||oh
Ohio Cir.Ct.>Ohio C.C.>Ohio C.C. Dec.
Ohio Cir.Ct.(N.S.)>Ohio C.C. (n.s.)
Ohio Cir.Ct.R.N.S.>Ohio C.C. (n.s.)
Ohio Cir. Dec.|s|1885-1901|oh
Ohio Cr.Ct.R.>Ohio C.C.
Ohio Ct. App.>Ohio C.A.
Ohio Dec.|s|1894-1920|oh
Ohio Dec. Rep.>Ohio Dec.
Ohio Dec. Reprint|s|1840-1873|oh
Ohio F.D.>Ohio F. Dec.
Ohio F. Dec.|f||us
Ohio Fed. Dec.>Ohio F. Dec.
Ohio L. Abs.>Ohio Law Abs.
Ohio L. Bull.|s|1876-1921|oh
Ohio LEXIS|d||oh|ohio
Ohio L.R.>Ohio Law Rep.
Ohio Law Abs.|s|1922-1964|oh
Ohio Law Abst.>Ohio Law Abs.
Ohio Law R>Ohio Law Rep.
Ohio Law Rep.|s||oh
Ohio Laws Abs.>Ohio Law Abs.
Ohio Misc.|s|1962-1982|oh
Ohio Misc. 2d|s|1982-2012|oh
Ohio Misc.Dec.>Ohio Misc.
Ohio Misc. LEXIS|d|1823|oh
Ohio N.P.|s|1894-1934|oh
Ohio N.P. (n.s.)|s|1894-1934|oh
Ohio N.P.N.S.>Ohio N.P. (n.s.)
Ohio Nisi Prius>Ohio N.P.
Ohio Nisi Prius (N. S.)>Ohio N.P. (n.s.)
Ohio Nisi Prius (n.s.)>Ohio N.P. (n.s.)
Ohio Nisi Prius Decisions>Ohio N.P.
Ohio Nisi Prius Reports (N. S.)>Ohio N.P. (n.s.)
Ohio Nisi Prius [N. S.]>Ohio N.P. (n.s.)
Ohio Op.|s|1934-1982|oh
Ohio Op. 2d|s|1934-1982|oh
Ohio Op. 3d|s|1934-1982|oh
Ohio Ops.>Ohio Op.
Ohio Prob.>Goebel
Ohio Prob. Ct.>Goebel
Ohio Rep.>Ohio
Ohio S.U.>O.S.U.
Ohio St.|s|1852-1964|oh|ohio
Ohio St. (N.S.)|s|1840|oh
Ohio St. (n.s.)>Ohio St. (N.S.)
Ohio St. 2d|s|1964-1982|oh|ohio
Ohio St. 3d|s|1982|oh|ohio
Ohio St. Rep.>Ohio St.
Ohio State>Ohio St.
Ohio Supp.>O. Supp.
Ohio Unrep. Cas.|s|1809-1899|oh
Ohio. Unrept.Cas.>O.S.U.
Ohio W.L. Bull.>W.L.B.
Oil & Gas>Oil & Gas Rep.
Oil & Gas Rep.|p
Oil & Gas Reptr.>Oil & Gas Rep.
Oil & Gas Rptr.>Oil & Gas Rep.
Okl.>Okla.
Okl.Cr.>Okla. Crim.
Okl Jud.>Okla. Jud.
Okla.|s|1890-1953|ok|okla
Okla. Civ. App. LEXIS|d||ok
Okla. Cr.>Okla. Crim.
Okla. Cr. Rep.>Okla. Crim.
Okla. Crim.|s|1908-1953|ok|oklacrimapp
Okla. Crim. App. LEXIS|d||ok
Okla. Crim. Rep.>Okla. Crim.
Okla. JUD LEXIS|d||ok
Okla. Jud.|s||ok
Okla. LEXIS|d||ok
Okla. Rep.>Okla.
Okla. Trib.|s|1979|ok
Olc.>Olcott
Olcott|p
Oliver's Forms|f|1788-1843|us
Op. Att'y Gen.|f|1791-1982|us|usag
Op. O.L.C.|f|1977-1995|us|olc
Ops. Cal. Att'y Gen.|p||ca
Ops. Cal. Atty. Gen.>Ops. Cal. Att'y Gen.
Or.|s|1853|or|or
Or.A.>Or. App.
Or. App.|s|1969|or|orctapp
Or. Tax|s|1962|or|ortc
Ore.>Or.
Ore. App.>Or. App.
Ore. App. LEXIS|d||or
Ore. LEXIS|d||or
Ore. Tax LEXIS|d||or
Oreg.>Or.
Otto|f|1875-1883|us
Overt.|s|1791-1816|tn
P.|r|1883-1931#300
P. & H.>Patton & Heath
P.& W.>Pen. & W.
P. (2d)>P.2d
P-H T.C. Memo.>A.F.T.R. (RIA)
P.2>P.2d
P.2d|r|1931-2000#999
P.2nd>P.2d
P.3>P.3d
P.3d|r|2000
P.3rd>P.3d
PA|n||pa
PA Super|n|1999|pa|pasuperct
P.C.L.J.|s
P.C.R.>Pa. C.
P.H.|f||us
P.Jr. & H.>Patton & Heath
P.L.M.>Pac. Law Mag.
P.L.R.|s
P.L. Rep.>P.L.R.
P.O.R.|p
P.R.|s|1899-1978|pr
PR App. LEXIS|d||pr
P.R. Dec.|s|1899|pr
P.R. Fed.|f|1900-1924|us
P.R. Fed. Rep.>P.R. Fed.
P.R. Offic. Trans.|s|1978|pr
P.R.R.>P.R.
P.R. Sent.|s|1899-1902|pr
PR Sup. LEXIS|d||pr
P. Rep.>P.
P.S.R.>Pa.
P.U.R.|p
P.U.R. (N.S.)|p
P.U.R. (n.s.)>P.U.R. (N.S.)
P.U.R.3d|p
P.U.R.4th|p
P [2d]>P.2d
P. [2nd]>P.2d
Pa.|s|1845|pa|pa
Pa. (Admiralty)|s|1783-1788|pa
Pa. C.|s|1870-1921|pa
Pa.C.C.>Pa. C.
Pa.Cas.>Sadler
Pa. Cmwlth>Pa. Commw.
Pa. Co. Ct.>Pa. C.
Pa.Co.Ct.R.>Pa. C.
Pa. Co. Ct. Rep.>Pa. C.
Pa. Commonwealth Ct.>Pa. Commw.
Pa. Commw.|s|1970-1994|pa|pacommwct
Pa.Commw.Ct.>Pa. Commw.
Pa. Commw. LEXIS|d||pa
Pa. Commw. Unpub. LEXIS|d||pa
Pa. Corp.|s||pa
Pa. Corp. R.>Pa. Corp.
Pa. Corp. Rep.>Pa. Corp.
Pa.County Ct.>Pa. C.
Pa. D.|s|1892-1921|pa
Pa. D. & C.|s|1921|pa
Pa. D. & C.2d|s|1921|pa
Pa. D. & C.3d|s|1921|pa
Pa. D. & C.4th|s|1921|pa
Pa. D. & C.5th|s|2006|pa
Pa.Dist.>Pa. D.
Pa.Dist.& C.Rep.>Pa. D. & C.
Pa. Dist. & Cnty. Dec. LEXIS|d||pa
Pa.Dist.& Co.>Pa. D. & C.
Pa.Dist.R.>Pa. D.
Pa. Fid.|s|1977-1981|pa
Pa. Jud. Disc. LEXIS|d||pa
Pa. Just. L. Rep.|s|1900-1903|pa
Pa. LEXIS|d||pa
Pa. Law J.>Penn. Law J.
Pa. Law J. Rep.>Penn. Law J.
Pa. Rawle>Rawle
Pa.Rep.>Pa.
Pa.S.>Pa. Super.
Pa.St.>Pa.
Pa.State>Pa.
Pa. Super.|s|1895-1998|pa|pasuperct
Pa. Super. Ct.>Pa. Super.
Pa. Super. LEXIS|d||pa
Pa. Super. Unpub. LEXIS|d||pa
Pa. Superior Ct.>Pa. Super.
Pac>P.
Pac. (2)>P.2d
Pac (2d)>P.2d
Pac. 2d>P.2d
Pac. 3d>P.3d
Pac. Law Mag.|s
Pac. Law Rep.>P.L.R.
Pac. Law Reptr.>P.L.R.
Pac.R.>P.
Pac. Rep.>P.
Pacific Law Mag.>Pac. Law Mag.
Pacific Rep.>P.
Pai.>Paige Ch.
Pai.Ch.>Paige Ch.
Paige>Paige Ch.
Paige Ch.|s|1828-1845|ny
Paige Ch. Rep.>Paige Ch.
Paige Rep.>Paige Ch.
Paine|f||us
Park. C.R.>Park. Cr.
Park. Cr.|s||ny
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
Parsons|s
Pat. & H.>Patton & Heath
Pat. Trademark & Copyright J. (BNA)|p
Patt. & H.>Patton & Heath
Patt. & H. (Va.)>Patton & Heath
Patt. & Heath R.>Patton & Heath
Patton & H.>Patton & Heath
Patton & H. (Va.)>Patton & Heath
Patton & Heath|s||va
Pears.|s|1851-1869
Peck|s|1821-1824|tn
Peck (Tenn.)>Peck
Pelt.|s|1917-1924
Pen. & W.|s|1829-1832|pa
Penn.>Pa.>Penne.>Pennyp.
Penn.Co.Ct.Rep.>Pa. C.
Penn. Del.>Penne.
Penn.Dist.Rep.>Pa. D.
Penn. L. J.>Penn. Law J.
Penn. Law J.|f||us
Penn. Law Jour.>Penn. Law J.
Penn.Rep.>Pa.
Penn.St.>Pa.
Penn.St.R.>Pa.
Penne.|s||de
Pennew.>Penne.
Pennewill|s|1897-1909|de
Penny.>Pennyp.
Pennyp.|s|1881-1884|pa
Pennyp.(Pa.)>Pennyp.
Penr.& W.>Pen. & W.
Pens. & Ben. Rep. (BNA)|p
Pens. & Benefits Rep. (BNA)>Pens. & Ben. Rep. (BNA)
Pens. & Profit Sharing 2d (RIA)|p
Pens. Plan Guide (CCH)|p
Personal and Comm. Liab. Life Health & Accid. Ins. Cas. 2d (CCH)|p
Personnel Mgmt. (BNA)|p
Pet.|u|1828-1842|us|scotus
Pet. Adm.|f||us
Pet. C.C.|f||us
Pet. Cir. C.R.|f||us
Pet. Rep.>Pet.
Pet.S.C.>Pet.
Peters>Pet.
Peters C.C.>Pet. C.C.
Peters Rep.>Pet.
Phil.>Phil. Eq.>Phil. Law
Phil. Eq.|s|1866-1868|nc
Phil.Eq.(N.C.)>Phil. Eq.
Phil. Law|s|1866-1868|nc
Phil.N.C.>Phil. Law
Phil. Rep.>Phil. Eq.>Phil. Law
Phila.|s||pa
Phila. Ct. Com. Pl. LEXIS|d||pa
Phila. Cty. Rptr. LEXIS|d||pa
Phila. Leg. Int.>Leg. Int.
Phila. Rep.>Phila.
Philadelphia Leg. Int.>Leg. Int.
Phill.>Phil. Eq.>Phil. Law
Phill.L.(N.C.)>Phil. Law
Phill. Rep.>Phil. Eq.>Phil. Law
Phillips>Phil. Eq.>Phil. Law
Pick.|s|1822-1839|ma
Pick.(Mass.)>Pick.
Pick. Rep.>Pick.
Pickle|s
Pin.|s|1839-1852|wi
Pinn.>Pin.
Pitt.L.J.>Pitts. L.J.
Pitts. L.J.|s
Pitts. Leg. J.>Pitts. L.J.
Pitts. Leg. Joor.>Pitts. L.J.
Pitts. R.>Pitts. Rpts.
Pitts. Rep.>Pitts. Rpts.
Pitts. Rep. (Pa.)>Pitts. Rpts.
Pitts. Rpts.|s
Pittsb. L.J.>Pitts. L.J.
Pittsb. L. Rev.>Pitts. L.J.
Pittsb. Leg. J.>Pitts. L.J.
Pittsb. Leg. J. (O. S.)>Pitts. L.J.
Pittsb. Leg. J. (Pa.)>Pitts. L.J.
Pittsb. R. (Pa.)>Pitts. L.J.
Pittsburgh Leg. J.>Pitts. L.J.
Pittsburgh Leg. Journal>Pitts. L.J.
Pittsburgh Legal Journal>Pitts. L.J.
Port.|s|1834-1839|al
Port.(Ala.)>Port.
Port. Rep.>Port.
Porter>Port.
Porter Rep.>Port.
Posey|s||tx
Posey's U.C.>Posey
Posey, Unrep. Cas.>Posey
Posey U.C.>Posey
Pow. Surr.|s|1890-1894|ny
Power>Pow. Surr.
Prod. Liab. Rep. (CCH)|p
Prod. Safety & Liab. Rep. (BNA)|p
Pub. Lands Dec.|f||us
Pub. Util. Rep. 4th>P.U.R.4th
Puerto Rico>P.R.
Quart. Law J.|s|1856-1859
R.I.|s|1828-1980|ri|ri
RIA TM>T.C.M. (RIA)
RICO Bus. Disp. Guide>RICO Bus. Disp. Guide (CCH)
RICO Bus. Disp. Guide (CCH)|p|1970
R.I. Dec.|s||ri
R.I. LEXIS|d||ri
R.I. Super. LEXIS|d||ri
Rad. Reg.|p
Rad. Reg. (P & F)>Rad. Reg.
Rad. Reg. 2d (P & F)|p
Rand.|s|1821-1828|va
Rand. Rep.>Rand.
Rapp|u|1926|us|scotus
Raw.>Rawle
Rawle|s|1828-1835|pa
Rawle Rep.>Rawle
Read's Notebook|p|1792-1830
Rec. Co. Ch. (S.C.)|s|1671|sc
Rec. Co. Ct.|s|1671-1680
Rec. V.A. Ct. (R.I.)|p|1716-1752|ri
Redf.|s|1846-1882|ny
Rep. Cont. El.|s|1781-1862|ma
Rep. Cont. Elect. Cas.>Rep. Cont. Elect. Case.
Rep. Cont. Elect. Case.|s|1886-1897|ma
Reporter|f||us
Rice|s|1838-1839|sc
Rice Ch.>Rice Eq.
Rice Eq.|s|1838-1839|sc
Rice L.(S.C.)>Rice
Rich.|s|1846-1868|sc
Rich. Cas.|s|1831-1832|sc
Rich.Cas.(S.C.)>Rich. Cas.
Rich. Eq.|s|1844-1868|sc
Rich.Eq.Ch.>Rich. Eq.
Rich. Eq. Rep.>Rich. Eq.
Rich.L.(S.C.)>Rich.
Rich.Law(S.C.)>Rich.
Rich. Rep.>Rich.
Ridgely's Notebook|p|1792-1830
Ridgely's Notebook I>Ridgely's Notebook
Ridgely's Notebook II|p|1792-1830
Ridgely's Notebook III|p|1792-1830
Ridgely's Notebook IV|p|1792-1830
Ridgely's Notebook V|p|1792-1830
Ril.|s|1836-1837|sc
Ril. Eq.|s|1836-1837|sc
Riley>Ril.>Ril. Eq.
Riley Ch.>Ril. Eq.
Riley Eq.>Ril. Eq.
Riley Eq.(S.C.)>Ril. Eq.
Riley L.(S.C.)>Ril.
Rob.|s|1841-1846|la
Rob.|s|1842-1844|va
Rob.|s|1863-1868|ny
Rob. (VA)>Rob.
Rob.Cons.Cas.(Tex.)>Robards
Rob.Consc.Cas.>Robards
Rob.La.>Rob.
Rob. Rep.>Rob.>Robards
Rob.Va.>Rob.
Robard>Robards
Robards|s|1862-1865|tx
Robb.|s|1905-1907
Robb. (N.J.)>Robb.
Robb, Pat. Cas.|f|1789-1850|us
Robbins>Robb.
Robertson's Report of the Trial of Aaron Burr|p
Robertson's Super. Ct. Rep.>Rob.
Robinson>Rob.
Rodney's Notes|p|1792-1830
Root|s|1789-1798|ct
S. & M.|s|1843-1850|ms
S.& Mar.>S. & M.
S. (2nd)>So. 2d
S. 2d>So. 2d
S. 3d>So. 3d
S.C.|s|1868|sc
S.C. App. LEXIS|d||sc
S.C. App. Unpub. LEXIS|d||sc
SCDB|s|1791
S.C.D.C. (N.S.)|f||us
S.C. Eq.|s|1784-1868|sc
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
S.C.L.|s|1783-1868|sc
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
S. Ct.|u|1882|us|scotus
S. Ct. Rep.>S. Ct.
S.D.|s|1890-1976|sd|sd
SD|n||sd|sd
S.D. LEXIS|d||sd
S.Dak.>S.D.
S.E.|r|1887-1939#200
S. E. (2d)>S.E.2d
S.E.2d|r|1939
S.E.2nd>S.E.2d
SEC Accounting R. (CCH)|p
SEC Docket|p
SEC Jud. Dec.|p
S. E. Rep.>S.E.
SO.>So.
S. R.>N.Y. St. Rep.
S.T.B.|f||us|stb
S.W.|r|1886-1928#300
S. W. (2d)>S.W.2d
S. W., 2d Series>S.W.2d
S. W., Second Series>S.W.2d
SW2D>S.W.2d
S.W.2d|r|1928-1999#999
S. W. 2d Series.>S.W.2d
S.W.2nd>S.W.2d
SW3D>S.W.3d
S.W.3d|r|1999
S.W.3rd>S.W.3d
S. W. Rep.>S.W.
S.W. Series>S.W.
Sad.Pa.Cas.>Sadler
Sad.Pa.Cs.>Sadler
Sadl.>Sadler
Sadler|s|1885-1888|pa
Sadler(Pa.)>Sadler
San Fran. Law J.|s|1877-1878|ca
Sand. Ch.|s|1843-1847|ny
Sand. Ch. Rep.>Sand. Ch.
Sand.Chy.>Sand. Ch.
Sandf.|s||ny
Sandf.Ch.>Sand. Ch.
Sandf.Ch.(N.Y.)>Sand. Ch.
Sandf.Chy.>Sand. Ch.
Sandf. Rep.>Sandf.
Sandford Super. Ct. Rep.>Sandf.
Sar.Ch.Sen.>Sarat. Ch. Sent.
Sarat. Ch. Sent.|s|1841-1847|ny
Saw.>Sawy.
Sawy.|f||us
Sawyer Circt.>Sawy.
Sawyer U.S. Ct. Rep.>Sawy.
Sc.>Scam.
Scam.|s|1832-1843|il
Scam. Rep.>Scam.
Sch. Reg.|s|1770|pa
Schuy. Reg.>Sch. Reg.
Sec. & Fed. Corp. L. Rep. (West)|p
Sec. Reg. & L. Rep. (BNA)|p
Secured Transactions Guide (CCH)|p
Seld. Notes|s|1852-1854|ny
Serg.& R.>Serg. & Rawle
Serg.& Raw.>Serg. & Rawle
Serg. & Rawl.>Serg. & Rawle
Serg. & Rawle|s|1814-1828|pa
Shan.|s||tn
Shan. Cas.|s||tn
Shipping Reg. (P & F)|p
Sick.>Sickels
Sickels|s||ny
Sil. (Sup. Ct.)|s||ny
Silv. Ct. App.|s|1886-1892|ny
Silv. Sup.|s|1884-1890|ny
Silvernail>Sil. (Sup. Ct.)
Sm.& M.>S. & M.
Smed.& M.>S. & M.
Smedes & M.>S. & M.
Smedes & M.(Miss.)>S. & M.
Smith>Smith & H.
Smith & H.|s||tn
Smith's (E.H.) Reports>E.H. Smith
Smith's N. H. Reports>Smith (N.H.)
Smith (N.H.)|s|1796-1815|nh
Smith (TN)>Smith & H.
Smith (Tenn.)>Smith & H.
Smiths E.H.>E.H. Smith
Sneed|s|1801-1805|ky
Sneed|s|1853-1858|tn
Sneed (Ky)>Sneed
Sneed Dec.>Sneed
So.|r|1886-1941#200
So. (2d)>So. 2d
So. (2d Series)>So. 2d
So (2nd)>So. 2d
So. (2nd Series)>So. 2d
So, (2nd)>So. 2d
So. 2d|r|1941-2008#999
So. 2nd>So. 2d
So. 3d|r|2008
So. 3rd>So. 3d
So.C.>S.C.
So.Car.>S.C.
So. Rep.>So.
So. Rep. 2d>So. 2d
So. Rep. 3d>So. 3d
So. Reporter>So.
Soc. Sec. Rep. (CCH)|p
Som.>Som. L.J.
Som. L.J.|s||pa
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
Speers|s|1842-1844|sc
Speers Eq.|s|1842-1844|sc
Speers Eq.(S.C.)>Speers Eq.
Speers L.(S.C.)>Speers
Spr.>Sprague
Sprague|p
St. & Loc. Tax Serv. (RIA)|p
St. Rep.>N.Y. St. Rep.>State Rptr.
St. Tax Guide (CCH)|p
St. Tax Rep. (CCH)|p
Stand. Fed. Tax Rep. (CCH)|p
State Reptr.>Mont.
State Rptr.|s|1945
Stew.|s|1827-1831|al
Stew. & P.|s|1831-1834|al
Stew. Rep.>Stew.
Stewart>Stew.
Sto.>Storey
Sto. Rep.>Storey
Stock.|s||nj
Storey|s||de
Story|f||us
Story Rep.>Story
Strob.|s|1846-1850|sc
Strob. Eq.|s|1846-1850|sc
Strob.Eq.(S.C.)>Strob. Eq.
Strobh.L.(S.C.)>Strob.
Sum.>Sumn.
Sumn.|f||us
Sumn. Rep.>Sumn.
Sup.Ct.>S. Ct.
Sup.Ct.Rep.>S. Ct.
Super. Ct. (R.I.)|s||ri
Super. Ct. Jud.|s|1761-1776|ma
Supp. Tex.>Tex.
Suppl. Ga.>Ga.
Supr.Ct.Rep.>S. Ct.
Swan|s|1851-1853|tn
Sweeney Super. Ct. Rep.>Sweeny
Sweeny|s||ny
Syllabi|s|1876-1879
T.B. Mon.|s|1824-1828|ky
T.B.Mon.(Ky.)>T.B. Mon.
T.C.|p|1942|us|tax
T.C.A.|s|1995|us
T.C.M.>T.C.M. (CCH)
T.C.M. (CCH)|p|1942|us|tax
T.C.M. (P-H)|p|1942-1991|us|tax
T.C.M. (RIA)|p|1991|us|tax
T.C. Memo.|n|1942|us|tax
T.C. No.|n|1942|us|tax
T.C. Summary Opinion|n|1942|us|tax
T.C. at>T.C.
T.Ct>T.C.
TNT|p
TN WC|n|2014|tn
TN WC App.|n|2014|tn
TSPR|s||pr
Taney|f|1836-1861|us
Tapp. Rep.|s|1816-1819|oh
Tax Ct. Mem. Dec. (CCH)|p|1900|us
Tax Ct. Memo LEXIS|d|1924|us|tax
Tax Ct. Rep. (CCH)|p||us
Tax Ct. Rep. Dec. (RIA)|p||us
Tax Ct. Summary LEXIS|d|1924|us|tax
Tax Treaties (CCH)|p
Tay.|s|1798-1802|nc
Tay.J.L.>Tay.
Tay.N.C.>Tay.
Tayl.N.C.>Tay.
Taylor|s|1816-1818|nc
Teiss.|s|1903-1917|la
Teissier>Teiss.
Ten.>Tenn.
Ten. Rep.>Tenn.
Tenn.|s|1870-1971|tn|tenn
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
Tenn. App.|s|1925-1971|tn|tennctapp
Tenn. App. LEXIS|d||tn
Tenn. Cas.>Shan. Cas.
Tenn. Ch. App.|s||tn
Tenn. Ch. App. LEXIS|d||tn
Tenn. Ch. R.|s||tn
Tenn. Chancery>Tenn. Ch. R.
Tenn. Chancery App.>Tenn. Ch. App.
Tenn. Crim. App.|s|1967-1971|tn|tenncrimapp
Tenn. Crim. App. LEXIS|d||tn
Tenn. LEXIS|d||tn
Tenn. Leg. Rep.|s|1877-1879|tn
Tenn. Rep.>Tenn.
Ter.>Terry
Ter. Rep.>Terry
Terry|s||de
Tex.|s|1846-1962|tx|tex
Tex.A.Civ.>White & W.
Tex.A.Civ.Cas.>White & W.
Tex.App.>White & W.
Tex. App. LEXIS|d||tx|texapp
Tex. Bankr. Ct. Rep.|p||us
Tex. Bus.|n|2024|tx|texbizct
Tex. Bus. Ct.>Tex. Bus.
Tex.C.C.>White & W.
Tex. Civ. App.|s|1892-1911|tx|texapp
Tex.Civ.Cas.>White & W.
Tex.Cr.>Tex. Crim.
Tex.Cr.App.>Tex. Crim.
Tex. Cr. R.>Tex. Crim.
Tex. Crim.|s|1891-1962|tx|texcrimapp
Tex. Crim. App. LEXIS|d|1841|tx
Tex. Crim. App. Unpub. LEXIS|d||tx
Tex.Crim.Rep.>Tex. Crim.
Tex. Ct. App.|s|1876-1891|tx
Tex.Ct.App.Dec.Civ.>White & W.
Tex.Ct.App.R.>Tex. Ct. App.
Tex. LEXIS|d||tx|tex
Tex. L.R.|s|1844-1885|tx
Tex. Law J.|j|1877-1882|tx
Tex. Rep.>Tex.
Tex.S.Ct.>Tex.
Tex. Sup. Ct. J.|s|1957|tx
Tex. Sup. J.>Tex. Sup. Ct. J.
Tex. Unrep. Cas.>Posey
Texas>Tex.
Texas Cr. Rep.>Tex. Crim.
Texas Crim. Rep.>Tex. Crim.
Texas Rep.>Tex.
Thomp. & Cook|s|1873-1875|ny
Thomp. Cas.>Thompson
Thompson|s
Tiess.|s
Tiff>Tiffany
Tiffany|s||ny
Trade Cas.>Trade Cas. (CCH)
Trade Cas. (CCH)|p|1914
Trade Cases>Trade Cas. (CCH)
Trade Reg. Rep. (CCH)|p|1914
Trans. App.|s|1867-1868|ny
Tread.|s|1812-1816|sc
Tread.|s||sc
Tread. Const.>Tread.
Treadway Const. (S.C.)>Tread.
Treas. Dec.|p
Treas. Dec. Int. Rev.|f||us
Tribal>Am. Tribal Law
Tuck.>Tuck. & Cl.
Tuck.& C.>Tuck. & Cl.
Tuck. & Cl.|s|1892-1893|dc
Tuck. Surr.|s|1870-1870|ny
Tyl.|s|1800-1803|vt
Tyler>Tyl.
Tyng|s|1806-1822|ma
U.C.C. Rep. Serv.>U.C.C. Rep. Serv. (West)
U.C.C. Rep. Serv. (Callaghan)>U.C.C. Rep. Serv. (West)
U.C.C. Rep. Serv. (West)|p|-1986
U.C.C. Rep. Serv. 2d>U.C.C. Rep. Serv. 2d (West)
U.C.C. Rep. Serv. 2d (Callaghan)>U.C.C. Rep. Serv. 2d (West)
U.C.C. Rep. Serv. 2d (West)|p|1986
UNITED STATES TAX COURT REPORT>T.C.
UNITED STATES TAX COURT REPORTS>T.C.
U.S.|u|1875|us|scotus
U.S. (Apx.)|u||us|scotus
U.S. App. D.C.|s|1941|us|cadc
U.S. App. LEXIS|d||us
U.S. App. Vet. Claims LEXIS>U.S. Vet. App. LEXIS
U.S. Appx.>U.S. (Apx.)
USCMA|p||us|cma
U.S. CMCR LEXIS|d||us
U.S. Cl. Ct. LEXIS>U.S. Claims LEXIS
U.S. Claims LEXIS|d|1982|us
U.S. Commerce Ct. LEXIS|d|1910-1913|us
U.S. Ct. Cl. LEXIS|d|1856|us|cc
U.S. Dist. LEXIS|d||us
U.S. LEXIS|d||us|scotus
U.S.L.Ed.>L. Ed.
U.S.L.Ed.2d>L. Ed. 2d
U.S.L.W.|p|1933|us
U.S.L.W. (BL)|p|1933|us
U.S.L.W. (BNA)|p||us
U.S.Law.Ed.>L. Ed.
U.S. Law Int.|f||us
U.S. Law J.|f||us
U.S.P.Q.>U.S.P.Q. (BNA)
U.S.P.Q. (BNA)|p|1929-1986|us
U.S.P.Q.2D (BNA)>U.S.P.Q.2d (BNA)
U.S.P.Q.2d>U.S.P.Q.2d (BNA)
U.S.P.Q.2d (BNA)|p|1987|us
U. S. R.>U.S.
U. S. Rep.>U.S.
USSCR>U.S.
U.S.S.C.Rep.>U.S.
USTC>U.S. Tax Cas. (CCH)
U.S. Tax Cas. (CCH)|p||us
U.S. Tax Ct. LEXIS|d|1924|us|tax
U.S. Tax Rep. (RIA)|p||us
U.S. Vet. App. LEXIS|d|1990|us|cavc
UT|n||ut|utah
UT App|n||ut|utahctapp
UT Ct. App.>UT App
Unempl. Ins. Rep. (CCH)>Unemployment Ins. Rep.
Unemployment Ins. Rep.|p
Unemployment Ins. Rep. (CCH)>Unemployment Ins. Rep.
Union Lab. Rep. (BNA)|p
Unrep. Tenn. Cas.>Thompson
Utah|s|1855-1953|ut|utah
Utah 2d|s|1953-1974|ut|utah
Utah Adv. Rep.|s|1987|ut
Utah App>UT App
Utah App. LEXIS|d||ut
Utah Ct. App.>UT App
Utah LEXIS|d||ut
Util. L. Rep.>Util. L. Rep. (CCH)
Util. L. Rep. (CCH)|p
V.I.|s|1917|vi
V.I. LEXIS|d||vi
V.I. Supreme LEXIS|d||vi
V.R.>Vt.
VT|n||vt|vt
Va.|s|1880|va|va
Va.(Call)>Call
Va.(Gilmer)>Gilmer
Va.(Gratt.)>Gratt.
Va.(Hen.& M.)>Hen. & M.
Va.(Leigh)>Leigh
Va. (Patt. & Heath)>Patton & Heath
Va.(Rand.)>Rand.
Va.(Rob.)>Rob.
Va.(Wash.)>Wash.
Va. App.|s|1985|va|vactapp
Va. App. LEXIS|d||va
Va. Cas.|s|1789-1826|va
Va. Ch. Dec.|s|1789-1799|va
Va. Cir.|s|1957|va|vacc
Va. Cir. LEXIS|d||va
Va. Col. Dec.|p|1600|va
Va. Dec.|s||va
Va. LEXIS|d||va
Va. Law J.|j||va
Va. Law Rep.|s||va
Va. Leigh>Va.
Va. Rep.>Va.
Va. Unpub. LEXIS|d||va
Van Ness|s||ny
Vaux|s|1846-1846
Verm.>Vt.
Verm. Rep.>Vt.
Vet. App.|p|1990|us|cavc
Vir. L.J.>Va. Law J.
Virg.>Va.
Vr.>Vroom
Vroom|s
Vroom (G.D.W)|s
Vroom (N.J.)>Vroom
Vroom (P.D.)|s
Vt.|s|1826|vt|vt
Vt. LEXIS|d||vt
Vt. Rep.>Vt.
Vt. Super.|s||vt
Vt. Super. LEXIS|d||vt
Vt. Unpub. LEXIS|d||vt
W. & S.>Watts & Serg.
W.& W.>White & W.
W.2d>Wash. 2d>Wis. 2d
WASH>Wash.
W.App.>Wash. App.
WI|n||wi|wis
WI App|n||wi|wisctapp
WL|d
W.L.B.|s||oh
W.L. Bull.>W.L.B.
W.L.J.|j
W.L.M.|f||us
W.L. Monthly>W.L.M.
W.N.C.|s|1874-1899
W.N.C. (Pa.)>W.N.C.
W.R.>Wis.
W.St.>Wash.
W.T.>Wash. Terr.
W.Ty.R.>Wash. Terr.
W.V.>W. Va.
W. Va.|s|1864|wv
W. Va. LEXIS|d||wv
W.W.H>W.W. Harr.
W.W. Harr.|s
W.W. Harr. Del>W.W. Harr.
WY|n||wy|wyo
WYO>WY
Wa.>Wash.>Watts
Wa.2d>Wash. 2d
Wa.3d>Wash. 3d
Wa.A.>Wash. App.
Wage & Hour Cas.>Wage & Hour Cas. (BNA)
Wage & Hour Cas. (BNA)|p
Wage & Hour Cas. 2d>Wage & Hour Cas. 2d (BNA)
Wage & Hour Cas. 2d (BNA)|p
Wage Hour & Leave Rep. (BNA)|p
Walk.|s|1855-1885|pa
Walk. Ch.|s
Walk.Miss.>Walker
Walk.Pa.>Walk.
Walker|s|1818-1832|ms
Walker|s|1849-1887
Wall.|u|1863-1874|us|scotus
Wall.|f|1863-1874|us
Wall., Jr.>Wall. Jr.
Wall. C.C>Wall.
Wall. Cir. Ct.>Wall.
Wall. Jr.|f||us
Wall. Jr. Append.|p
Wall. Jr. C.C.>Wall. Jr.
Wall.Rep.>Wall.
Wall.S.C.>Wall.
Wallace, Jr., Rept.>Wall. Jr.
Wallace R.>Wall.
Ware|f||us
Wash.|s|1790-1796|va|va
Wash.|s|1889-1939#200|wa|wash
Wash. (VA)>Wash.
Wash. 2d|s|1939-2023#200|wa|wash
Wash. 3d|s|2023|wa|wash
Wash. App.|s|1969-2017|wa|washctapp
Wash. App. 2d|s|2017|wa|washctapp
Wash. App. LEXIS|d||wa
Wash. C.C.|f||us
Wash. C. C. Rep.>Wash. C.C.
Wash. Co.|s||pa
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
Wash. Terr.|s|1854-1888|wa
Wash. Terr. LEXIS|d|1854-1889|wa
Wash.Ty.>Wash. Terr.
Wash.Va.>Wash.
Watts|s|1832-1840|pa
Watts & S.>Watts & Serg.
Watts & Serg.|s|1841-1845|pa
Watts(Pa.)>Watts
Watts Rep.>Watts
Week. Law Gaz.|s||oh
Week. No.|s|1874-1899|pa
Week. Notes Cas.>Week. No.
Weekly L. Bull.>W.L.B.
Weekly Law Bulletin>W.L.B.
Weekly Law Bulletin (Ohio)>W.L.B.
Wells' Notebook|p|1792-1830
Wend.|s|1828-1841|ny
Wend.(N.Y.)>Wend.
Wend. Rep.>Wend.
Wendell>Wend.
Wendell Rep.>Wend.
West Co. Rep.>West Coast Rep.
West Coast Rep.|f||us
West. Jur.|f||us
West. Law J.>W.L.J.
West Law Month.>W.L.M.
West Va.>W. Va.
Wh.>Whart.
Wh. Rep.>Whart.
Whar.>Whart.
Whar. Rep.>Whart.
Whart.|s|1835-1841|pa
Whart. Hom.|s
Whart.Pa.>Whart.
Whart. Rep.>Whart.
Whart. St. Tr.|s
Wharton>Whart.
Wheat.|u|1816-1827|us|scotus
Wheat. Rep.>Wheat.
Wheaton>Wheat.
Wheaton Rep.>Wheat.
Wheel. Cr. Cas.|s|1791-1825|ny
Wheeler, Cr. Cas.>Wheel. Cr. Cas.
Wheeler, Crim. Cas.>Wheel. Cr. Cas.
Wheeler. Cr. Cas.>Wheel. Cr. Cas.
White & W.|s|1876-1883|tx
White & W.(Tex.)>White & W.
White & W.Civ.Cas.Ct.App.>White & W.
Wi.& Will.>White & W.
Will.|s|1804-1805|ma
Will.Mass.>Will.
Williams>Will.
Willson|s|1883-1892|tx
Willson Rep.>Willson
Wils. Ind.>Wilson
Wils. Minn.>Wilson
Wils. Oreg.>Wilson
Wils. Super. (Ind.)>Wilson
Wilson|s||or
Wilson|s
Wilson|s||in
Wilson's Red Book|p|1792-1830
Win.|s|1863-1864|nc
Wis.|s|1853-1957|wi
Wis. 2d|s|1957|wi
Wis. Rep.>Wis.
Wisc. App. LEXIS|d||wi
Wisc. Cir. LEXIS|d||wi
Wisc. LEXIS|d||wi
Wkly. Dig.|f||us
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
Woodb. & M.|f||us
Woods|f||us
Woods C.C.>Woods
Wool.>Woolw.
Woolw.|f||us
Woolw.|s||ne
Woolw. Rep.>Woolw.
Woolworth>Woolw.
Woolworth's Cir. Ct. R.>Woolw.
Wright|s|1831-1834|oh
Wy.>Va. Ch. Dec.>Wyo.
Wyo.|s|1870-1959|wy|wyo
Wyo. LEXIS|d||wy
Wythe>Va. Ch. Dec.
Wythe's R.>Va. Ch. Dec.
Wythe's Rep.>Va. Ch. Dec.
Wythe (Va.)>Va. Ch. Dec.
Wythe Ch. (Va.)>Va. Ch. Dec.
Yates>Yates Sel. Cas.
Yates Sel. Cas.|s|1809-1809|ny
Yates Sel.Cas.(N.Y.)>Yates Sel. Cas.
Yea.>Yeates
Yeates|s|1791-1808|pa
Yeates Rep.>Yeates
Yer.|s|1828-1837|tn
Yer. Rep.>Yer.
Yerg.>Yer.
Yerg.(Tenn.)>Yer.
Yerg. Rep.>Yer.
York|s||pa
York Leg. Rec.>York
York Leg. Rec. (Pa.)>York
York Leg. Record>York
York Legal Record>York
cal. 4th>Cal. 4th
mills>Mills Surr.
p.2 d>P.2d
wl>WL
`;
