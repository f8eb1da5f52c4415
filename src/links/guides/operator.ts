import type { Guide } from './guide.ts'

export const operatorGuide: Guide = {
  name: 'operator',
  title: 'P3 for IT staff',
  lead: 'P3 is one Node.js process and one PostgreSQL. It asks for the least that Slack and Teams can give, and it says at start what it can’t work with. Each part below has its page in docs.',
  sections: [
    {
      heading: 'Start it',
      list: [
        'Make the Slack app, the Teams app, or both: docs/install-slack.md and docs/install-teams.md. Then the server: docs/install-server.md.',
        'Set the variables that .env.example lists, in the environment or in a file named .env.',
        'Run “npm ci” and “npm start”. Anything that can’t work is named at once, with the value to write.',
        '“npm run p3 -- doctor” looks at settings, database, address, platforms and mail, each fault with what to do.',
        'Several processes may share one PostgreSQL; each job is done once.',
      ],
    },
    {
      heading: 'Who may use it',
      text: [
        'Only workspaces and tenants on the list are answered. The first contact from another puts it on a waiting list, and a coordinator or operator allows it: with one press where its people’s domain tells the districts, else in a short form.',
      ],
      words: [
        ['workspaces', 'which workspaces and tenants may use P3, and whose they are'],
        ['status', 'what waits for you, where P3 is installed, and how its messages fare'],
        ['settings', 'your hours, and email in place of chat'],
        ['my-data', 'everything P3 has about you, and who sees it'],
      ],
    },
    {
      heading: 'Watch it',
      list: [
        'GET /healthz says what is so: the database, each platform, reminders on time.',
        'Trouble with the database or with reminders is mailed to P3_ALARM_EMAILS and posted to P3_ALARM_URL.',
        'Logs are one JSON line an event, with ids and sizes and never words, addresses or tokens.',
        'When someone quotes a reference, the log has a line with it.',
      ],
    },
    {
      heading: 'Keep it running',
      list: [
        'Back up PostgreSQL as you always do, or with “npm run p3 -- backup”, which runs beside P3; keep P3_KEYS in another place.',
        'Upgrade: back up, “git pull”, “npm ci --omit=dev”, restart. Tables are brought up to date at start, and there is no way back but the backup.',
        'Renew the secret or certificate of Teams before its day. docs/operating.md has what else can go wrong and what to do then.',
      ],
    },
    {
      heading: 'What it keeps',
      text: [
        'Names, work addresses, phone numbers that people gave, schools, pairs, dates and what partners write. Words are forgotten some months after the school year, as the department sets it, unless a legal hold stands. Tokens are sealed with keys of your own. docs/records.md has each table.',
      ],
    },
  ],
}
