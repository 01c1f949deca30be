import type { FieldAudit } from '../fields/json-fields.js';
import { present, type WithGaps } from '../fields/present.js';
import type { LooseResult } from './loose-results.js';
import type { Matter, MatterApplication, MatterDefendant } from './matter.js';
import type { ReadOffence } from './offence.js';
import type { ReadResult } from './result.js';

/** Puts each loose result where its ids say; one whose ids lead nowhere gets a defendant of its own, so that it is not lost. */
export function placeLooseResults(
  matters: readonly Matter[],
  loose: readonly LooseResult[],
  heading: Matter['heading'],
  audit: FieldAudit,
): readonly Matter[] {
  if (loose.length === 0) return matters;
  const places: Places = {
    byApplication: new Map(),
    byOffence: new Map(),
    byDefendant: new Map(),
    near: new Map(),
    met: 0,
  };
  const open = matters.map((matter, number) => openMatter(matter, number, places));
  for (const one of loose) {
    const targets = targetsOf(one, places);
    for (const results of targets) results.push(one.result);
    if (targets.length > 0) continue;
    const { at } = one.result.result;
    const message = 'A result is about a defendant or an application that the document does not otherwise hold.';
    audit.raise('missing_field', message, 'pointer' in at ? at.pointer : '');
    open.push(openMatter(unplaced(one, heading), open.length, places));
  }
  return open.map(matterOf);
}

/** What is open to results still: each with the list that they are added to. */
interface Open<T> {
  readonly of: T;
  readonly results: ReadResult[];
}

interface OpenDefendant extends Open<MatterDefendant> {
  readonly offences: readonly Open<ReadOffence>[];
  /** Its place among all of them. */
  readonly order: number;
}

interface OpenMatter {
  readonly of: Matter;
  readonly applications: readonly Open<MatterApplication>[];
  readonly defendants: readonly OpenDefendant[];
}

/** The lists of results that an id leads to: those of the first case that holds it. */
interface Targets {
  readonly matter: number;
  readonly results: ReadResult[][];
}

/** What ids lead to, so that no result is compared with every offence and defendant. */
interface Places {
  readonly byApplication: Map<string, Targets>;
  readonly byOffence: Map<string, Targets>;
  /** The first defendant with an id, their own or the master's. */
  readonly byDefendant: Map<string, OpenDefendant>;
  /** The defendants that have an offence, in order. */
  readonly near: Map<string, OpenDefendant[]>;
  /** How many defendants were met. */
  met: number;
}

function openMatter(of: Matter, number: number, places: Places): OpenMatter {
  const applications = of.applications.map((one) => {
    const results = [...one.results];
    lead(places.byApplication, one.applicationId, number, results);
    return { of: one, results };
  });
  const defendants = of.defendants.map((one) => openDefendant(one, number, places));
  return { of, applications, defendants };
}

function openDefendant(of: MatterDefendant, number: number, places: Places): OpenDefendant {
  const offences = of.offences.map((offence) => ({ of: offence, results: [...offence.results] }));
  const defendant: OpenDefendant = { of, results: [...of.results], offences, order: places.met };
  places.met += 1;
  const met = new Set<string>();
  for (const offence of offences) {
    const { offenceId } = offence.of.offence;
    if (offenceId === undefined || met.has(offenceId)) continue;
    met.add(offenceId);
    lead(places.byOffence, offenceId, number, offence.results);
    const near = places.near.get(offenceId);
    if (near) near.push(defendant);
    else places.near.set(offenceId, [defendant]);
  }
  for (const key of keysOf(of.identity)) if (!places.byDefendant.has(key)) places.byDefendant.set(key, defendant);
  return defendant;
}

function lead(targets: Map<string, Targets>, id: string | undefined, matter: number, results: ReadResult[]): void {
  if (id === undefined) return;
  const before = targets.get(id);
  if (before === undefined) targets.set(id, { matter, results: [results] });
  else if (before.matter === matter) before.results.push(results);
}

function targetsOf(
  loose: LooseResult,
  { byApplication, byOffence, byDefendant, near }: Places,
): readonly ReadResult[][] {
  const { applicationId, offenceId, result } = loose;
  const found =
    (applicationId === undefined ? undefined : byApplication.get(applicationId)) ??
    (offenceId === undefined ? undefined : byOffence.get(offenceId));
  if (found) return found.results;
  const nearby = result.offenceId === undefined ? [] : (near.get(result.offenceId) ?? []);
  const theirs = keysOf(loose).flatMap((key) => byDefendant.get(key) ?? []);
  const first = theirs.reduce<OpenDefendant | undefined>((a, b) => (a && a.order <= b.order ? a : b), undefined);
  const best = nearby.find(({ of }) => isDefendant(of, loose)) ?? first ?? nearby[0];
  return best ? [best.results] : [];
}

/** A defendant's own id and the one they have in every case, told apart. */
function keysOf({ defendantId, masterId }: WithGaps<Pick<LooseResult, 'defendantId' | 'masterId'>>): readonly string[] {
  const own = defendantId === undefined ? [] : [`own ${defendantId}`];
  return masterId === undefined ? own : [...own, `master ${masterId}`];
}

function isDefendant({ identity }: MatterDefendant, { defendantId, masterId }: LooseResult): boolean {
  return isAbout(identity.defendantId, defendantId) || isAbout(identity.masterId, masterId);
}

function isAbout(id: string | undefined, named: string | undefined): boolean {
  return id !== undefined && id === named;
}

function unplaced(loose: LooseResult, heading: Matter['heading']): Matter {
  const { result, offenceId, applicationId } = loose;
  const identity = present({ defendantId: loose.defendantId, masterId: loose.masterId });
  const offence = {
    offence: present({ offenceId, title: '', reportingRestrictions: [] }),
    results: [result],
    pointer: '',
  };
  if (applicationId !== undefined) {
    const application = { applicationId, heading: { type: '' }, offences: [], results: [result] };
    return { heading, applications: [application], defendants: [] };
  }
  return {
    heading,
    applications: [],
    defendants: [
      offenceId === undefined
        ? { identity, offences: [], results: [result] }
        : { identity, offences: [offence], results: [] },
    ],
  };
}

function matterOf({ of, applications, defendants }: OpenMatter): Matter {
  return {
    ...of,
    applications: applications.map((one) => ({ ...one.of, results: one.results })),
    defendants: defendants.map((one) => ({
      ...one.of,
      offences: one.offences.map((offence) => ({ ...offence.of, results: offence.results })),
      results: one.results,
    })),
  };
}
