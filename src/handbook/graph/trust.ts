import { type Basis, type EvidenceLevel, levelOf } from '#documents/evidence.ts';
import { wayRead } from '#documents/how-read.ts';
import { datedName } from '#documents/names.ts';
import { type Trust, trustOf } from '#documents/trust.ts';
import { comparisonOf } from '#requirements/compared.ts';
import { resolveBasis } from './basis.ts';
import { entryOf, type Handbook, thing } from './graph.ts';
import { procedureIdOf } from './requirement-view.ts';

/** A page that is our suggestion as a whole: it gives advice, and names a document where it rests on one. */
export const suggested = (ours?: string, reviewed?: string): Trust => ({
  level: 'suggestion',
  sources: [],
  ...(ours ? { ours } : {}),
  ...(reviewed ? { reviewed } : {}),
});

/** The line under the title of a page, by its id; of a step too, where it stands alone. */
export function trustFor(graph: Handbook, id: string): Trust {
  const { kind } = thing(graph, id);
  if (kind === 'document') return documentTrust(graph, id);
  if (kind === 'topic') return topicTrust(graph, id);
  if (kind === 'step') return stepTrust(graph, id);
  if (kind === 'requirement') {
    const { data } = entryOf(graph, 'requirements', id);
    return trustOf(resolveBasis(graph, data.basis, comparisonOf(data)), data.reviewed);
  }
  const data = graph.entries.get(id)?.data as {
    basis?: Basis;
    compared?: { by: string; on: string };
    reviewed?: string;
  };
  const made = kind === 'pack' ? 'Gói chuyên đề' : 'Bài giảng';
  if (!data.basis) return suggested(`${made} do sổ tay này soạn`, data.reviewed);
  return trustOf(resolveBasis(graph, data.basis, data.compared), data.reviewed);
}

/** The register says how it knows a document itself; its points differ from that or not. */
function documentTrust(graph: Handbook, id: string): Trust {
  const { data } = entryOf(graph, 'documents', id);
  const level = levelOf(data) as Exclude<EvidenceLevel, 'suggestion'>;
  return {
    level,
    sources: [
      {
        document: id,
        name: datedName(data),
        provisions: [],
        ways: [wayRead(level, data)],
        status: data.status,
      },
    ],
    reviewed: data.reviewed,
    ...(data.compared ? { compared: data.compared } : {}),
  };
}

/** A past meeting rests on the public page that told of it, not on a document of the register. */
function topicTrust(graph: Handbook, id: string): Trust {
  const { data } = entryOf(graph, 'topics', id);
  const level = levelOf(data) as Exclude<EvidenceLevel, 'suggestion'>;
  return {
    level,
    sources: [
      {
        name: data.source.title,
        ...(data.source.url ? { url: data.source.url } : {}),
        provisions: [],
        ways: [wayRead(level, { kind: 'bai-bao' })],
      },
    ],
    reviewed: data.reviewed,
    ...(data.compared ? { compared: data.compared } : {}),
  };
}

function stepTrust(graph: Handbook, stepId: string): Trust {
  const { data } = entryOf(graph, 'procedures', procedureIdOf(stepId));
  const step = data.phases.flatMap(({ steps }) => steps).find(({ id }) => id === stepId);
  if (!step) throw new Error(`[sổ tay] quy trình ${data.id} không có bước ${stepId}`);
  return trustOf(resolveBasis(graph, step.basis, step.compared), data.reviewed);
}
