import { pino } from 'pino';
import type { OnEvent, WorkEvent } from '../queue/work-event.js';

/** A log of one JSON object a line, for programs. `write` takes each line. */
export function jsonLog(write: (line: string) => void): OnEvent {
  const log = pino(
    {
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    { write },
  );
  return (event) => log[levelOf(event)](shortened(event));
}

/** A log of a sentence a line, for people: what somebody may have to look at, and nothing of what goes well. */
export function wordsLog(write: (line: string) => void): OnEvent {
  return (event) => {
    const words = inWords(event);
    if (words !== undefined) write(words);
  };
}

/** What workers do every few seconds, whatever comes of it, is nothing to tell: `debug` is not written. */
function levelOf(event: WorkEvent): 'debug' | 'info' | 'warn' | 'error' {
  switch (event.event) {
    case 'job_failed':
      return event.again ? 'warn' : 'error';
    case 'document':
      return event.outcome === 'quarantined' ? 'warn' : 'info';
    case 'reclaimed':
    case 'duty_failed':
    case 'database':
      return 'warn';
    case 'redis':
      return event.state === 'there' ? 'info' : 'warn';
    case 'source_looked':
      return event.failures > 0 ? 'warn' : 'info';
    case 'duty_done':
      return 'debug';
    case 'started':
    case 'stopping':
    case 'job_done':
    case 'schedule_run':
      return 'info';
  }
}

const ID_SHOWN = 12;

/** As much of an id as `ordergap jobs` needs. The kind of an error is a word or two, whatever an error was named. */
function shortened(event: WorkEvent): WorkEvent {
  const short = 'id' in event ? { ...event, id: event.id.slice(0, ID_SHOWN) } : event;
  return 'error' in short ? { ...short, error: errorWord(short.error) } : short;
}

function errorWord(error: string): string {
  return /^[\w$]{1,60}(?: [\w$]{1,60})?$/.test(error) ? error : 'unknown';
}

function inWords(event: WorkEvent): string | undefined {
  switch (event.event) {
    case 'job_failed': {
      if (event.again) return undefined;
      const { kind, id, error } = event;
      return `A job failed for good (${kind}-${id.slice(0, ID_SHOWN)}: ${errorWord(error)}): ordergap jobs shows it, ordergap jobs retry tries again.`;
    }
    case 'document':
      return event.outcome === 'quarantined'
        ? `A document could not be read (${event.code ?? 'unknown'}): ordergap quarantine show ${event.id.slice(0, ID_SHOWN)}.`
        : undefined;
    case 'reclaimed':
      return `A worker ended with a job in hand: ${event.kind}-${event.id.slice(0, ID_SHOWN)} is done again.`;
    case 'started':
    case 'stopping':
    case 'job_done':
    case 'source_looked':
    case 'schedule_run':
    case 'duty_done':
    case 'duty_failed':
    case 'database':
    case 'redis':
      return undefined;
  }
}
