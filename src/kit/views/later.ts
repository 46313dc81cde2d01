// What is not needed before the first field can be used: it is fetched right after the first drawing, all at once.
export { AgendaEditor } from './AgendaEditor.tsx';
export { Carry } from './Carry.tsx';
export { CommitteeForm } from './CommitteeForm.tsx';
export { CardSheet } from './CardSheet.tsx';
export { ContentForm } from './ContentForm.tsx';
export { listenToEnter } from './enter.ts';
export { DeadlineList } from './DeadlineList.tsx';
export { Leave } from './Leave.tsx';
export { PaperScreen } from './PaperScreen.tsx';
export { fetchWriter } from '../papers/word.ts';
export { Run } from './Run.tsx';
export { TopicForm } from './TopicForm.tsx';
