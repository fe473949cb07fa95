/**
 * Selects the old text of a field when the reader comes to it, so that what is typed is a new
 * search. A press of the pointer sets the caret after the focus, and so it is selected once more.
 */
import { type RefObject, useRef } from 'react';

export function useSelectedOnFocus(field: RefObject<HTMLInputElement | null>) {
  const coming = useRef(false);
  return {
    onPointerDown: () => {
      coming.current = document.activeElement !== field.current;
    },
    onFocus: () => field.current?.select(),
    onClick: () => {
      const { current: own } = field;
      // Text that was selected by dragging stays selected.
      if (own && coming.current && own.selectionStart === own.selectionEnd) own.select();
      coming.current = false;
    },
  };
}
