import { html } from '../render/html.ts'
import type { Shown } from './shown.ts'
import { askForLink } from './way-back.ts'

/** A link that is too old, or not whole. */
export const linkTooOld: Shown = {
  status: 404,
  title: 'This link does not work any more',
  content: html`<h1>This link does not work any more</h1><p>It is too old, or a part of it was lost on the way. Nothing was changed. Please use the newest mail from P3, or have a new link sent to you.</p>${askForLink}`,
}
