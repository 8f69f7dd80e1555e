import { Option } from 'commander';
import { overlays, profiles } from '../../bluebook/profiles.js';

const ids = (all: typeof overlays): string => all.map(({ id }) => id).join(', ');

/** `--profile`, with the manuals that there are. */
export const profileOption = (): Option => new Option('--profile <profile>', `citation manual: ${ids(profiles)}`).default('bluebook-22');

/** `--court`, with the courts that overlay the manual. */
export const courtOption = (): Option => new Option('--court <court>', `court that the brief is filed in; these have rules of form of their own: ${ids(overlays)}; the identifier of another court, such as ca2, only says where the brief is filed`);
