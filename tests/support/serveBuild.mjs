// Serves the built page on the given port for the browser tests.

import { serveFolder } from '../../src/cli/serve.mjs';
import { PROJECT_ROOT } from '../../src/cli/tools.mjs';

const port = Number(process.argv[2]);
const { url } = await serveFolder({ folder: `${PROJECT_ROOT}dist`, port });
console.log(`Serving the built page at ${url}`);
