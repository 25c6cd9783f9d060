/** Icons (24 x 24, strokes) under Katal's icon names, and the flags of the marketplaces (18 x 12). */

export const iconPaths: Record<string, string> = {
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM15.5 15.5L21 21',
  query_builder: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18zM12 7v5l4 2',
  playlist_add_check: 'M3 6h12M3 11h12M3 16h7M13 17l3 3l6-6',
  move_to_inbox: 'M4 4h16v16H4zM4 14h4l2 3h4l2-3h4M12 6v6M9 9.5l3 3l3-3',
  record_voice_over:
    'M9 5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7zM3 20c0-4 3-5.5 6-5.5s6 1.5 6 5.5M17 7c1.5 1 1.5 3 0 4M20 5c2.6 2.2 2.6 6 0 8',
  inbox: 'M4 4h16v16H4zM4 14h4l2 3h4l2-3h4',
  send: 'M3 11l18-7l-6 17l-3-7zM12 14l9-10',
  all_inbox: 'M4 4h16v7H4zM4 13h16v7H4zM9 7h6M9 16h6',
  close: 'M6 6l12 12M18 6L6 18',
  chevron_left: 'M15 5l-7 7l7 7',
  chevron_right: 'M9 5l7 7l-7 7',
  expand_more: 'M5 9l7 7l7-7',
  attach_file: 'M8 12V6a4 4 0 0 1 8 0v9a5.5 5.5 0 0 1-11 0V8',
  content_copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  mail_outline: 'M3 6h18v12H3zM3 7l9 7l9-7',
  check_circle: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18zM8 12l3 3l5-6',
  error: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18zM12 7v6M12 16.5v.5',
  warning: 'M12 4l9 16H3zM12 10v5M12 17.5v.3',
  info: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18zM12 11v6M12 7.5v.3',
  spellcheck: 'M3 15l4-10l4 10M4.5 12h5M13 15l3 3l5-7',
  delete: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
};

const stripes = (...colours: string[]) =>
  colours
    .map(
      (fill, at) =>
        `<rect x="${(at * 18) / colours.length}" width="${18 / colours.length}" height="12" fill="${fill}"/>`,
    )
    .join('');
const bands = (...colours: string[]) =>
  colours
    .map(
      (fill, at) =>
        `<rect y="${(at * 12) / colours.length}" width="18" height="${12 / colours.length}" fill="${fill}"/>`,
    )
    .join('');

export const flagShapes: Record<string, string> = {
  US: `${bands('#b22234', '#fff', '#b22234', '#fff', '#b22234', '#fff', '#b22234')}<rect width="8" height="6.8" fill="#3c3b6e"/>`,
  CA: `${stripes('#d52b1e', '#fff', '#fff', '#d52b1e')}<path d="M9 3l1.5 3L9 9L7.5 6z" fill="#d52b1e"/>`,
  GB: '<rect width="18" height="12" fill="#012169"/><path d="M0 0l18 12M18 0L0 12" stroke="#fff" stroke-width="2.4"/><path d="M9 0v12M0 6h18" stroke="#fff" stroke-width="4"/><path d="M9 0v12M0 6h18" stroke="#c8102e" stroke-width="2.2"/>',
  DE: bands('#111', '#d00', '#ffce00'),
  FR: stripes('#002395', '#fff', '#ed2939'),
  IT: stripes('#009246', '#fff', '#ce2b37'),
  ES: bands('#aa151b', '#f1bf00', '#f1bf00', '#aa151b'),
  JP: '<rect width="18" height="12" fill="#fff"/><circle cx="9" cy="6" r="3.4" fill="#bc002d"/>',
};
