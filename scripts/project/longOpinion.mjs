// A made-up opinion of any length, as text and as a PDF, for the speed of importing and for what is seen while it runs.
const subjects = ['the harbor master', 'the owner of the mill', 'a witness for the county', 'the lessee', 'the surveyor', 'the clerk of the board', 'the miller’s son', 'an engineer'];
const acts = ['kept a lamp burning on the pier', 'measured the race and the wheel', 'stamped the notice on the last day', 'read the lease aloud', 'saw the gate stand open', 'wrote to the board in May', 'repaired the sluice at his own cost', 'left the key on a nail'];
const ends = ['and nobody asked him why', 'as the ledger for that year shows', 'which the parties do not dispute', 'although the frost had come early', 'before the second survey was made', 'and said so under oath'];

const of = (list, n) => list[n % list.length];
const sentence = (n) => {
  const subject = of(subjects, n * 7 + Math.floor(n / 8));
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${of(acts, n * 5 + Math.floor(n / 5))}, ${of(ends, n * 3 + Math.floor(n / 11))}${n % 6 === 0 ? `. *Alder v. Birch*, ${10 + (n % 900)} F.3d ${100 + (n % 800)}, ${110 + (n % 800)} (9th Cir. 1999)`.replaceAll('*', '') : ''}.`;
};

const wrapped = (text, width) => text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();

/** Lines of each page; the last fifth is a dissent. About 300 words a page. */
function pagesOf(count) {
  const dissentFrom = Math.floor(count * 0.8);
  return Array.from({ length: count }, (_, at) => {
    const body = Array.from({ length: 4 }, (__, paragraph) => wrapped(`    ${Array.from({ length: 6 }, (___, n) => sentence(at * 24 + paragraph * 6 + n)).join(' ')}`, 78)).join('\n\n').split('\n');
    if (at === 0) return ['UNITED STATES COURT OF APPEALS', 'FOR THE NINTH CIRCUIT', '', 'LONGFELLOW V. MILL RIVER COUNTY', '', 'No. 19-54321', '', 'Filed May 6, 2020', '', 'OPINION', '', 'ALBA, Circuit Judge:', '', ...body];
    const head = at % 2 === 1 ? `${at + 1}        LONGFELLOW V. MILL RIVER COUNTY` : `        LONGFELLOW V. MILL RIVER COUNTY        ${at + 1}`;
    if (at === dissentFrom) return [head, '', ...body.slice(0, 8), '', 'The judgment of the district court is AFFIRMED.', '', 'DUNE, Circuit Judge, dissenting:', '', ...body.slice(8)];
    return [head, '', ...body];
  });
}

/** As `pdftotext -layout` writes it: pages parted by form feeds. */
export const longOpinion = (pages) => pagesOf(pages).map((lines) => lines.join('\n')).join('\f');

/** The same as a PDF in one of the fonts that every reader has. */
export function longOpinionPdf(pages) {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '', '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>'];
  const kids = pagesOf(pages).map((lines) => {
    const shown = lines.map((line) => `(${line.replaceAll('’', '\\222').replace(/[()]/g, '\\$&')}) Tj T*`).join('\n');
    const content = `BT /F1 9 Tf 12 TL 60 740 Td\n${shown}\nET`;
    objects.push(`<</Length ${content.length}>>stream\n${content}\nendstream`);
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents ${objects.length} 0 R>>`);
    return `${objects.length} 0 R`;
  });
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.join(' ')}]>>`;
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
