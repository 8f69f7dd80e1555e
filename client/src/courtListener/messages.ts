import { l10n } from 'vscode';
import type { ServiceProblem } from './problem.js';

/** Seconds as a person says them. */
const span = (seconds: number): string => (seconds <= 90 ? l10n.t('{0} seconds', seconds) : l10n.t('{0} minutes', Math.ceil(seconds / 60)));

/** What to tell the user of a problem with the service at `host`. */
export function messageOf({ trouble, detail: { seconds, status } }: ServiceProblem, host: string, citation: string): string {
  switch (trouble) {
    case 'unreachable':
      return l10n.t('{0} could not be reached. You may be offline.', host);
    case 'slow':
      return l10n.t('{0} did not answer within half a minute.', host);
    case 'tokenMissing':
      return l10n.t('{0} answers only to those who say who they are: set your access token.', host);
    case 'tokenRefused':
      return l10n.t('{0} did not accept your access token.', host);
    case 'forbidden':
      return l10n.t('Your account at {0} may not read this.', host);
    case 'missing':
      return l10n.t('{0} has nothing there any more, or is no service that Pincite knows. Check “pincite.courtListener.address”.', host);
    case 'unknownReporter':
      return l10n.t('{0} does not know the reporter of {1}.', host, citation);
    case 'busy':
      return seconds === undefined ? l10n.t('{0} has too many requests at the moment.', host) : l10n.t('{0} asks for a pause of {1}. Try again then.', host, span(seconds));
    case 'outOfOrder':
      return l10n.t('{0} is out of order (it answered {1}). Try again later.', host, status ?? '');
    case 'malformed':
      return l10n.t('The answer of {0} could not be understood.', host);
    case 'tooLarge':
      return l10n.t('The answer of {0} is too large for an opinion.', host);
  }
}
