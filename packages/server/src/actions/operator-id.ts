/** Who works at the machine of the relay, as the audit trail names it: the operator has no token and no name. */
export const operatorId = 'operator'
