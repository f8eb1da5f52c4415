import { element } from '../element.ts'

export type Tab = 'home' | 'messages'

/** The two tabs of the app: Home and Messages. */
export const createTabs = (onChange: (tab: Tab) => void) => {
  const make = (tab: Tab, label: string): HTMLButtonElement =>
    element('button', { type: 'button', role: 'tab', class: 'slack-tab', onclick: () => onChange(tab) }, label)
  const tabs = { home: make('home', 'Home'), messages: make('messages', 'Messages') }
  const root = element('div', { class: 'slack-tabs', role: 'tablist', 'aria-label': 'P3' }, tabs.home, tabs.messages)
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const other = document.activeElement === tabs.home ? tabs.messages : tabs.home
    other.focus()
    other.click()
  })
  return {
    root,
    select(current: Tab): void {
      for (const [tab, button] of Object.entries(tabs)) {
        button.setAttribute('aria-selected', String(tab === current))
        button.tabIndex = tab === current ? 0 : -1
      }
    },
  }
}
