import { render } from 'preact'
import { mount } from '../shared/mount.tsx'
import { shareRuntime } from '../shared/page-runtime.ts'
import type { CaseloadProps } from './caseload-props.ts'
import { Caseload } from './caseload.tsx'
import { CaseloadContext } from './context.ts'
import { openCaseload } from './open-caseload.ts'

shareRuntime()
mount<CaseloadProps>((props, root) => {
  const opened = openCaseload(root, props, () => render(view(), root))
  return view()

  function view() {
    return (
      <CaseloadContext.Provider value={opened}>
        <Caseload />
      </CaseloadContext.Provider>
    )
  }
})
