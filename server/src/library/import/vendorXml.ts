import { Parser } from 'htmlparser2';
import { htmlText } from './htmlText.js';
import type { RawFacts, RawOpinion } from './rawOpinion.js';

const BODY = /^(?:headerhtml|casehtml|opinionhtml|bodyhtml)$/;

/** XML whose elements hold escaped HTML: `<Case><HeaderHtml>&lt;P&gt;…`. */
export const isVendorXml = (source: string): boolean => /<(?:HeaderHtml|CaseHtml|OpinionHtml)>/i.test(source.slice(0, 20_000));

/** Reads it by unescaping twice. The cut between header and body may fall behind the first byline, so both are read as one text. */
export function vendorXml(source: string): RawOpinion {
  const fields = new Map<string, string>();
  let name = '';
  const parser = new Parser(
    {
      onopentag(tag) {
        name = tag.toLowerCase();
      },
      ontext(text) {
        if (name !== '') fields.set(name, (fields.get(name) ?? '') + text);
      },
      onclosetag() {
        name = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(source);
  parser.end();
  const html = [...fields].filter(([field]) => BODY.test(field)).map(([, text]) => text).join('\n');
  const fact = (field: string): string | undefined => {
    const text = fields.get(field)?.trim();
    return text === undefined || text === '' ? undefined : text;
  };
  const caseName = fact('shortname') ?? fact('casename');
  const docket = fact('docketnumbers') ?? fact('docketnumber');
  const citations = fact('citations') ?? fact('citation');
  const decided = fact('decisiondate');
  const court = fact('court') ?? fact('courtname');
  const judges = fact('panel') ?? fact('judges');
  const facts: RawFacts = {
    ...(caseName === undefined ? {} : { caseName }),
    ...(docket === undefined ? {} : { docket: [docket] }),
    ...(citations === undefined ? {} : { citations: citations.split(/[;,]\s*/) }),
    ...(decided === undefined ? {} : { decided }),
    ...(court === undefined ? {} : { court }),
    ...(judges === undefined ? {} : { judges }),
  };
  return htmlText(html, facts);
}
