import { factsOf } from '../papers/facts.ts';
import { missingAtEnd } from '../papers/missing.ts';
import { useKit } from './kit.ts';

/** What is still missing, beside the button that ends the meeting. */
export function MissingAtEnd() {
  const { meeting, data } = useKit();
  const missing = missingAtEnd(factsOf(meeting, data));
  if (missing.length === 0) return null;
  return (
    <section class="kit-need" aria-label="Còn thiếu trước khi kết thúc">
      <p>
        <strong>Còn thiếu trước khi kết thúc</strong>
      </p>
      <ul class="bullets">
        {missing.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
