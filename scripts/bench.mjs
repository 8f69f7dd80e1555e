// npm run bench [-- NAME…]: speed and memory. Each file of scripts/bench/ is one table and runs on its own too.
import { runTables } from './project/tables.mjs';

runTables('bench');
