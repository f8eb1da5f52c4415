// The rooms of the house and whom each may know. The import rules and the drawing in docs/ARCHITECTURE.md are made of this.
/** name of the rule, what it says, the room, the rooms it may know; `beside` are patterns of single files it may know too. */
exports.rooms = [
  { room: 'core', rule: 'core-decides', says: 'core imports nothing of ours but core', knows: [] },
  { room: 'http', rule: 'http-carries', says: 'calls over the web know nothing of what they carry', knows: [] },
  { room: 'usecases', rule: 'usecases-act', says: 'use-cases know core and their own ports', knows: ['core'] },
  {
    room: 'conversation',
    rule: 'conversation-converses',
    says: 'the conversation knows use-cases and core, no platform',
    knows: ['core', 'usecases'],
  },
  {
    room: 'links',
    rule: 'links-are-links',
    says: 'signed links know core and use-cases',
    knows: ['core', 'usecases', 'conversation'],
  },
  {
    room: 'print',
    rule: 'print-draws',
    says: 'paper knows what a page holds, and nothing of who asks for it',
    knows: ['core', 'usecases'],
  },
  {
    room: 'slack',
    rule: 'slack-stays-home',
    says: 'the Slack adapter knows the conversation and nothing of other adapters',
    knows: ['core', 'usecases', 'conversation', 'links', 'http'],
  },
  {
    room: 'teams',
    rule: 'teams-stays-home',
    says: 'the Teams adapter knows the conversation and nothing of other adapters',
    knows: ['core', 'usecases', 'conversation', 'links', 'http'],
  },
  {
    room: 'email',
    rule: 'email-stays-home',
    says: 'the email adapter knows the conversation and nothing of other adapters',
    knows: ['core', 'usecases', 'conversation', 'links'],
  },
  {
    room: 'deliveries',
    rule: 'deliveries-run',
    says: 'deliveries and the schedule know what they run and the delivery channels they send by',
    with: ['schedule'],
    knows: ['core', 'usecases', 'conversation', 'store'],
  },
  {
    room: 'store',
    rule: 'store-keeps',
    says: 'the store implements ports; it knows core and use-cases, and the queue it writes jobs into',
    knows: ['core', 'usecases', 'deliveries', 'schedule'],
  },
]
