// Stands before the form's own code, which reads its preferences as soon as it is loaded. It speaks the browser's
// language unless told otherwise; the archive's is Vietnamese. An editor may still choose another.

const preferences = 'sveltia-cms.prefs';
if (localStorage.getItem(preferences) === null) localStorage.setItem(preferences, JSON.stringify({ locale: 'vi' }));

export {};
