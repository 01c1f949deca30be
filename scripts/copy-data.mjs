// A compiler copies no data: put the law tables beside the code that reads them, and make the command executable.
import { chmodSync, cpSync, existsSync } from 'node:fs';

if (existsSync('src/law/data')) cpSync('src/law/data', 'dist/src/law/data', { recursive: true });
chmodSync('dist/src/cli/main.js', 0o755);
