/** The word over the addressees (NĐ 30/2020, PL I, II.9.b); their lines in the tree stand without it. */
export const addresseesLabel = 'Kính gửi:'

/** The word over the recipients of copies (PL I, II.9.d); their lines in the tree stand without it. */
export const recipientsLabel = 'Nơi nhận:'
