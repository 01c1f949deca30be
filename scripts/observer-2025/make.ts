import { tellCorpus } from './corpus.js';
import { type CorpusFile, documentsOf } from './documents.js';
import { expectedOf } from './expected.js';
import { readmeOf } from './readme.js';

/** Every file of the corpus, in memory: the documents under `registers/`, the README and what is expected of them. */
export async function makeCorpus(): Promise<CorpusFile[]> {
  const stories = tellCorpus();
  const documents = await documentsOf(stories.flatMap((one) => one.appearances));
  const expected = expectedOf(stories, documents.length);
  const readme = readmeOf(stories, documents.length);
  return [
    ...documents.map((file) => ({ ...file, path: `registers/${file.path}` })),
    { path: 'expected.json', bytes: Buffer.from(expected) },
    { path: 'README.md', bytes: Buffer.from(readme) },
  ];
}
