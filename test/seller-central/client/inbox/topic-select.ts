import type { CaseJson } from '../../wire.ts';
import { el } from '../dom.ts';
import type { KatDropdown } from '../katal/kat-dropdown.ts';
import { getJson, postJson } from '../requests.ts';

interface CategoriesJson {
  categories: { name: string; topicIds: number[] }[];
}

/** The topic of a case can be changed in its header; each group stands for its first topic. */
export function topicSelect(item: CaseJson): HTMLElement {
  const select = el('kat-dropdown', { class: 'case-topic-name', size: 'small', value: item.topicId }) as KatDropdown;
  const current = { name: item.topic, value: String(item.topicId) };
  select.options = [current];
  select.addEventListener('expand', async () => {
    const { categories } = await getJson<CategoriesJson>(
      '/messaging/api/global/topics/categories?topicTypes=classifiedCaseTopics',
    );
    const others = categories
      .filter(({ topicIds }) => !topicIds.includes(item.topicId))
      .map(({ name, topicIds }) => ({ name, value: String(topicIds[0]) }));
    select.options = [current, ...others];
  });
  select.addEventListener('change', () => {
    void postJson(`/messaging/api/global/cases/${item.caseId}/topic`, {
      topicId: Number(select.getAttribute('value')),
    });
  });
  return select;
}
