import { ago, buyer, type CaseSeed, seller } from '../seed-types.ts';

export const germanCases: CaseSeed[] = [
  {
    key: 'germanAdapter',
    account: 'hearthAndPine',
    marketplace: 'DE',
    buyer: { name: 'Friederike Hollmann', language: 'de-DE' },
    order: { product: 'lamp', daysAgo: 10 },
    topicId: 4,
    thread: [
      buyer(
        ago(3, 50),
        'Guten Tag, liegt der Lampe ein Netzteil bei oder brauche ich ein eigenes mit USB-C? In der Beschreibung steht dazu nichts.',
      ),
    ],
  },
  {
    key: 'germanCustom',
    account: 'nordlicht',
    marketplace: 'DE',
    buyer: { name: 'Korbinian Aschauer', language: 'de-DE' },
    order: {
      product: 'bracelet',
      status: 'Unshipped',
      daysAgo: 1,
      custom: { Name: 'Ma?a', Schriftart: 'Druckschrift' },
    },
    topicId: 46,
    thread: [buyer(ago(5, 5), 'Hallo, auf dem Armband soll „Maša“ stehen, mit dem Häkchen über dem s. Geht das?')],
  },
  {
    key: 'germanOverdue',
    account: 'nordlicht',
    marketplace: 'DE',
    buyer: { name: 'Gerlinde Wachsmuth', language: 'de-DE' },
    order: { product: 'blanket', daysAgo: 14 },
    topicId: 34,
    thread: [
      buyer(ago(26), 'Die Decke fusselt sehr stark. Ich möchte sie zurückgeben.'),
      buyer(ago(2), 'Bitte antworten Sie, die Rückgabefrist läuft bald ab!'),
    ],
  },
  {
    key: 'germanSoon',
    account: 'nordlicht',
    marketplace: 'DE',
    buyer: { name: 'Ottokar Brehme', language: 'de-DE', isBusiness: true },
    order: { product: 'candle', quantity: 40, daysAgo: 7 },
    topicId: 30,
    thread: [
      buyer(
        ago(22, 5),
        'Wir benötigen eine Rechnung mit ausgewiesener Umsatzsteuer auf den Firmennamen. Können Sie uns diese bitte zusenden?',
      ),
    ],
  },
  {
    key: 'germanAnswered',
    account: 'nordlicht',
    marketplace: 'DE',
    buyer: { name: 'Swantje Petersen', language: 'de-DE' },
    order: { product: 'light', daysAgo: 9 },
    topicId: 38,
    thread: [
      buyer(ago(12), 'Passt der Halter auch an einen Lenker mit 35 mm?'),
      seller(ago(10), 'Guten Tag Frau Petersen, ja: Der Halter passt von 22 bis 35 mm.'),
    ],
  },
  {
    key: 'germanResolved',
    account: 'nordlicht',
    marketplace: 'DE',
    buyer: { name: 'Leonhard Vossberg', language: 'de-DE' },
    order: { product: 'kettle', daysAgo: 28 },
    topicId: 11,
    thread: [
      buyer(ago(140), 'Ist der Kessel für Induktion geeignet?'),
      seller(ago(139), 'Guten Tag Herr Vossberg, ja, er ist für alle Herdarten geeignet.'),
    ],
    status: 'SOLVED',
  },
  {
    key: 'germanReportedUnresolved',
    account: 'nordlicht',
    marketplace: 'DE',
    buyer: { name: 'Adelheid Kronsbein', language: 'de-DE' },
    order: { product: 'light', daysAgo: 19 },
    topicId: 39,
    thread: [
      buyer(ago(52), 'Das Rücklicht lädt nicht mehr.'),
      seller(ago(50), 'Guten Tag, bitte prüfen Sie zuerst das Kabel.'),
    ],
    status: 'SOLVED',
    survey: 'No',
  },
];
