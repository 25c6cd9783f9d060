import { ago, buyer, type CaseSeed, seller } from '../seed-types.ts';

export const frenchCases: CaseSeed[] = [
  {
    key: 'frenchUnshipped',
    account: 'hearthAndPine',
    marketplace: 'FR',
    buyer: { name: 'Capucine Delorme', language: 'fr-FR' },
    order: { product: 'clock', status: 'Unshipped', daysAgo: 1 },
    topicId: 35,
    thread: [
      buyer(
        ago(6, 40),
        "Bonjour, je me suis trompée d'étage dans l'adresse : c'est le 4e, porte gauche. Pouvez-vous le noter sur le colis ?",
      ),
    ],
  },
  {
    key: 'frenchNordlicht',
    account: 'nordlicht',
    marketplace: 'FR',
    buyer: { name: 'Anselme Roquefeuil', language: 'fr-FR' },
    order: {
      product: 'print',
      status: 'Unshipped',
      daysAgo: 2,
      custom: { Date: '14/02/2016', Lieu: 'Annecy', Titre: 'Notre ciel' },
    },
    topicId: 61,
    thread: [buyer(ago(19, 15), 'Bonjour, est-il possible d’ajouter nos prénoms sous la carte du ciel ?')],
  },
  {
    key: 'frenchResolved',
    account: 'nordlicht',
    marketplace: 'FR',
    buyer: { name: 'Mélusine Garance', language: 'fr-FR' },
    order: { product: 'candle', daysAgo: 16 },
    topicId: 6,
    thread: [
      buyer(ago(100), 'La bougie contient-elle des colorants ?'),
      seller(ago(98), 'Bonjour, non : seulement de la cire de soja et des huiles parfumées.'),
    ],
    status: 'SOLVED',
  },
  {
    key: 'frenchCanadian',
    account: 'hearthAndPine',
    marketplace: 'CA',
    buyer: { name: 'Maxime Boisvert', language: 'fr-CA' },
    order: { product: 'mug', daysAgo: 7 },
    topicId: 10,
    thread: [buyer(ago(14, 10), 'Bonjour, une tasse est arrivée cassée. Que dois-je faire ?')],
    unlabelled: true,
  },
];
