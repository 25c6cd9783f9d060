import type { ComponentChildren, JSX } from 'preact';

type ButtonProps = Omit<JSX.IntrinsicElements['button'], 'onClick' | 'type' | 'children'> & {
  children: ComponentChildren;
  /** Called for a press by a person only, never for one that a script of the page made up. */
  onPress(press: { byKeyboard: boolean }): void;
};

export function Button({ onPress, children, ...attributes }: ButtonProps) {
  const press = (event: MouseEvent) => {
    // A press of Enter or Space is a click without a click count.
    if (event.isTrusted) onPress({ byKeyboard: event.detail === 0 });
  };
  return (
    <button type="button" onClick={press} {...attributes}>
      {children}
    </button>
  );
}
