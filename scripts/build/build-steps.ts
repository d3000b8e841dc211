/** How many steps `buildSite` takes, for "[3/6]". */
export const buildSteps = 6;
