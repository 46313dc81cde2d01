/** Files of a lesson for Moodle by the ending of their names, in the words of every button and link. */
export const moodleFiles = {
  'book.zip': 'Sách, cho khóa học đang có (.zip)',
  imscc: 'Cả khóa học mới (.imscc)',
  'gift.txt': 'Câu hỏi (GIFT)',
  'sap-xep.gift.txt': 'Câu hỏi sắp xếp, từ Moodle 4.4 (GIFT)',
} as const;

/** Stands beside the files: a whole course looks as if it held its questions. */
export const questionsApart = 'Sách và khóa học mới không kèm câu hỏi: câu hỏi ở tệp GIFT.';
