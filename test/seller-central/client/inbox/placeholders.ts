const fields = [
  'ORDER_ID',
  'PURCHASE_DATE',
  'SHIP_BY_DATE',
  'DELIVER_BY_DATE',
  'SHIPMENT_STATUS',
  'SELLER_MEMO',
  'GRAND_TOTAL',
  'ASIN',
  'UNSUPPORTED',
  'SHIPPING_CARRIER',
  'SHIPPING_TRACKING_NUMBER',
  'DATE_SHIPPED',
  'BUYER_NAME',
  'SELLER_NAME',
  'REFUND_AMOUNT',
  'insert customer name',
  'insert order id',
  'insert amount',
  'Your Name',
];

/** The only thing that the page itself checks before a send. */
export function placeholderLeft(text: string): boolean {
  return fields.some((field) => text.includes(`[${field}]`));
}
