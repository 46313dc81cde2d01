import { scoreOf } from '../rules/score.ts';
import { comma } from '../papers/facts.ts';
import { LongField } from './fields.tsx';
import { PointsField } from './NumberField.tsx';
import { useKit } from './kit.ts';
import { StaleNotice } from './StaleNotice.tsx';

/** The cell scores its own meeting; weights are the committee's. */
export function ScoreTool() {
  const { meeting, data, change } = useKit();
  const { rubric } = data;
  const levels = data.rules['score-thresholds'];
  const score = scoreOf(rubric, meeting.points);
  const set = (index: number, points: number | null) =>
    change((m) => ({
      ...m,
      points: rubric.criteria.map((_, i) => (i === index ? points : (m.points[i] ?? null))),
    }));
  return (
    <>
      <p class="kit-hint">{rubric.basis}.</p>
      <StaleNotice rules={[levels]} />
      <ol class="kit-score">
        {rubric.criteria.map(({ title, weight }, i) => (
          <li key={title}>
            <PointsField
              label={title}
              hint={`tối đa ${weight} điểm`}
              max={weight}
              value={meeting.points[i] ?? null}
              onChange={(v) => set(i, v)}
            />
          </li>
        ))}
      </ol>
      <p class="kit-sum" role="status">
        <strong>
          {comma(score.total)}/{score.max} điểm
        </strong>
        {score.level
          ? `, xếp loại ${score.level}`
          : `, đã chấm ${score.scored}/${rubric.criteria.length} nhóm`}
        . {levels.words}.
      </p>
      <LongField
        label="Điều cần rút kinh nghiệm"
        rows={2}
        value={meeting.lessons}
        onChange={(lessons) => change((m) => ({ ...m, lessons }))}
      />
    </>
  );
}
