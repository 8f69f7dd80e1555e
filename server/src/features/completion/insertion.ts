import type { Citation, Pincite } from '../../citation/citation.js';
import { lookUpReporter } from '../../bluebook/reporters.js';

/** Stands for the page while a citation is printed; no brief holds it. */
const PAGE = '\uE000';

/** A citation to be inserted. */
export interface Insertion {
  /** Markdown around the places where a page is to be filled in. */
  readonly parts: readonly string[];
  /** The same for an editor that can't lead the cursor there: without the page, or up to it where no form leaves it out. */
  readonly plain: string;
}

/** A pincite that is still to be filled in, in the way the reporter counts. */
export function openPincite(citation: Citation, isMarkdown: boolean): Pincite {
  const reporter = citation.kind === 'fullCase' ? citation.reporter?.text : undefined;
  const kind = reporter === undefined ? undefined : lookUpReporter(reporter)?.editions[0]?.kind;
  const span = { start: 0, end: 0 };
  if (kind === 'neutral') return { span, text: `¶ ${PAGE}`, items: [{ span, text: `¶ ${PAGE}`, unit: 'paragraph', first: PAGE, prefix: { span, text: '¶' } }] };
  const text = kind === 'database' ? `${isMarkdown ? '\\' : ''}*${PAGE}` : PAGE;
  return { span, text, items: [{ span, text, unit: 'page', first: PAGE }] };
}

/** `withPage`: printed with an open pincite; `without`: printed without one, where there is such a form. */
export function insertion(withPage: string, without?: string): Insertion {
  const parts = withPage.split(PAGE);
  return { parts, plain: without ?? (parts[0] ?? '') };
}

/** The same behind italics that are already open. */
export const goingOn = ({ parts: [first = '', ...rest], plain }: Insertion): Insertion => ({ parts: [first.slice(1), ...rest], plain: plain.slice(1) });
