import { startProxy } from './server/proxy.ts';
import { type LoggedRequest, type ReplacedAnswer, startSite } from './server/site.ts';
import { PracticeState } from './state/practice-state.ts';
import { defaultSwitches, type Switches } from './switches.ts';

export interface SellerCentral {
  /** The TLS server's port on 127.0.0.1. */
  httpsPort: number;
  /** The proxy's port on 127.0.0.1: browsers are started with it. */
  proxyPort: number;
  /** Everything the TLS server was asked, in the order in which it was asked. */
  requests: LoggedRequest[];
  /** `host:port` of each CONNECT, or host of each plain request, that the proxy refused. */
  refusedHosts: string[];
  state: PracticeState;
  switches: Switches;
  /** From now on requests whose path with query fits the pattern get this answer. Returns how to undo it. */
  replaceAnswer(path: RegExp, answer: ReplacedAnswer): () => void;
  close(): Promise<void>;
}

export interface SellerCentralOptions {
  /** The site's clock, epoch ms; Date.now by default. */
  nowMs?: () => number;
  language?: Switches['language'];
}

/** Starts the practice Seller Central and the proxy that leads its host names here. */
export async function startSellerCentral(options: SellerCentralOptions = {}): Promise<SellerCentral> {
  const state = new PracticeState(options.nowMs ?? Date.now);
  const switches: Switches = { ...defaultSwitches(), ...(options.language && { language: options.language }) };
  const requests: LoggedRequest[] = [];
  const refusedHosts: string[] = [];
  const replacements = new Map<RegExp, ReplacedAnswer>();
  const site = await startSite({ state, switches, requests, replacements });
  const proxy = await startProxy(site.port, refusedHosts);
  return {
    httpsPort: site.port,
    proxyPort: proxy.port,
    requests,
    refusedHosts,
    state,
    switches,
    replaceAnswer(path, answer) {
      replacements.set(path, answer);
      return () => replacements.delete(path);
    },
    async close() {
      await proxy.close();
      await site.close();
    },
  };
}
