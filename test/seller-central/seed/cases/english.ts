import { ago, buyer, type CaseSeed, seller } from '../seed-types.ts';

const longStory = Array.from(
  { length: 26 },
  (_, day) =>
    `Day ${day + 1}: I checked the tracking page in the morning and again in the evening, and the parcel was still in the same depot. `,
).join('');

export const englishCases: CaseSeed[] = [
  {
    key: 'dueIn20Minutes',
    account: 'hearthAndPine',
    marketplace: 'US',
    buyer: { name: 'Marlene Okafor', language: 'en-US' },
    order: { product: 'lamp', daysAgo: 6 },
    topicId: 3,
    thread: [
      buyer(
        ago(23, 40),
        'Hi, the tracking has not moved since Tuesday. Can you tell me where my lamp is? I need it before the weekend.',
      ),
    ],
  },
  {
    key: 'severalUnanswered',
    account: 'hearthAndPine',
    marketplace: 'US',
    buyer: { name: 'Dexter Hollis', language: 'en-US' },
    order: { product: 'mug', daysAgo: 12 },
    topicId: 10,
    thread: [
      buyer(ago(70), 'Two of the four mugs arrived chipped. What can we do about that?'),
      seller(
        ago(66),
        'Hello Dexter, I am sorry about the mugs. Could you send a photo of the damage so that we can replace them?',
      ),
      buyer(ago(21, 10), 'Here are the photos you asked for.', { files: ['mug-left.jpg', 'mug-right.jpg'] }),
      buyer(ago(9, 5), 'Did you get my photos?'),
      buyer(ago(2, 15), 'Hello? I would rather have a refund for the two broken ones by now.'),
    ],
  },
  {
    key: 'overdue',
    account: 'hearthAndPine',
    marketplace: 'US',
    buyer: { name: 'Priscilla Vantongeren', language: 'en-US' },
    order: { product: 'clock', daysAgo: 20 },
    topicId: 33,
    thread: [
      buyer(
        ago(27, 30),
        'The clock runs about four minutes slow every day, even with a new battery. I would like to return it.',
      ),
    ],
  },
  {
    key: 'customUnshipped',
    account: 'hearthAndPine',
    marketplace: 'US',
    buyer: { name: 'Tobias Lindqvist', language: 'en-US' },
    order: {
      product: 'board',
      status: 'Unshipped',
      daysAgo: 1,
      custom: { 'Family name': 'The Lindqvists', Font: 'Script', 'Year (optional)': '2O19' },
    },
    topicId: 61,
    thread: [
      buyer(
        ago(4, 20),
        'I think I made a typing mistake in the engraving. The year should be 2019 with a zero. Is it too late to change that?',
      ),
    ],
  },
  {
    key: 'prePurchase',
    account: 'hearthAndPine',
    marketplace: 'US',
    buyer: { name: 'Yolanda Birch', language: 'en-US' },
    topicId: 1,
    thread: [
      buyer(
        ago(11, 45),
        'Is the lid of the 750 ml bottle dishwasher safe, and does it fit a bicycle cage? Thinking of ordering three.',
      ),
    ],
  },
  {
    key: 'optedOut',
    account: 'hearthAndPine',
    marketplace: 'US',
    buyer: { name: 'Ferris Nakagawa', language: 'en-US', optedOut: true },
    order: { product: 'towel', daysAgo: 15 },
    topicId: 22,
    thread: [buyer(ago(18, 20), 'One towel is missing from the set, I count only five.')],
  },
  {
    key: 'rejectedOnly',
    account: 'hearthAndPine',
    marketplace: 'US',
    buyer: { name: 'Wilhelmina Ostrander', language: 'en-US' },
    order: { product: 'bottle', daysAgo: 9 },
    topicId: 0,
    thread: [
      seller(ago(30), 'Thank you for your order! If you are happy with the bottle, we would love a 5-star review.', {
        rejected: true,
      }),
    ],
  },
  {
    key: 'hostileMarkup',
    account: 'hearthAndPine',
    marketplace: 'US',
    buyer: { name: 'Bobby <b>Tables</b>', language: 'en-US' },
    order: { product: 'lamp', daysAgo: 5 },
    topicId: 8,
    thread: [
      buyer(
        ago(7, 12),
        'Does the lamp work with <img src=x onerror="alert(1)"> smart plugs?\n</div></textarea><script>document.title="owned"</script>\n{{constructor.constructor("alert(1)")()}} [ORDER_ID] "><svg onload=alert(2)>',
      ),
    ],
  },
  {
    key: 'veryLong',
    account: 'hearthAndPine',
    marketplace: 'US',
    buyer: { name: 'Constance Abernathy-Featherstonehaugh', language: 'en-US' },
    order: { product: 'lamp', daysAgo: 30 },
    topicId: 64,
    thread: [
      buyer(ago(13, 33), `${longStory}\n\nSo please tell me honestly: is the lamp lost?`, {
        quoted: '--- Earlier message ---\nPlease confirm my delivery address.',
      }),
    ],
  },
  {
    key: 'longThread',
    account: 'hearthAndPine',
    marketplace: 'US',
    buyer: { name: 'Ignatius Pell', language: 'en-US', isBusiness: true },
    order: { product: 'mug', quantity: 12, daysAgo: 25 },
    topicId: 57,
    thread: Array.from({ length: 14 }, (_, turn) =>
      turn % 2 === 0
        ? buyer(
            ago(200 - turn * 13),
            `Question ${turn / 2 + 1} of our purchasing team: please see the attached form, line ${turn + 1}.`,
          )
        : seller(
            ago(196 - turn * 13),
            `Answer ${(turn + 1) / 2}: the line is filled in, the form is in your order documents.`,
          ),
    ),
  },
  {
    key: 'answered',
    account: 'hearthAndPine',
    marketplace: 'US',
    buyer: { name: 'Rosalind Achterberg', language: 'en-US' },
    order: { product: 'clock', status: 'Unshipped', daysAgo: 2 },
    topicId: 49,
    thread: [
      buyer(ago(8), 'Could you ship the clock on Friday instead of today? Nobody is home this week.'),
      seller(ago(5, 30), 'Hello Rosalind, yes: we will hand it over on Friday, so it arrives on Monday.'),
    ],
  },
  {
    key: 'fulfilledByAmazon',
    account: 'hearthAndPine',
    marketplace: 'US',
    buyer: { name: 'Leopold Granger', language: 'en-US' },
    order: { product: 'bottle', fulfilment: 'Amazon', daysAgo: 4 },
    topicId: 27,
    thread: [buyer(ago(16, 50), 'The box says delivered but I found nothing at my door.')],
    unlabelled: true,
  },
  {
    key: 'cancelRequested',
    account: 'hearthAndPine',
    marketplace: 'US',
    buyer: { name: 'Henrietta Zuidema', language: 'en-US' },
    order: { product: 'towel', status: 'Unshipped', daysAgo: 1, buyerAsksToCancel: true },
    topicId: 58,
    thread: [buyer(ago(1, 25), 'Please cancel, I ordered the wrong colour by mistake. Sorry!')],
  },
  {
    key: 'resolved',
    account: 'hearthAndPine',
    marketplace: 'US',
    buyer: { name: 'Barnaby Crewe', language: 'en-US' },
    order: { product: 'lamp', daysAgo: 18 },
    topicId: 4,
    thread: [
      buyer(ago(90), 'Which bulb does the lamp take?'),
      seller(ago(88), 'Hello Barnaby, the LED is built in and lasts about 25,000 hours, so no bulb is needed.'),
    ],
    status: 'SOLVED',
    survey: 'Yes',
  },
  {
    key: 'reportedUnresolved',
    account: 'hearthAndPine',
    marketplace: 'US',
    buyer: { name: 'Delphine Marchetti', language: 'en-US' },
    order: { product: 'mug', daysAgo: 22 },
    topicId: 9,
    thread: [
      buyer(ago(60), 'The glaze on one mug is full of pinholes. Can I get a replacement?'),
      seller(ago(57), 'Hello Delphine, pinholes are part of the reactive glaze.'),
    ],
    status: 'SOLVED',
    survey: 'No',
  },
  {
    key: 'closed',
    account: 'hearthAndPine',
    marketplace: 'US',
    buyer: { name: 'Montgomery Sand', language: 'en-US' },
    order: { product: 'bottle', status: 'Canceled', daysAgo: 60 },
    topicId: 29,
    thread: [
      buyer(ago(1200), 'Why was my order cancelled?'),
      seller(
        ago(1198),
        'Hello Montgomery, the payment was declined, so Amazon cancelled the order. You can place it again at any time.',
      ),
    ],
    status: 'CLOSED',
  },
  {
    key: 'canadian',
    account: 'hearthAndPine',
    marketplace: 'CA',
    buyer: { name: 'Solveig Tremblant', language: 'en-CA' },
    order: { product: 'clock', daysAgo: 8 },
    topicId: 7,
    thread: [buyer(ago(20, 5), 'The carrier wants to charge me duty on delivery. Is that right?')],
  },
  {
    key: 'british',
    account: 'hearthAndPine',
    marketplace: 'UK',
    buyer: { name: 'Gwendoline Ashworth', language: 'en-GB' },
    order: { product: 'towel', daysAgo: 3 },
    topicId: 2,
    thread: [buyer(ago(0, 25), 'Are these suitable for drying crystal glasses, or do they leave lint?')],
  },
  {
    key: 'britishNordlicht',
    account: 'nordlicht',
    marketplace: 'UK',
    buyer: { name: 'Alasdair Pemberton', language: 'en-GB' },
    order: { product: 'kettle', daysAgo: 11 },
    topicId: 36,
    thread: [
      buyer(
        ago(22, 30),
        'The thermometer shows 60 when the water is boiling. Do I return the whole kettle or only the lid?',
      ),
    ],
  },
];
