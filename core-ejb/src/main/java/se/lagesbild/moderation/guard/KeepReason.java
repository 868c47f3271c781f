package se.lagesbild.moderation.guard;

/** Why something that seems to point at a person may stand. */
public enum KeepReason {
    /** The finder was wrong: a year, a bus line, a sign. */
    MISTAKEN,
    /** It belongs to an organisation that wants to be found: a switchboard, a shop's address. */
    ORGANISATION
}
