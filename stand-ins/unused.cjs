// Stands in for packages that teams-ai, botbuilder and @azure/identity load for what P3 Bot does not use: docs/decisions/0620-weight.md.
function refuse() {
  throw new Error('This package is left out of P3 Bot: see docs/decisions/0620-weight.md.')
}
const own = new Set(['then', 'prototype', 'name', 'length', '__esModule'])
/** Whatever is asked of it is the same again, so that loading works; calling it does not. */
const unused = new Proxy(refuse, {
  get: (target, key) => (typeof key === 'symbol' || own.has(key) ? target[key] : unused),
})
module.exports = unused
