import express, { Router } from 'express'
import { systemClock } from '../../src/core/clock.ts'
import type { PretendPlatform } from '../pretend.ts'
import { type Declaration, declarationOf, ownManifest } from './declaration.ts'
import { createDelivery } from './deliver.ts'
import { createEvents } from './events.ts'
import { createFileDoors } from './file-doors.ts'
import { createHooks } from './hooks.ts'
import { createInstall } from './install.ts'
import type { Json } from './json.ts'
import { createPageApi } from './page-api.ts'
import { createPerson } from './person.ts'
import { createRespond } from './respond.ts'
import { createFailures, slackRules } from './rules.ts'
import type { PretendSlackOptions, Scene } from './scene.ts'
import { createSocketMode } from './socket-mode.ts'
import { createThrottle } from './throttle.ts'
import { createTriggers } from './triggers.ts'
import { createViews } from './views.ts'
import { createWatchers } from './watchers.ts'
import { createWebApi } from './web-api.ts'
import { createWorld } from './world.ts'

/** The app as its manifest declares it, with what the set-up says better. */
const appOf = (options: PretendSlackOptions): Declaration => {
  const declared = declarationOf(options.manifest ?? ownManifest())
  const plain = { command: '/p3', description: '', words: [], shouldEscape: false }
  const commands = options.commands?.map((command) => ({ ...plain, ...command })) ?? declared.commands
  return { ...declared, commands, shortcuts: options.shortcuts ?? declared.shortcuts }
}

const createScene = (options: PretendSlackOptions): Scene => {
  const machine = options.machine ?? systemClock
  const app = appOf(options)
  const tabs = { homeTabEnabled: app.hasHome, messagesTabEnabled: app.hasMessages }
  const rules = { ...slackRules, ...tabs, ...options.rules }
  const world = createWorld({ ...options, scopes: app.scopes })
  const baseUrl = options.publicUrl ?? (() => `${options.botUrl()}/playground/slack`)
  return {
    options,
    app,
    machine,
    rules,
    world,
    baseUrl,
    failures: createFailures(),
    views: createViews(world),
    triggers: createTriggers(machine, rules),
    hooks: createHooks(machine, rules, baseUrl),
    throttle: createThrottle(machine),
    watchers: createWatchers(),
    calls: [],
  }
}

/**
 * A small Slack: the Web API the bot calls, signed requests to the bot, and what the pane in the browser needs.
 * It enforces Slack's limits, so what works here works there. Change `rules` at any time; plan `failures` for tests.
 */
export const createPretendSlack = (options: PretendSlackOptions) => {
  const scene = createScene(options)
  const { world, rules, failures, calls } = scene
  const sockets = createSocketMode(options.appId)
  const delivery = createDelivery(scene, sockets)
  const events = createEvents(scene, delivery)
  const install = createInstall(scene)
  const person = (teamId: string, userId: string) => createPerson(scene, delivery, events, teamId, userId)

  const router = Router()
  router.use('/api', express.urlencoded({ extended: false, limit: '10mb' }), express.json({ limit: '10mb' }))
  router.use('/oauth', express.urlencoded({ extended: false }))
  router.use(createWebApi(scene, install, sockets.open))
  router.use(install.router, createRespond(scene), createFileDoors(scene), createPageApi(scene, person))

  const platform: PretendPlatform = {
    router,
    start: async () => {},
    async stop() {
      events.stop()
      await delivery.idle()
      await sockets.stop()
    },
  }

  return {
    ...platform,
    /** What is enforced; may be changed while it runs. */
    rules,
    failures,
    /** Every Web API call so far, newest last. */
    calls,
    /** Every request sent to the bot so far, newest last. */
    deliveries: delivery.recorded,
    person,
    /** Flags and state of people, conversations and workspaces. */
    world,
    /** A trigger id as an interaction would carry it. */
    issueTrigger: scene.triggers.issue,
    /** Any event, wrapped and signed; redelivered like any other. */
    sendEvent: (teamId: string, event: Json, isExternallyShared = false) =>
      events.send(teamId, event, isExternallyShared),
    /** Events that wait to be sent again. */
    pendingRetries: events.pending,
    /** An administrator removes the app: its tokens are dead at once, then two events in either order. */
    async uninstall(teamId: string, order: 'uninstalled-first' | 'revoked-first' = 'revoked-first'): Promise<void> {
      const workspace = world.workspace(teamId)
      if (!workspace) throw new Error(`No workspace ${teamId}`)
      workspace.isInstalled = false
      world.saveWorkspace(workspace)
      const revoked = { type: 'tokens_revoked', tokens: { oauth: [], bot: [workspace.botUserId] } }
      const both = [revoked, { type: 'app_uninstalled' }]
      for (const event of order === 'revoked-first' ? both : both.reverse())
        await events.sendSubscribed(teamId, event.type, event)
    },
    /** Resolves when no request to the bot is under way. */
    idle: delivery.idle,
  }
}

export type PretendSlack = ReturnType<typeof createPretendSlack>
