/** The people of the story: development accounts, and what the story calls them. The region is Centre-Val de Loire. */
export const region = "24";
export const promoter = "promoter";
export const secondPromoter = "promoter-2";
export const otherRegionInstructor = "ars-instructor-11";
export const arsInstructor = `ars-instructor-${region}`;
export const arsSignatory = `ars-signatory-${region}`;
export const partner = `partner-ars-${region}`;
export const hasInstructor = "has-instructor";
export const hasSecretary = "has-college-secretary";
export const collegeSecretary = "college-secretary";
export const ministry = "ministry";
export const delegant = "delegant";
export const delegate = "delegate-2";

/** National identifiers of those who are invited. */
export const idNatPs = { secondPromoter: "899900000029", delegate: "899900000052" } as const;
