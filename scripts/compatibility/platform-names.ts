/** Interfaces of TypeScript whose name in the compatibility data is different. */
const NAMES_IN_DATA: Readonly<Record<string, string>> = {
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  Console: 'console',
  CSSStyleDeclarationBase: 'CSSStyleDeclaration'
}

/**
 * Typed arrays. The compatibility data list their members under `TypedArray`, as ECMAScript does.
 */
const TYPED_ARRAY = /^(?:Big)?(?:Ui|I)nt\d+(?:Clamped)?Array$|^Float\d+Array$/

/** Members of `element.style` that are not CSS properties. */
const NOT_CSS = /^(?:cssText|length|parentRule|item|getProperty|setProperty|removeProperty)/

/**
 * The paths at which the compatibility data may describe a member of these interfaces, in the order
 * in which to try them: `['URLConstructor'], 'canParse'` gives `api.URL.canParse_static` among
 * others.
 */
export function memberPaths(interfaces: readonly string[], member: string): string[][] {
  return interfaces.flatMap((name) => {
    if (/^CSSStyle(?:Declaration|Properties)$/.test(name) && !NOT_CSS.test(member)) {
      return [['css', 'properties', inKebabCase(member)]]
    }
    if (name === 'ImportMeta') return [['javascript', 'operators', 'import_meta']]
    // The data describe what a match holds with the method that returns it.
    if (/^RegExp(?:Exec|Match)Array$/.test(name)) {
      return [['javascript', 'builtins', 'RegExp', 'exec']]
    }
    // The data describe the settings of a camera with the method that returns them.
    if (name === 'MediaTrackSettings') return [['api', 'MediaStreamTrack', 'getSettings']]
    const isStatic = name.endsWith('Constructor')
    const owner = TYPED_ARRAY.test(name)
      ? 'TypedArray'
      : (NAMES_IN_DATA[name] ?? name.replace(/Constructor$/, ''))
    const members = isStatic ? [`${member}_static`, member] : [member, `${member}_static`]
    return [
      ...members.flatMap((key) => [
        ['api', owner, key],
        ['javascript', 'builtins', owner, key],
        ['javascript', 'builtins', 'Intl', owner, key]
      ]),
      ...(owner === 'Window' ? globalPaths(member, false) : [])
    ]
  })
}

/**
 * The paths at which the compatibility data may describe a global variable, in the order in which
 * to try them. `constructed` means that the code calls it with `new`: constructors have entries of
 * their own.
 */
export function globalPaths(name: string, constructed: boolean): string[][] {
  const owners = [
    ['api', name],
    ['javascript', 'builtins', name]
  ]
  return [
    ...(constructed ? owners.map((owner) => [...owner, name]) : []),
    ['api', 'Window', name],
    ...owners,
    // Globals that the window inherits from EventTarget, such as `addEventListener`.
    ['api', 'EventTarget', name]
  ]
}

/**
 * The paths at which the compatibility data may describe an event, in the order in which to try
 * them. `interfaces` are those of the event target. The event may belong to another interface,
 * because most events bubble.
 */
export function eventPaths(interfaces: readonly string[], event: string): string[][] {
  const names = [...interfaces, 'Window', 'Document', 'HTMLElement', 'Element', ...EVENT_ELEMENTS]
  return names.map((name) => ['api', name, `${event}_event`])
}

/** Elements whose interfaces have events of their own. */
const EVENT_ELEMENTS = [
  'HTMLDetailsElement',
  'HTMLDialogElement',
  'HTMLFormElement',
  'HTMLInputElement',
  'HTMLMediaElement'
]

function inKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
