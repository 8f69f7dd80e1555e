// npm run score [-- NAME…]: accuracy tables. Each file of scripts/score/ is one table and runs on its own too.
import { runTables } from './project/tables.mjs';

runTables('score');
