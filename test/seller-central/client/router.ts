/** Which page an address shows. Navigation between pages pushes; the inbox rewrites its own query in place. */

export type Place =
  | { page: 'inbox' }
  | { page: 'contact'; template: string | undefined }
  | { page: 'order-list'; fulfilment: 'mfn' | 'fba'; status: string }
  | { page: 'order'; orderId: string };

function placeOf(path: string): Place {
  const contact = /^\/messaging\/contact(?:\/([\w.-]+))?\/?$/.exec(path);
  if (contact || path.startsWith('/gp/help/contact/')) {
    return { page: 'contact', template: contact?.[1]?.startsWith('ref=') ? undefined : contact?.[1] };
  }
  const order = /^\/orders-v3\/order\/([^/]+)/.exec(path);
  if (order) return { page: 'order', orderId: order[1] ?? '' };
  const list = /^\/orders-v3(?:\/(mfn|fba)\/(\w+))?/.exec(path);
  if (list) {
    const fulfilment = list[1] === 'fba' ? 'fba' : 'mfn';
    return { page: 'order-list', fulfilment, status: list[2] ?? 'unshipped' };
  }
  return { page: 'inbox' };
}

type Show = (place: Place) => void;
let show: Show = () => {};

export function startRouter(render: Show): void {
  show = render;
  window.addEventListener('popstate', () => show(placeOf(location.pathname)));
  show(placeOf(location.pathname));
}

/** To another page of the same app. */
export function go(address: string): void {
  history.pushState(null, '', address);
  show(placeOf(location.pathname));
}

/** Query parameter, whatever the case of its name. */
export function parameter(name: string): string | undefined {
  for (const [key, value] of new URLSearchParams(location.search)) {
    if (key.toLowerCase() === name.toLowerCase()) return value;
  }
  return undefined;
}
