import { useStore } from '@nanostores/preact'
import { Fragment } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { jsx, jsxs } from 'preact/jsx-runtime'

/**
 * Lets lazy parts draw with the Preact of the page's own script: a second copy would not know the first one's components. What
 * they import of these packages is read from here (integrations/island-scripts.ts), and nothing else is there to be read.
 */
export function shareRuntime(): void {
  globalThis.frontOrBack = {
    parts: {},
    ...{ Fragment, jsx, jsxs, useLayoutEffect, useRef, useState, useStore }
  }
}
