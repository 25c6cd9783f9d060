import { createServer } from 'node:http';
import { connect } from 'node:net';
import { isSellerCentral } from '../../../lib/seller-central/hosts.ts';
import { listen } from './listen.ts';
import { createOpenSockets } from './open-sockets.ts';

export interface Proxy {
  port: number;
  close(): Promise<void>;
}

/** A loopback proxy that knows one way: Seller Central's hosts lead to `httpsPort`. Every other host is refused and put on `refusedHosts`. */
export async function startProxy(httpsPort: number, refusedHosts: string[]): Promise<Proxy> {
  const sockets = createOpenSockets();
  const server = createServer((request, response) => {
    refusedHosts.push(request.headers.host ?? request.url ?? 'unknown');
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => sockets.add(socket));
  server.on('clientError', (_error, socket) => socket.destroy());
  server.on('connect', (request, browser, head) => {
    const target = request.url ?? '';
    const [host, port] = target.split(':');
    if (port !== '443' || !isSellerCentral(`https://${host}`)) {
      refusedHosts.push(target);
      browser.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const site = connect(httpsPort, '127.0.0.1', () => {
      browser.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length > 0) site.write(head);
      site.pipe(browser);
      browser.pipe(site);
    });
    sockets.add(site);
    browser.on('close', () => site.destroy());
    site.on('close', () => browser.destroy());
  });
  const port = await listen(server);
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        sockets.destroyAll();
      }),
  };
}
