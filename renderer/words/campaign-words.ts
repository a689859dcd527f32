import { campaignMessages } from '../../core/campaign/campaign-messages.ts';
import { campaignScreenMessages } from '../campaign/campaign-screen-messages.ts';

/** What the screen of a campaign says. */
export const words = {
  ...campaignMessages,
  ...campaignScreenMessages,
};
