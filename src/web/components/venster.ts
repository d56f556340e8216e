import { useEffect, type RefObject } from 'react'

/**
 * Opens and closes a native modal dialog with a piece of state, and puts the focus where the work is:
 * on the first field, else on the first button of its footer (not on the scrolling body).
 */
export function useVenster(venster: RefObject<HTMLDialogElement | null>, open: boolean): void {
  useEffect(() => {
    const dialoog = venster.current
    if (open && dialoog?.open === false) {
      dialoog.showModal()
      dialoog.querySelector<HTMLElement>('textarea, input, select, .ams-dialog__footer button')?.focus()
    }
    if (!open && dialoog?.open === true) dialoog.close()
  }, [venster, open])
}
