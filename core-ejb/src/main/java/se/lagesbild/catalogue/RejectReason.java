package se.lagesbild.catalogue;

/** Why a submission is not made part of the situation picture; {@code reason.<code>} is the sentence to the sender. */
public enum RejectReason {
    NOT_A_PLACE,
    PERSONAL,
    EMERGENCY,
    DUPLICATE,
    OUTSIDE,
    NOT_UNDERSTOOD,
    NO_ANSWER,
    OTHER
}
