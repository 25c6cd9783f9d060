/** The page's requests. The messaging pages use fetch, the order pages XMLHttpRequest. */

const token = (): string => document.querySelector<HTMLMetaElement>('meta[name="anti-csrftoken-a2z"]')?.content ?? '';
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const writeHeaders = (): Record<string, string> => ({
  'anti-csrftoken-a2z': token(),
  'X-Requested-With': token(),
  'X-Resource-Version': '5e11e4ce47ba15e7a0b15e11e4ce47ba15e7a0b1',
  'X-Browser-Time-Zone': timeZone,
});

class RequestFailed extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`The server answered ${status}`);
    this.status = status;
  }
}

export async function getJson<Shape>(path: string): Promise<Shape> {
  const response = await fetch(path, { headers: { 'X-Browser-Time-Zone': timeZone } });
  if (!response.ok) throw new RequestFailed(response.status);
  return response.json();
}

export async function postJson<Shape>(path: string, body: unknown): Promise<Shape> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { ...writeHeaders(), 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  if (!response.ok) throw new RequestFailed(response.status);
  return response.json();
}

export async function upload(
  path: string,
  file: File,
  fields: Record<string, string>,
): Promise<{ id: string; fileName: string }> {
  const form = new FormData();
  form.append('attachment', file, file.name);
  form.append('attachmentFileName', file.name);
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const response = await fetch(path, { method: 'POST', headers: writeHeaders(), body: form });
  if (!response.ok) throw new RequestFailed(response.status);
  return response.json();
}

export function askByXhr<Shape>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Shape> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, path);
    request.setRequestHeader('X-Browser-Time-Zone', timeZone);
    if (method === 'POST') request.setRequestHeader('anti-csrftoken-a2z', token());
    request.addEventListener('load', () => {
      if (request.status >= 300) return reject(new RequestFailed(request.status));
      try {
        resolve(JSON.parse(request.responseText));
      } catch (error) {
        reject(error);
      }
    });
    request.addEventListener('error', () => reject(new RequestFailed(0)));
    request.send(body === undefined ? null : JSON.stringify(body));
  });
}
