// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOverlayHost } from '../../../lib/field/host.ts';

const hosts = () => document.querySelectorAll('buyer-message-guard');
const observersHaveRun = () => new Promise((resolve) => setTimeout(resolve));
let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});

describe('our element in the page', () => {
  it('is one, at the end of the document, and closed to the page', () => {
    createOverlayHost(life.signal);
    expect(hosts()).toHaveLength(1);
    expect(document.documentElement.lastElementChild).toBe(hosts()[0]);
    expect(hosts()[0]?.shadowRoot).toBeNull();
  });

  it('takes the place of an earlier one, and the earlier one is told', async () => {
    const onReplaced = vi.fn();
    createOverlayHost(life.signal, onReplaced);
    createOverlayHost(life.signal);
    await observersHaveRun();
    expect(hosts()).toHaveLength(1);
    expect(onReplaced).toHaveBeenCalledOnce();
  });

  it('comes back when the page throws it out', async () => {
    createOverlayHost(life.signal);
    hosts()[0]?.remove();
    await observersHaveRun();
    expect(hosts()).toHaveLength(1);
  });

  it('gives in to a page that keeps throwing it out', async () => {
    createOverlayHost(life.signal);
    for (let round = 0; round < 20; round++) {
      hosts()[0]?.remove();
      await observersHaveRun();
    }
    expect(hosts()).toHaveLength(0);
  });

  it('goes when its life ends', () => {
    createOverlayHost(life.signal);
    life.abort();
    expect(hosts()).toHaveLength(0);
  });

  it('lets a layer go with the feature that asked for it', () => {
    const feature = new AbortController();
    const layer = createOverlayHost(life.signal).addLayer('marks-layer', feature.signal);
    expect(layer.isConnected).toBe(true);
    feature.abort();
    expect(layer.isConnected).toBe(false);
  });
});
