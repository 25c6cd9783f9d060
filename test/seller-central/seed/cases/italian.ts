import { ago, buyer, type CaseSeed, seller } from '../seed-types.ts';

export const italianCases: CaseSeed[] = [
  {
    key: 'italianFresh',
    account: 'hearthAndPine',
    marketplace: 'IT',
    buyer: { name: 'Ortensia Bellandi', language: 'it-IT' },
    order: { product: 'towel', daysAgo: 4 },
    topicId: 62,
    thread: [buyer(ago(0, 50), 'Buongiorno, gli strofinacci si possono lavare a 90 gradi?')],
  },
  {
    key: 'italianNordlicht',
    account: 'nordlicht',
    marketplace: 'IT',
    buyer: { name: 'Fiorenzo Malaspina', language: 'it-IT' },
    order: { product: 'bracelet', daysAgo: 17, custom: { Nome: 'Ginevra', Carattere: 'Corsivo' } },
    topicId: 55,
    thread: [buyer(ago(15, 20), 'Il bracciale è troppo corto. Posso cambiarlo anche se è inciso?')],
    unlabelled: true,
  },
  {
    key: 'italianResolved',
    account: 'hearthAndPine',
    marketplace: 'IT',
    buyer: { name: 'Serafina Cacciatori', language: 'it-IT' },
    order: { product: 'clock', daysAgo: 21 },
    topicId: 65,
    thread: [
      buyer(ago(75), "L'orologio è davvero silenzioso? È per la camera da letto."),
      seller(ago(74), 'Buongiorno Serafina, sì: la lancetta dei secondi scorre senza ticchettio.'),
    ],
    status: 'SOLVED',
  },
];
