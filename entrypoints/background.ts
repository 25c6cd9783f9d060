import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../lib/coordinator/background.ts';

export default defineBackground(() => listen());
