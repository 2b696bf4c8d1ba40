import { useStore } from '@nanostores/preact'
import { Fragment, h } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/**
 * Shares the page script's copy of Preact with lazy parts, because components of a second copy would
 * not work inside the first one's tree. The build replaces the imports of these packages in lazy
 * parts by reads of `frontOrBack` (integrations/island-scripts.ts), so a lazy part can import only
 * the names listed here. Call it before the first lazy part is fetched.
 */
export function shareRuntime(): void {
  globalThis.frontOrBack = {
    parts: {},
    ...{ Fragment, h, useLayoutEffect, useRef, useState, useStore }
  }
}
