/**
 * States, districts and territories: `id|name|abbreviation|circuit|districts|other
 * spellings`. Districts are the letters of the federal judicial districts (`-` for
 * a single one, nothing for none). Table T12 of The Indigo Book 2.0 (CC0); circuits
 * and districts as in 28 U.S.C. §§ 41, 81-131.
 */
export const STATE_LINES = `
al|Alabama|Ala.|11|M N S
ak|Alaska|Alaska|9|-|Alas.
az|Arizona|Ariz.|9|-
ar|Arkansas|Ark.|8|E W
ca|California|Cal.|9|C E N S|Calif.
co|Colorado|Colo.|10|-|Col.
ct|Connecticut|Conn.|2|-
de|Delaware|Del.|3|-
dc|District of Columbia|D.C.|dc|-|Dist. Columbia;District Columbia
fl|Florida|Fla.|11|M N S
ga|Georgia|Ga.|11|M N S
hi|Hawaii|Haw.|9|-|Hawai'i
id|Idaho|Idaho|9|-|Ida.
il|Illinois|Ill.|7|C N S
in|Indiana|Ind.|7|N S
ia|Iowa|Iowa|8|N S
ks|Kansas|Kan.|10|-|Kans.
ky|Kentucky|Ky.|6|E W
la|Louisiana|La.|5|E M W
me|Maine|Me.|1|-
md|Maryland|Md.|4|-
ma|Massachusetts|Mass.|1|-
mi|Michigan|Mich.|6|E W
mn|Minnesota|Minn.|8|-
ms|Mississippi|Miss.|5|N S
mo|Missouri|Mo.|8|E W
mt|Montana|Mont.|9|-
ne|Nebraska|Neb.|8|-|Nebr.
nv|Nevada|Nev.|9|-
nh|New Hampshire|N.H.|1|-
nj|New Jersey|N.J.|3|-
nm|New Mexico|N.M.|10|-|N. Mex.
ny|New York|N.Y.|2|E N S W
nc|North Carolina|N.C.|4|E M W|N. Car.
nd|North Dakota|N.D.|8|-|N. Dak.
oh|Ohio|Ohio|6|N S
ok|Oklahoma|Okla.|10|E N W|Okl.
or|Oregon|Or.|9|-|Ore.;Oreg.
pa|Pennsylvania|Pa.|3|E M W|Penn.;Penna.
ri|Rhode Island|R.I.|1|-
sc|South Carolina|S.C.|4|-|S. Car.
sd|South Dakota|S.D.|8|-|S. Dak.
tn|Tennessee|Tenn.|6|E M W
tx|Texas|Tex.|5|E N S W
ut|Utah|Utah|10|-
vt|Vermont|Vt.|2|-
va|Virginia|Va.|4|E W
wa|Washington|Wash.|9|E W|Wn.
wv|West Virginia|W. Va.|4|N S
wi|Wisconsin|Wis.|7|E W|Wisc.
wy|Wyoming|Wyo.|10|-
as|American Samoa|Am. Samoa|||Am. Sam.
gu|Guam|Guam|9|-
mp|Northern Mariana Islands|N. Mar. I.|9|-|N. Mariana Islands
pr|Puerto Rico|P.R.|1|-
vi|Virgin Islands|V.I.|3|-
navajo|Navajo Nation|Navajo||
`;
