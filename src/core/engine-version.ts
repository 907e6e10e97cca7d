/** Rises when suggestions may change: articles analysed by another version can be analysed again. */
export const engineVersion = '1.3.0';
