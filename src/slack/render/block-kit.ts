import type { types } from '@slack/bolt'

// Block Kit's own types, under short names; they come with Bolt.
export type AnyBlock = types.AnyBlock
export type ActionsBlock = types.ActionsBlock
export type Button = types.Button
export type ConfirmationDialog = types.ConfirmationDialog
export type ImageBlock = types.ImageBlock
export type HomeView = types.HomeView
export type InputBlock = types.InputBlock
export type KnownBlock = types.KnownBlock
export type ModalView = types.ModalView
export type MrkdwnElement = types.MrkdwnElement
export type PlainTextElement = types.PlainTextElement
export type PlainTextOption = types.PlainTextOption
export type RichTextBlock = types.RichTextBlock
export type RichTextBlockElement = types.RichTextBlockElement
export type RichTextElement = types.RichTextElement
export type RichTextText = types.RichTextText
