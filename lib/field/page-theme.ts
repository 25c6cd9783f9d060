import { ancestors } from './place.ts';

export type Theme = 'light' | 'dark';

/** Whether the page around the element is light or dark, by the background that shows behind it. */
export function themeAround(element: Element): Theme {
  return themeOf(ancestors(element));
}

/** Whether the element's own ground is light or dark. */
export function themeWithin(element: Element): Theme {
  return themeOf([element, ...ancestors(element)]);
}

/** The browser's own setting counts only where the page paints no background and says that it follows the browser. */
function themeOf(fromInside: readonly Element[]): Theme {
  for (const element of fromInside) {
    const luminance = luminanceOf(getComputedStyle(element).backgroundColor);
    if (luminance !== undefined) return luminance < 0.4 ? 'dark' : 'light';
  }
  const followsBrowser = /dark/.test(getComputedStyle(document.documentElement).colorScheme);
  return followsBrowser && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** 0 (black) to 1 (white), as the eye weighs it; undefined for a colour that is not `rgb()` or can be seen through. */
export function luminanceOf(color: string): number | undefined {
  const numbers = color.match(/[\d.]+/g)?.map(Number);
  if (!color.startsWith('rgb') || numbers === undefined) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return alpha < 0.5 ? undefined : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
