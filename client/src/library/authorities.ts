import type { Uri } from 'vscode';
import type { Methods } from '../../../server/src/protocol.js';
import { confirmHolding, editHolding } from '../commands/holdings.js';
import { importOpinions, importSources } from '../commands/importOpinions.js';
import { copyCitation, openOpinion, revealInBrief } from '../commands/opinionCommands.js';
import { register } from '../commands/register.js';
import { OpinionSearch } from '../commands/searchOpinions.js';
import type { Session } from '../session.js';
import { CitedView } from '../views/citedView.js';
import { HoldingLenses } from '../views/holdingLenses.js';
import { LibraryView } from '../views/libraryView.js';
import { OpinionBands } from '../views/opinionBands.js';
import type { StartImporter } from './importer.js';
import type { Opinions } from './opinions.js';

const refreshLibraries: Methods['refreshLibraries'] = 'pincite/refreshLibraries';

export interface AuthoritiesRoom {
  readonly session: Session;
  readonly opinions: Opinions;
  readonly start: StartImporter;
  /** Where opinions may be kept for all workspaces. */
  readonly storage: Uri;
}

/** The view of authorities, the documents of opinions, and the commands of both. */
export function authorities(room: AuthoritiesRoom): { dispose(): unknown }[] {
  const { session, opinions, start } = room;
  const cited = new CitedView(session, opinions);
  const library = new LibraryView(session, opinions, (sources) => importSources(room, sources));
  const search = new OpinionSearch(opinions, start);
  return [
    cited,
    library,
    search,
    new OpinionBands(opinions, session),
    new HoldingLenses(opinions, session),
    register('pincite.importOpinions', importOpinions(room)),
    register('pincite.searchOpinions', () => search.run()),
    register('pincite.refreshLibrary', async () => {
      await session.request(refreshLibraries, null);
      library.refresh();
      await cited.refresh();
    }),
    register('pincite.openOpinion', openOpinion(opinions)),
    register('pincite.copyCitation', copyCitation(session, opinions)),
    register('pincite.revealInBrief', revealInBrief(cited)),
    register('pincite.confirmHolding', confirmHolding(session)),
    register('pincite.editHolding', editHolding(session, opinions)),
  ];
}
