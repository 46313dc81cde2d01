import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RoleName } from '#procedures/roles.ts';
import { AttendanceTool } from './AttendanceTool.tsx';
import { EarlierTasks } from './EarlierTasks.tsx';
import { voteOfStep } from '../papers/expected-vote.ts';
import { factsOf } from '../papers/facts.ts';
import { useKit } from './kit.ts';
import { ScoreTool } from './ScoreTool.tsx';
import { TaskTool } from './TaskTool.tsx';
import { VoteTool } from './VoteTool.tsx';

/** A tool that a step opens by itself in run mode. */
type Tool = 'attendance' | 'vote' | 'tasks' | 'earlier' | 'score' | 'topic';

const toolOf: Partial<Record<RoleName, Tool>> = {
  attendance: 'attendance',
  agenda: 'vote',
  'members-tasks': 'earlier',
  tasks: 'tasks',
  vote: 'vote',
  score: 'score',
  'topic-report': 'topic',
  'topic-discussion': 'topic',
};

function TopicTool() {
  const { topicTitle, topicSpeaker, questions } = useKit().meeting.setup;
  return (
    <>
      <p>
        <strong>{topicTitle || 'Chưa đặt tên chuyên đề'}</strong>
        {topicSpeaker && ` · ${topicSpeaker}`}
      </p>
      <ol class="bullets bullets--ordered">
        {questions
          .split('\n')
          .filter(Boolean)
          .map((question) => (
            <li key={question}>{question}</li>
          ))}
      </ol>
    </>
  );
}

const StepTasks = ({ step }: { step: string }) => <TaskTool step={step} hasDecisions />;

/** What a tool is told: its step, the roll or the vote to bring before the chair if any, and that it is there. */
interface Told {
  step: string;
  wanted: string;
  onShown: () => void;
}

const tools: Record<Tool, { label: string; View: FunctionComponent<Told> }> = {
  attendance: { label: 'Điểm danh', View: AttendanceTool },
  vote: { label: 'Biểu quyết', View: VoteTool },
  tasks: { label: 'Giao việc', View: StepTasks },
  earlier: { label: 'Việc buổi trước', View: () => <EarlierTasks /> },
  score: { label: 'Chấm điểm', View: ScoreTool },
  topic: { label: 'Chuyên đề', View: TopicTool },
};

/** The tools that a step opens by itself: what it is for, then the vote that it comes to. */
function ownTools(role: RoleName | undefined, votes: boolean): Tool[] {
  const own = role && toolOf[role];
  return [...(own ? [own] : []), ...(votes && own !== 'vote' ? ['vote' as const] : [])];
}

/** The tools of the meeting: the one that the step needs is open, any other is one press away. */
export function StepTools({ role, ...told }: Told & { role: RoleName | undefined }) {
  const { step, wanted } = told;
  const { meeting, data } = useKit();
  const facts = factsOf(meeting, data);
  const { hasRegular, hasTopic } = facts;
  const isUsual = hasRegular || hasTopic;
  const [open, setOpen] = useState(() => ownTools(role, voteOfStep(facts, step) !== undefined));
  // A panel that opened by itself stays on the first press of its button, which means “give me this”, not “away”.
  const [isOwn, setIsOwn] = useState(open.length > 0);
  const [asked, setAsked] = useState<{ tool: Tool }>();
  useEffect(() => {
    if (wanted === 'attendance' || wanted === 'tasks') {
      setOpen((now) => (now.includes(wanted) ? now : [wanted]));
      setAsked({ tool: wanted });
      told.onShown();
    } else if (wanted) setOpen((now) => (now.includes('vote') ? now : ['vote']));
  }, [wanted]);
  const panels = useRef<HTMLDivElement>(null);
  const press = (tool: Tool) => {
    setIsOwn(false);
    if (!open.includes(tool) || isOwn) {
      setOpen([tool]);
      setAsked({ tool });
    } else setOpen([]);
  };
  // What was pressed comes before the eye, also where it was open already.
  useEffect(() => {
    const found = (query: string) => panels.current?.querySelector<HTMLElement>(query);
    // Of several votes the one that waits to be counted.
    const panel =
      asked && ((asked.tool === 'vote' && found('.kit-vote--open')) || found('section.kit-tool'));
    if (!panel) return;
    panel.scrollIntoView({ block: 'nearest' });
    panel.focus({ preventScroll: true });
  }, [asked]);
  const names = (Object.keys(tools) as Tool[]).filter(
    (tool) =>
      (tool !== 'topic' || (hasTopic && meeting.setup.topicTitle)) &&
      (isUsual || (tool !== 'score' && tool !== 'earlier')),
  );
  return (
    <div class="kit-tools" ref={panels}>
      <div class="kit-tools__names" role="group" aria-label="Công cụ">
        {names.map((tool) => (
          <button
            key={tool}
            type="button"
            aria-pressed={open.includes(tool)}
            onClick={() => press(tool)}
          >
            {tools[tool].label}
          </button>
        ))}
      </div>
      {open.map((tool) => {
        const { label, View } = tools[tool];
        return (
          <section key={tool} class="kit-tool" aria-label={label} tabIndex={-1}>
            <View {...told} />
          </section>
        );
      })}
    </div>
  );
}
