/** A short opinion of the Ninth Circuit that nobody wrote, with a dissent where its words are given. */
export const alderVBirch = (dissent?: string): string => `UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT

ALDER V. BIRCH

No. 20-11111

Filed March 4, 2021

OPINION

ALBA, Circuit Judge:

We hold that the notice was timely because the clerk stamped it on the last day. The judgment of the district court is AFFIRMED.
${dissent === undefined ? '' : `\nDUNE, Circuit Judge, dissenting:\n\n${dissent}\n`}`;
