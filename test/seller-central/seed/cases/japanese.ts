import { ago, buyer, type CaseSeed, seller } from '../seed-types.ts';

export const japaneseCases: CaseSeed[] = [
  {
    key: 'japaneseSoon',
    account: 'hearthAndPine',
    marketplace: 'JP',
    buyer: { name: '藤沢 遥香', language: 'ja-JP' },
    order: { product: 'mug', daysAgo: 5 },
    topicId: 27,
    thread: [
      buyer(ago(21, 35), 'お世話になっております。配送状況が三日前から更新されていません。いつ頃届く予定でしょうか。'),
    ],
  },
  {
    key: 'japaneseAnswered',
    account: 'hearthAndPine',
    marketplace: 'JP',
    buyer: { name: '黒岩 壮馬', language: 'ja-JP' },
    order: { product: 'lamp', daysAgo: 9 },
    topicId: 4,
    thread: [
      buyer(ago(45), '日本のコンセントでそのまま使えますか。'),
      seller(ago(43), 'お問い合わせありがとうございます。USB-C給電のため、そのままお使いいただけます。'),
    ],
  },
  {
    key: 'japaneseResolved',
    account: 'hearthAndPine',
    marketplace: 'JP',
    buyer: { name: '桐生 ことね', language: 'ja-JP' },
    order: { product: 'bottle', daysAgo: 30 },
    topicId: 38,
    thread: [
      buyer(ago(160), 'パッキンだけ購入できますか。'),
      seller(ago(158), '替えのパッキンは商品に一つ同梱しております。'),
    ],
    status: 'SOLVED',
  },
];
