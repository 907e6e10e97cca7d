/** The half of pdf.js that reads files; the package has no types for it, and none are needed. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
