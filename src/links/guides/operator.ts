import type { Guide } from './guide.ts'

export const operatorGuide: Guide = {
  name: 'operator',
  title: 'P3 for IT staff',
  lead: 'P3 is one Node.js process and one PostgreSQL. It asks for the least that Slack and Teams can give, and it says at start what it can’t work with.',
  sections: [
    {
      heading: 'Start it',
      list: [
        'Set the variables that .env.example lists, in the environment or in a file named .env.',
        'Run “npm ci” and “npm start”. Anything that can’t work is named at once, with the value to write.',
        'Several processes may share one PostgreSQL; each job is done once.',
      ],
    },
    {
      heading: 'Watch it',
      list: [
        'GET /healthz says what is so: the database, each platform, reminders on time.',
        'Logs are one JSON line an event, with ids and sizes and never words, addresses or tokens.',
        'When someone quotes a reference, the log has a line with it.',
      ],
    },
    {
      heading: 'Who may use it',
      text: [
        'Only workspaces and tenants on the list are answered. The first contact from another puts it on a waiting list, and a coordinator or operator allows it with one press.',
      ],
      words: [
        ['workspaces', 'which workspaces and tenants may use P3, and whose they are'],
        ['status', 'what waits for you, if anything'],
      ],
    },
    {
      heading: 'What it keeps',
      text: [
        'Names, work addresses, schools, pairs, dates and what partners write. Words are forgotten some months after the school year, as the department sets it, unless a legal hold stands. Tokens are sealed with keys of your own.',
      ],
    },
  ],
}
