/** Interfaces of TypeScript under another name than the compatibility data have them. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  Console: 'console',
  CSSStyleDeclarationBase: 'CSSStyleDeclaration'
}

/** The compatibility data have what all typed arrays have in one place, as the language does. */
const TYPED_ARRAY = /^(?:Big)?(?:Ui|I)nt\d+(?:Clamped)?Array$|^Float\d+Array$/

/** Members of `style` that are no property of CSS. */
const OF_STYLE_ITSELF = /^(?:cssText|length|parentRule|item|getProperty|setProperty|removeProperty)/

/**
 * Where the compatibility data may have a member of these interfaces, the likeliest first: `['URLConstructor'], 'canParse'` gives
 * `api.URL.canParse_static` among others.
 */
export function memberPaths(interfaces: readonly string[], member: string): string[][] {
  return interfaces.flatMap((name) => {
    if (/^CSSStyle(?:Declaration|Properties)$/.test(name) && !OF_STYLE_ITSELF.test(member)) {
      return [['css', 'properties', inKebabCase(member)]]
    }
    if (name === 'ImportMeta') return [['javascript', 'operators', 'import_meta']]
    const isStatic = name.endsWith('Constructor')
    const owner = TYPED_ARRAY.test(name)
      ? 'TypedArray'
      : (KNOWN_AS[name] ?? name.replace(/Constructor$/, ''))
    const members = isStatic ? [`${member}_static`, member] : [member, `${member}_static`]
    return [
      ...members.flatMap((one) => [
        ['api', owner, one],
        ['javascript', 'builtins', owner, one],
        ['javascript', 'builtins', 'Intl', owner, one]
      ]),
      ...(owner === 'Window' ? globalPaths(member, false) : [])
    ]
  })
}

/** Where the compatibility data may have a global, the likeliest first. Something that is made with `new` has an entry of its own. */
export function globalPaths(name: string, made: boolean): string[][] {
  const owners = [
    ['api', name],
    ['javascript', 'builtins', name]
  ]
  return [
    ...(made ? owners.map((owner) => [...owner, name]) : []),
    ['api', 'Window', name],
    ...owners,
    // What the window has as a target of events: addEventListener.
    ['api', 'EventTarget', name]
  ]
}

/** Where the compatibility data may have an event. Most bubble, so whatever holds an element may listen to them. */
export function eventPaths(interfaces: readonly string[], event: string): string[][] {
  const names = [...interfaces, 'Window', 'Document', 'HTMLElement', 'Element', ...SENDERS]
  return names.map((name) => ['api', name, `${event}_event`])
}

/** Elements with events of their own. */
const SENDERS = [
  'HTMLDetailsElement',
  'HTMLDialogElement',
  'HTMLFormElement',
  'HTMLInputElement',
  'HTMLMediaElement'
]

function inKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
