package se.lagesbild.moderation.receiver;

/** What has become of a link, as the moderator sees it. */
public enum LinkState {
    /** The letter has not left: it can be undone, or the mail server does not answer. */
    WAITING,
    SENT,
    OPENED,
    STALE,
    WITHDRAWN
}
