/** What every program of consumers/ finds when it walks through the SDK, whatever runs it. */
export const expectedWalk = {
  agency: 'Kelurahan Kademangan',
  sameReceipt: true,
  textReadBack: true,
  refused: 'secret-wrong',
  listedSeveralPages: true,
  outboxWaiting: 0,
  outboxReceipts: ['Saluran air di depan balai RW meluap setiap hujan'],
}
