// How saving and the connection stand, as the shell is told it.

/** What the storage of this device says. */
export type Saving = 'saved' | 'saving' | 'failed' | 'full' | 'nearlyFull';

/** What the room says. `connected` counts peers; `catchingUp` means some of them lack changes, or we do. */
export type Link = 'alone' | 'offline' | 'connecting' | 'connected' | 'catchingUp' | 'lost' | 'wrongKey' | 'newer';

/** Standings that one should hear about at once. */
export const troubles: readonly (Saving | Link)[] = ['failed', 'full', 'offline', 'lost', 'wrongKey', 'newer'];
