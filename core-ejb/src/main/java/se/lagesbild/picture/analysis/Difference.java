package se.lagesbild.picture.analysis;

/** What may be said of two counts. */
public enum Difference {
    MORE,
    FEWER,
    /** Chance alone would often give as large a difference. */
    NOT_SURE,
    /** So few that even the most uneven split of them could be chance. */
    TOO_FEW,
    /** Nobody had begun to write observations down when the earlier period began. */
    NOT_COVERED
}
