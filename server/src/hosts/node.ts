import { createConnection, ProposedFeatures, ResponseError } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.js';
import { diskFiles } from './diskFiles.js';
import { onDemand } from './onDemand.js';
import { shippedWords } from './words.js';

startServer(createConnection(ProposedFeatures.all), { files: diskFiles, words: shippedWords, ResponseError, onDemand });
