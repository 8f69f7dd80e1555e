import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.js';
import { diskFiles } from './diskFiles.js';

startServer(createConnection(ProposedFeatures.all), { files: diskFiles });
