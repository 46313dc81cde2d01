/** Headings by which a Word file is told to be one of our templates. */
export const fieldsHeading = 'Phần khai báo';
export const bodyHeading = 'Phần chữ của trang';
