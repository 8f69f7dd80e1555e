// A script of its own, `dist/pdf.js`: it is large, and only a PDF needs it.
export { getDocumentProxy } from 'unpdf';
