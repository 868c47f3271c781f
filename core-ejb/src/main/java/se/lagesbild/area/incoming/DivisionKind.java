package se.lagesbild.area.incoming;

/** The divisions that an administrator keeps. They need not fit into each other. */
public enum DivisionKind {
    /** What pages, editions and moderation speak of. */
    DISTRICT,
    /** The municipalities around ours. */
    NEIGHBOUR,
    /** The areas of the local police. */
    POLICE_AREA,
    /** Places that the municipality and others work with for a time. */
    FOCUS_AREA
}
