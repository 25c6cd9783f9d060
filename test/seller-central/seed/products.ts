/** The two invented shops' goods. */
export interface Product {
  asin: string;
  sku: string;
  title: string;
  price: number;
  /** SVG path on an 80 x 80 tile. */
  picture: string;
}

const product = (asin: string, sku: string, price: number, title: string, picture: string): Product => ({
  asin,
  sku,
  title,
  price,
  picture,
});

export const products = {
  lamp: product(
    'B0PRC7LAMP',
    'HP-LAMP-OAK',
    48.9,
    'Oak Desk Lamp with Linen Shade, Dimmable, Warm White, USB-C Powered',
    'M30 16h20l8 22H22zM38 38h4v24h-4zM28 62h24v4H28z',
  ),
  board: product(
    'B0PRC7BORD',
    'HP-BOARD-ENGR',
    34.5,
    'Personalised Cutting Board, Walnut, Engraved with Your Family Name',
    'M22 18h36v44H22zM36 10h8v8h-8zM30 32h20v3H30zM34 40h12v3H34z',
  ),
  bottle: product(
    'B0PRC7BOTL',
    'HP-BOTTLE-750',
    21.99,
    'Insulated Steel Water Bottle 750 ml, Leakproof, Forest Green',
    'M34 10h12v8h-12zM31 20h18l3 8v40H28V28z',
  ),
  mug: product(
    'B0PRC7MUGS',
    'HP-MUG-SET4',
    27.0,
    'Stoneware Mugs, Set of 4, Reactive Glaze, Dishwasher Safe',
    'M20 24h30v36H20zM50 32h6a8 8 0 0 1 0 20h-6v-5h5a4 4 0 0 0 0-10h-5z',
  ),
  towel: product(
    'B0PRC7TOWL',
    'HP-TOWEL-WAFF',
    18.75,
    'Waffle Tea Towels, Set of 6, Organic Cotton, Natural',
    'M18 18h44v44H18zM18 30h44v3H18zM18 47h44v3H18z',
  ),
  clock: product(
    'B0PRC7CLOK',
    'HP-CLOCK-30',
    39.95,
    'Silent Wall Clock 30 cm, Beech Frame, No Ticking',
    'M40 14a26 26 0 1 1 0 52a26 26 0 0 1 0-52zM38 24h4v18h12v4H38z',
  ),
  bracelet: product(
    'B0PRC7BRAC',
    'NL-BRACE-NAME',
    29.9,
    'Name Bracelet, Sterling Silver, Engraved, with Gift Box',
    'M40 18a22 22 0 1 1 0 44a22 22 0 0 1 0-44zM40 26a14 14 0 1 0 0 28a14 14 0 0 0 0-28zM30 56h20v10H30z',
  ),
  kettle: product(
    'B0PRC7KETL',
    'NL-KETTLE-GN',
    64.0,
    'Gooseneck Kettle 1.0 l with Thermometer, Matt Black',
    'M24 34h30l4 28H20zM34 26h10v8H34zM56 40l12-14l3 2l-11 26zM18 30h-8v22h8v-4h-4V34h4z',
  ),
  blanket: product(
    'B0PRC7BLAN',
    'NL-BLANKET-M',
    54.9,
    'Merino Blend Blanket 130 x 180 cm, Fjord Blue',
    'M14 26h44l8 8v26H22l-8-8zM22 34h44v3H22z',
  ),
  candle: product(
    'B0PRC7CNDL',
    'NL-CANDLE-SOY',
    16.5,
    'Soy Candle in Amber Glass, Cedar and Bergamot, 40 h',
    'M26 32h28v34H26zM38 24h4v8h-4zM40 10c5 6 5 11 0 13c-5-2-5-7 0-13z',
  ),
  light: product(
    'B0PRC7BIKE',
    'NL-BIKE-SET',
    32.8,
    'Rechargeable Bicycle Light Set, Front and Rear, StVZO Approved',
    'M18 30h26l14-8v36l-14-8H18zM62 30h6v20h-6z',
  ),
  print: product(
    'B0PRC7PRNT',
    'NL-PRINT-STAR',
    24.0,
    'Custom Star Map Print, Date and Place of Your Choice, A3',
    'M18 12h44v56H18zM40 22a14 14 0 1 0 .1 0zM28 54h24v3H28z',
  ),
} satisfies Record<string, Product>;

export type ProductKey = keyof typeof products;
