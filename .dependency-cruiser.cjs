// Who may import whom (see docs/decisions/0001-the-house.md). Every rule has a bad file in test/house that must be refused.
const { rooms } = require('./tools/house/rooms.cjs')

const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const folder = (...names) => `^src/(${names.join('|')})/`

/** A room may know itself and the rooms that tools/house/rooms.cjs names. */
const walls = rooms.map(({ room, rule, says, with: beside = [], knows }) =>
  only(rule, says, { path: folder(room, ...beside) }, { path: '^src/', pathNot: folder(room, ...beside, ...knows) }),
)

module.exports = {
  forbidden: [
    ...walls,
    only(
      'core-is-pure',
      'core knows no platform, database, network or file',
      { path: folder('core') },
      {
        path: '^(node:)?(fs|http|https|net|child_process|worker_threads|crypto)|node_modules/(@slack|botbuilder|@microsoft|@prisma|pg|pg-boss|express|pino|nodemailer)/',
      },
    ),
    only(
      'conversation-asks-usecases',
      'the conversation is handed use-cases to ask, never the store: it knows the collaborators without it',
      { path: folder('conversation') },
      { path: '^src/usecases/ports\\.ts$' },
    ),
    only(
      'features-by-their-doors',
      'a feature of the conversation imports the kit and, of another feature, what its index exports and its buttons',
      { path: '^src/conversation/([a-z]+)/', pathNot: '^src/conversation/kit/' },
      { path: '^src/conversation/', pathNot: '^src/conversation/(kit/|$1/|[a-z]+/(index|actions)\\.ts$)' },
    ),
    only(
      'kit-knows-no-feature',
      'the kit of the conversation knows no feature',
      { path: '^src/conversation/kit/' },
      { path: '^src/conversation/', pathNot: '^src/conversation/kit/' },
    ),
    only(
      'playground-stays-home',
      'the playground talks to the bot by HTTP only; the places of the sample are the state’s',
      { path: '^playground/' },
      { path: '^src/', pathNot: '^src/(core/clock.ts$|states/)' },
    ),
    only(
      'only-store-knows-prisma',
      'Prisma is the store’s',
      { path: '^src/', pathNot: folder('store') },
      { path: 'node_modules/(@prisma|prisma)/|^src/store/generated/' },
    ),
    only(
      'only-slack-knows-bolt',
      'Slack’s packages are the Slack adapter’s',
      { path: '^src/', pathNot: folder('slack') },
      { path: 'node_modules/@slack/' },
    ),
    only(
      'only-teams-knows-botbuilder',
      'botbuilder and teams-ai are at end of life: a successor must cost one folder',
      { path: '^src/', pathNot: folder('teams') },
      { path: 'node_modules/(botbuilder[a-z-]*|botframework[a-z-]*|@microsoft/teams-ai)/' },
    ),
    only(
      'only-print-knows-pdfkit',
      'what makes PDF files is one room, so that another library costs one folder',
      { path: '^src/', pathNot: folder('print') },
      { path: 'node_modules/(pdfkit|@types/pdfkit)/' },
    ),
    only('nobody-knows-main', 'main knows everyone; nobody knows main', {}, { path: '^src/main.ts$' }),
    only('no-circles', 'no circular imports', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(src/store/generated|playground/page)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
