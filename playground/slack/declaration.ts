import { readFileSync } from 'node:fs'
import { asJson, asList, asText, type Json } from './json.ts'

/** A slash command the app has, with the words the composer offers after it. */
interface DeclaredCommand {
  readonly command: string
  readonly description: string
  readonly words: readonly { readonly word: string; readonly description: string }[]
  /** Whether @Name in its text arrives as `<@U…|name>`. */
  readonly shouldEscape: boolean
}

/** What an app manifest declares: Slack gives an app nothing else. */
export interface Declaration {
  readonly commands: readonly DeclaredCommand[]
  readonly shortcuts: readonly { readonly callbackId: string; readonly name: string }[]
  readonly scopes: readonly string[]
  readonly events: ReadonlySet<string>
  /** Where the bot offers the options of searched lists, after its base address. */
  readonly optionsPath: string | undefined
  readonly hasHome: boolean
  readonly hasMessages: boolean
  /** People see the app's messages but cannot write to it. */
  readonly isReadOnly: boolean
}

const commandOf = (command: Json): DeclaredCommand => ({
  command: asText(command.command),
  description: asText(command.description),
  words: asText(command.usage_hint)
    .split('|')
    .map((word) => ({ word: word.trim(), description: '' }))
    .filter(({ word }) => /^[a-z-]+$/.test(word)),
  shouldEscape: command.should_escape === true,
})

const pathOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).pathname : undefined)

/** Reads a Slack app manifest. */
export const declarationOf = (manifest: unknown): Declaration => {
  const { features, oauth_config, settings } = asJson(manifest)
  const { slash_commands, shortcuts, app_home } = asJson(features)
  const home = asJson(app_home)
  return {
    commands: asList(slash_commands).map(asJson).map(commandOf),
    shortcuts: asList(shortcuts)
      .map(asJson)
      .filter((shortcut) => shortcut.type === 'global')
      .map((shortcut) => ({ callbackId: asText(shortcut.callback_id), name: asText(shortcut.name) })),
    scopes: asList(asJson(asJson(oauth_config).scopes).bot).map(asText),
    events: new Set(asList(asJson(asJson(settings).event_subscriptions).bot_events).map(asText)),
    optionsPath: pathOf(asText(asJson(asJson(settings).interactivity).message_menu_options_url)),
    hasHome: home.home_tab_enabled === true,
    hasMessages: home.messages_tab_enabled === true,
    isReadOnly: home.messages_tab_read_only_enabled === true,
  }
}

/** The manifest this bot is installed with. */
export const ownManifest = (): unknown =>
  JSON.parse(readFileSync(new URL('../../manifests/slack.json', import.meta.url), 'utf8'))
