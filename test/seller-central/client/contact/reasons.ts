import type { ContactActionJson, ContactOrderJson, ProactiveTemplatesJson } from '../../wire.ts';
import { el } from '../dom.ts';
import { t } from '../strings.ts';

/** Every merchant template is drawn; it is disabled when the order has no such action or the action is disabled. */
export function reasonList(
  { proactiveTemplates }: ProactiveTemplatesJson,
  order: ContactOrderJson,
  choose: (action: ContactActionJson) => void,
): HTMLElement {
  const shown = proactiveTemplates.filter(({ _embedded }) => !_embedded.schema['x-ui-hidden']);
  return el(
    'div',
    { class: 'ayb-contact-buyer-template-select' },
    el('h5', {}, `1. ${t('practice-choose-reason')}`),
    el(
      'kat-box',
      { variant: 'white' },
      el(
        'div',
        { class: 'template-radio-button-list' },
        ...shown.map(({ _embedded: { schema } }) => {
          const action = order._embedded.actions.find((one) => one._embedded.schema.name === schema.name);
          return reason(schema, action, choose);
        }),
      ),
    ),
  );
}

function reason(
  schema: { name: string; title: string; description: string },
  action: ContactActionJson | undefined,
  choose: (action: ContactActionJson) => void,
): HTMLElement {
  const explanation = action?._embedded.schema.disabledReason ?? undefined;
  const isDisabled = !action || action._embedded.schema.disabled;
  const radio = el('kat-radiobutton', {
    class: explanation ? undefined : 'template-radio-button',
    value: schema.name,
    name: 'template-list',
    label: schema.title,
    'constraint-label': schema.description,
    disabled: isDisabled,
    slot: explanation ? 'trigger' : undefined,
    onchange: () => action && choose(action),
  });
  if (!explanation) return radio;
  return el('kat-popover', { class: 'template-radio-button', 'trigger-type': 'hover' }, radio, explanation);
}
