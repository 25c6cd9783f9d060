import { el } from '../dom.ts';
import { getJson } from '../requests.ts';
import { t } from '../strings.ts';

interface TemplatesJson {
  templates: { id: string; name: string }[];
}

const path = '/messaging/api/global/templates';

/** Amazon's own template list; the chosen text takes the place of what is in the box. */
export function templateSelect(use: (body: string) => Promise<void>): HTMLElement {
  const options = el('div', { class: 'reverse-select-options' });
  options.hidden = true;
  const header = el(
    'div',
    {
      class: 'select-header',
      onclick: async () => {
        options.hidden = !options.hidden;
        if (options.hidden || options.childElementCount > 0) return;
        const { templates } = await getJson<TemplatesJson>(path);
        options.append(...templates.map(({ id, name }) => optionRow(name, () => choose(id))));
      },
    },
    el('input', { class: 'placeholder', maxlength: 15, placeholder: t('ayb-case-select-template') }),
  );
  const choose = async (id: string): Promise<void> => {
    const { renderedTemplate } = await getJson<{ renderedTemplate: string }>(`${path}/${id}/render`);
    await use(renderedTemplate);
  };
  return el('div', { class: 'ayb-typeahead-dropdown small' }, header, options);
}

function optionRow(name: string, choose: () => void): HTMLElement {
  return el('div', { class: 'option-row', onclick: choose }, el('div', { class: 'option' }, name));
}
