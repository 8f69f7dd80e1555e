import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { ResolvedCitation } from '../../authority/authority.js';
import type { Brief } from '../../brief/brief.js';
import { type Proposition, propositionOf } from '../../claim/propositions.js';

/** What a person who signs a citation off has seen of the brief. A change to any of it is another text. */
export interface SignedText {
  /** The citation as printed, in prose. */
  readonly citation: string;
  /** What it is cited for: the sentence, clause or block quotation; empty where nothing precedes it. */
  readonly proposition: string;
  /** The authority that the citation means, as the table of authorities lists it. An *id.* that comes to mean another is another text. */
  readonly authority: string;
  /** SHA-256 of the three, in hexadecimal. */
  readonly hash: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

export function signedText(brief: Brief, resolved: ResolvedCitation, proposition: Proposition | undefined = propositionOf(brief, resolved)): SignedText {
  const { placed, citation: { span }, authority } = resolved;
  const block = proposition === undefined ? undefined : brief.blocks[proposition.main.block]?.block;
  const text = {
    citation: oneLine(placed.block.text.slice(span.start, span.end)),
    proposition: proposition === undefined || block === undefined ? '' : oneLine(block.text.slice(proposition.main.span.start, proposition.main.span.end)),
    authority: authority?.label ?? '',
  };
  return { ...text, hash: hashOf(JSON.stringify([text.citation, text.proposition, text.authority])) };
}
