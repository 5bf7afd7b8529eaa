import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a measured program (`node --import`); at its end what it used goes to file descriptor 3.
if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, JSON.stringify({ mebibytes: maxRSS / 1024, processor: (userCPUTime + systemCPUTime) / 1e6 }));
  });
}
