import type { App, types } from '@slack/bolt'

const plain = (text: string) => ({ type: 'plain_text' as const, text, emoji: true })
const option = (text: string, value = text.toLowerCase()): types.PlainTextOption => ({ text: plain(text), value })

export const introduction: types.KnownBlock[] = [
  { type: 'header', text: plain('You have a partner :handshake:') },
  {
    type: 'section',
    text: {
      type: 'mrkdwn',
      text: 'Meet *Ben Carter*, principal of _Oak Middle School_ in Cedar County. You share the focus `Instructional feedback`.\n> I would like to see how you run your learning walks.',
    },
    fields: [
      { type: 'mrkdwn', text: '*Your strength*\nFamily engagement' },
      { type: 'mrkdwn', text: '*Ben’s strength*\nInstructional feedback' },
    ],
  },
  {
    type: 'section',
    text: { type: 'mrkdwn', text: 'Who hosts the *first* visit?' },
    accessory: {
      type: 'static_select',
      action_id: 'host',
      placeholder: plain('Choose a school'),
      options: [option('Maple Elementary'), option('Oak Middle')],
    },
  },
  {
    type: 'actions',
    block_id: 'next',
    elements: [
      { type: 'button', action_id: 'propose', text: plain('Suggest times'), style: 'primary' },
      {
        type: 'button',
        action_id: 'decline',
        text: plain('Not possible'),
        style: 'danger',
        confirm: {
          title: plain('Decline this visit?'),
          text: plain('Ben is told at once.'),
          confirm: plain('Decline'),
        },
      },
      { type: 'button', action_id: 'guide', text: plain('Guide'), url: 'https://example.org/guide' },
      { type: 'overflow', action_id: 'more', options: [option('Snooze a day', 'day'), option('Need help', 'help')] },
    ],
  },
  { type: 'context', elements: [{ type: 'mrkdwn', text: ':calendar: First visit due by *Oct 9* · step 1 of 3' }] },
]

/** One dialog with every kind of field. */
const everyField: types.ModalView = {
  type: 'modal',
  callback_id: 'every-field',
  title: plain('Log a visit'),
  submit: plain('Save'),
  close: plain('Cancel'),
  notify_on_close: true,
  blocks: [
    { type: 'section', text: { type: 'mrkdwn', text: 'With *Ben Carter* at Oak Middle School.' } },
    {
      type: 'input',
      block_id: 'date',
      label: plain('Date'),
      element: { type: 'datepicker', action_id: 'value', initial_date: '2026-10-06' },
    },
    {
      type: 'input',
      block_id: 'time',
      label: plain('Start'),
      element: { type: 'timepicker', action_id: 'value' },
      hint: plain('In the time of the host school.'),
    },
    {
      type: 'input',
      block_id: 'moment',
      optional: true,
      label: plain('Exact moment'),
      element: { type: 'datetimepicker', action_id: 'value', initial_date_time: 1791300600 },
    },
    {
      type: 'input',
      block_id: 'done',
      label: plain('What was done'),
      element: { type: 'plain_text_input', action_id: 'value', multiline: true, max_length: 400 },
    },
    {
      type: 'input',
      block_id: 'minutes',
      label: plain('Minutes'),
      element: {
        type: 'number_input',
        action_id: 'value',
        is_decimal_allowed: false,
        min_value: '15',
        max_value: '480',
      },
    },
    {
      type: 'input',
      block_id: 'focus',
      label: plain('Focus'),
      element: {
        type: 'static_select',
        action_id: 'value',
        placeholder: plain('Choose one'),
        options: [option('Culture'), option('Instruction'), option('Data')],
      },
    },
    {
      type: 'input',
      block_id: 'tags',
      label: plain('Strategies'),
      optional: true,
      element: {
        type: 'multi_static_select',
        action_id: 'value',
        options: ['Learning walk', 'Data meeting', 'Coaching', 'Shadowing'].map((text) => option(text)),
      },
    },
    {
      type: 'input',
      block_id: 'who',
      optional: true,
      label: plain('Who else was there'),
      element: { type: 'users_select', action_id: 'value' },
    },
    {
      type: 'input',
      block_id: 'mood',
      label: plain('How did it go?'),
      element: {
        type: 'radio_buttons',
        action_id: 'value',
        initial_option: option('Well'),
        options: [option('Well'), option('Mixed')],
      },
    },
    {
      type: 'input',
      block_id: 'next',
      optional: true,
      label: plain('Next steps'),
      element: {
        type: 'checkboxes',
        action_id: 'value',
        options: [
          {
            text: { type: 'mrkdwn', text: '*Share* notes' },
            value: 'share',
            description: plain('Ben sees them'),
          },
          option('Plan the second visit', 'plan'),
        ],
      },
    },
    {
      type: 'input',
      block_id: 'email',
      optional: true,
      label: plain('Copy to'),
      element: { type: 'email_text_input', action_id: 'value' },
    },
    {
      type: 'input',
      block_id: 'link',
      optional: true,
      label: plain('Link'),
      element: { type: 'url_text_input', action_id: 'value' },
    },
    {
      type: 'input',
      block_id: 'files',
      optional: true,
      label: plain('Photos'),
      element: { type: 'file_input', action_id: 'value', max_files: 2 },
    },
  ],
}

const home: types.View = {
  type: 'home',
  blocks: [
    { type: 'header', text: plain('Good morning, Ada') },
    {
      type: 'section',
      text: { type: 'mrkdwn', text: '*Your turn:* propose times for the first visit.' },
      accessory: { type: 'button', action_id: 'propose', text: plain('Suggest times'), style: 'primary' },
    },
    { type: 'divider' },
    {
      type: 'section',
      fields: [
        { type: 'mrkdwn', text: '*Partner*\nBen Carter' },
        { type: 'mrkdwn', text: '*Next due*\nOct 9' },
      ],
    },
    { type: 'context', elements: [{ type: 'mrkdwn', text: 'Working hours 7:30 AM to 4:00 PM · America/Chicago' }] },
  ],
}

export const announcement: types.KnownBlock[] = [
  { type: 'header', text: plain('Partners for 2026-27 :tada:') },
  {
    type: 'table',
    rows: [
      [
        { type: 'raw_text', text: 'Principal' },
        { type: 'raw_text', text: 'Partner' },
        { type: 'raw_text', text: 'Focus' },
      ],
      [
        { type: 'raw_text', text: 'Ada Brook' },
        { type: 'raw_text', text: 'Ben Carter' },
        { type: 'raw_text', text: 'Culture' },
      ],
    ],
  },
  {
    type: 'markdown',
    text: '**What happens next**\n- Each pair schedules a visit\n- [The guide](https://example.org) explains how',
  },
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_list',
        style: 'ordered',
        elements: [
          { type: 'rich_text_section', elements: [{ type: 'text', text: 'Say hello', style: { bold: true } }] },
          { type: 'rich_text_section', elements: [{ type: 'text', text: 'Pick a date' }] },
        ],
      },
    ],
  },
]

/** A small bot with a bit of everything, for looking at the pane and for its browser test. */
export const addDemoHandlers = (app: App, submitted: unknown[]): void => {
  app.command('/p3', async ({ ack, command, client, respond }) => {
    if (command.text === 'silent') return
    await ack()
    if (command.text === 'log') await client.views.open({ trigger_id: command.trigger_id, view: everyField })
    else
      await respond({
        text: `*${command.text || 'help'}*: nothing to report, <@${command.user_id}>.`,
        response_type: 'ephemeral',
      })
  })
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home') await client.views.publish({ user_id: event.user, view: home })
  })
  app.view('every-field', async ({ ack, view }) => {
    submitted.push(view.state.values)
    if (view.state.values.done?.value?.value === 'short')
      await ack({ response_action: 'errors', errors: { done: 'Please say a little more.' } })
    else if (view.state.values.done?.value?.value === 'crash')
      await ack({ response_action: 'errors', errors: { nobody: 'There is no such block.' } })
    else
      await ack({
        response_action: 'push',
        view: {
          type: 'modal',
          callback_id: 'sure',
          title: plain('Share it?'),
          submit: plain('Share'),
          blocks: [{ type: 'section', text: plain('Ben sees the shared part.') }],
        },
      })
  })
  app.view('sure', async ({ ack, body, client }) => {
    await ack({ response_action: 'clear' })
    await client.chat.postMessage({ channel: body.user.id, text: 'Saved. Ben was told.' })
  })
  app.action('propose', async ({ ack, body, client }) => {
    await ack()
    if ('trigger_id' in body) await client.views.open({ trigger_id: body.trigger_id, view: everyField })
  })
  app.action('decline', async ({ ack, respond }) => {
    await ack()
    await respond({ replace_original: true, text: 'Declined. Ben was told, kindly.' })
  })
  app.action(/^(host|guide|more)$/, async ({ ack, action, client, body }) => {
    await ack()
    await client.chat.postMessage({ channel: body.user.id, text: `You used ${action.type}.` })
  })
  app.shortcut('log_visit', async ({ ack, shortcut, client }) => {
    await ack()
    await client.views.open({ trigger_id: shortcut.trigger_id, view: everyField })
  })
}
