import type { Duplex } from 'node:stream';

/** Remembers sockets so that closing does not wait for browsers that keep them open. */
export function createOpenSockets(): { add(socket: Duplex): void; destroyAll(): void } {
  const sockets = new Set<Duplex>();
  return {
    add(socket) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    },
    destroyAll() {
      for (const socket of sockets) socket.destroy();
    },
  };
}
