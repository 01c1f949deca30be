import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

type Listener = (event: { readonly data: unknown }) => void;

/** What the two halves of pdf.js speak through; what each posts, both hear, and take what is addressed to them. */
interface Port {
  postMessage(message: object, transfer?: ArrayBuffer[]): void;
  addEventListener(kind: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void;
  removeEventListener(kind: string, listener: Listener): void;
}

/**
 * The half of pdf.js that reads, in this thread, for every document. In its own port for one thread everything that is said is copied
 * deep, which takes a quarter of the time of reading the words of a page; here the words are handed over as they are (2026-11-22).
 */
export function pdfjsInThisThread(): PDFWorker {
  const port = openPort();
  const asking = PDFWorker.create({ port, verbosity: 0 });
  WorkerMessageHandler.initializeFromPort(port);
  return asking;
}

function openPort(): Port {
  const listeners = new Set<Listener>();
  const delivered = Promise.resolve();
  return {
    postMessage(message, transfer) {
      const event = { data: passedOn(message, transfer) };
      delivered.then(() => {
        for (const listener of [...listeners]) listener(event);
      });
    },
    addEventListener(_kind, listener, options) {
      listeners.add(listener);
      options?.signal?.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    removeEventListener(_kind, listener) {
      listeners.delete(listener);
    },
  };
}

/** A copy where the one who posts goes on working with what was posted. */
function passedOn(message: object, transfer: ArrayBuffer[] | undefined): object {
  if ('chunk' in message && isPageText(message.chunk)) return { ...message, chunk: { ...message.chunk } };
  if (!('chunk' in message || 'data' in message || 'reason' in message)) return message;
  return structuredClone(message, transfer ? { transfer } : undefined);
}

/** Some words of a page: each of them made for this message, the list put aside for a new one when it is posted. */
function isPageText(chunk: unknown): chunk is { readonly items: unknown; readonly styles: unknown } {
  return typeof chunk === 'object' && chunk !== null && 'items' in chunk && 'styles' in chunk;
}
