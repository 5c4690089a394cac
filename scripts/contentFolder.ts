/** Where the reports and registers stand; another folder for trials and tests. */
export const contentFolder = process.env['CONTENT_FOLDER'] ?? 'content';
