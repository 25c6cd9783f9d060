import { parseOrdersPerDay, withOrdersPerDay } from '../settings/index.ts';
import { changeSettings, readSettings } from './settings-storage.ts';

/** Keeps the orders a day that the seller typed for an account. False, and nothing kept, if it is no number of orders. */
export function keepOrdersPerDay(account: string, typed: string): boolean {
  const orders = parseOrdersPerDay(typed);
  if (orders === 'invalid') return false;
  void readSettings().then((settings) => {
    const { ordersPerDay } = withOrdersPerDay(settings, account, orders);
    return changeSettings({ ordersPerDay });
  });
  return true;
}
