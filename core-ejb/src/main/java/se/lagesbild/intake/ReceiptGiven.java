package se.lagesbild.intake;

/**
 * The answer to a submission that is safely stored.
 *
 * @param receipt 26 Crockford characters; only its hash is kept
 * @param repeated the same draft had been stored before, and this is its receipt
 */
public record ReceiptGiven(String receipt, boolean repeated) {}
