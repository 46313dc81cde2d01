import { useId } from 'preact/hooks';
import { type Destination, destinations, isPossible, type Parts } from '../rules/destination.ts';

/** The part of each paper that a decision lands in. */
const places: Record<Destination, string> = {
  'month-resolution': 'mục Nhiệm vụ tháng tới; có người làm thì vào bảng phân công',
  'topic-resolution': 'mục Nhiệm vụ, giải pháp; có người làm thì vào bảng phân công',
  'minutes-only': 'ghi nhận, không ra nghị quyết',
};

interface Props {
  legend: string;
  value: Destination;
  parts: Parts;
  onChange: (to: Destination) => void;
}

/** Which paper something goes into: one of those that the meeting leaves with. */
export function DestinationField({ legend, value, parts, onChange }: Props) {
  const name = useId();
  const possible = (Object.keys(destinations) as Destination[]).filter((to) =>
    isPossible(to, parts),
  );
  return (
    <fieldset class="kit-to">
      <legend>{legend}</legend>
      {possible.map((to) => (
        <label key={to} class="tick">
          <input type="radio" name={name} checked={to === value} onChange={() => onChange(to)} />
          <span>
            {destinations[to]}
            <small>{places[to]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
