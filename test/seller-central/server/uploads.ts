import { type Answer, type Exchange, json } from './exchange.ts';

/** Takes one file of a multipart body: only its name is read. */
export function takeUpload({ body, state }: Exchange): Answer {
  const fileName = /filename="([^"]*)"/.exec(body.toString('utf8'))?.[1];
  if (fileName === undefined) return json({ error: 'NO_FILE' }, 400);
  return json({ id: state.ids.fileId(), fileName });
}
