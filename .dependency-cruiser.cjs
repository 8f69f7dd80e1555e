// The rooms of server/src in reading order. A room may import only rooms before it.
const rooms = ['text', 'markdown', 'prose', 'bluebook', 'citation', 'library', 'authority', 'claim', 'brief', 'rules', 'features', 'lsp', 'hosts'];
const under = (names) => `^server/src/(${names.join('|')})/`;
const core = rooms.slice(0, rooms.indexOf('lsp'));

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...rooms.slice(0, -1).map((room, i) => ({
      name: `${room}-looks-only-back`,
      severity: 'error',
      from: { path: under([room]) },
      to: { path: under(rooms.slice(i + 1)) },
    })),
    { name: 'no-protocol-in-core', severity: 'error', from: { path: under(core) }, to: { path: '(^|/)(vscode-|@vscode/)' } },
    { name: 'no-host-in-core', severity: 'error', from: { path: '^server/src/', pathNot: '^server/src/hosts/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'rules-do-not-know-each-other',
      severity: 'error',
      from: { path: '^server/src/rules/([^/]+)/[^/]+\\.ts$' },
      to: { path: '^server/src/rules/[^/]+/', pathNot: '^server/src/rules/$1/' },
    },
    { name: 'client-speaks-only-protocol', severity: 'error', from: { path: '^client/' }, to: { path: '^server/src/', pathNot: '^server/src/protocol\\.ts$' } },
  ],
  options: { tsConfig: { fileName: 'tsconfig.json' }, tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } },
};
