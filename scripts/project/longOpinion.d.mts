export function longOpinion(pages: number): string;
export function longOpinionPdf(pages: number): Uint8Array;
