import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a measured program (`node --import`); at its end the peak memory, in KiB, goes to file descriptor 3.
if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
