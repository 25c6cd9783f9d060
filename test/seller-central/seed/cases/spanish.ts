import { ago, buyer, type CaseSeed, seller } from '../seed-types.ts';

export const spanishCases: CaseSeed[] = [
  {
    key: 'spanishUnitedStates',
    account: 'hearthAndPine',
    marketplace: 'US',
    buyer: { name: 'Xiomara Villaseñor', language: 'es-US' },
    order: { product: 'board', daysAgo: 13, custom: { 'Family name': 'Villaseñor', Font: 'Serif' } },
    topicId: 51,
    thread: [
      buyer(
        ago(10, 30),
        'Hola, la tabla llegó preciosa, pero el grabado dice «Villasenor» sin la eñe. ¿La pueden reemplazar?',
      ),
    ],
  },
  {
    key: 'spanishAnswered',
    account: 'hearthAndPine',
    marketplace: 'ES',
    buyer: { name: 'Eulogio Santacruz', language: 'es-ES' },
    order: { product: 'bottle', daysAgo: 6 },
    topicId: 37,
    thread: [
      buyer(ago(33), '¿La botella conserva el frío durante toda la noche?'),
      seller(ago(30), 'Hola Eulogio, sí: unas 24 horas en frío y 12 en caliente.'),
    ],
  },
  {
    key: 'spanishNordlicht',
    account: 'nordlicht',
    marketplace: 'ES',
    buyer: { name: 'Remedios Quintanilla', language: 'es-ES' },
    order: { product: 'blanket', fulfilment: 'Amazon', daysAgo: 5 },
    topicId: 22,
    thread: [buyer(ago(8, 45), '¿Cuándo llega mi pedido? El seguimiento no cambia desde el lunes.')],
  },
  {
    key: 'spanishClosed',
    account: 'hearthAndPine',
    marketplace: 'ES',
    buyer: { name: 'Baltasar Iriondo', language: 'es-ES' },
    order: { product: 'lamp', daysAgo: 75 },
    topicId: 54,
    thread: [
      buyer(ago(1500), 'Ya he enviado la devolución.'),
      seller(ago(1495), 'Hola Baltasar, la hemos recibido y el reembolso está en camino.'),
    ],
    status: 'CLOSED',
  },
];
