import { describe, expect, it } from 'vitest';
import { luminanceOf } from '../../../lib/field/page-theme.ts';

describe('the luminance of a computed colour', () => {
  it('is 1 for white and 0 for black', () => {
    expect(luminanceOf('rgb(255, 255, 255)')).toBeCloseTo(1);
    expect(luminanceOf('rgb(0, 0, 0)')).toBe(0);
  });

  it('is unknown for a background that lets the next one through', () => {
    expect(luminanceOf('rgba(0, 0, 0, 0)')).toBeUndefined();
  });

  it('is unknown for a notation that it does not read', () => {
    expect(luminanceOf('color(display-p3 1 1 1)')).toBeUndefined();
  });
});
