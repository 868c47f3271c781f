package se.lagesbild.moderation.disclosure;

/** What a submission consists of, beside what the register of every received document tells. */
public enum Field {
    TEXT(true),
    PLACE_TEXT(true),
    POINT(false),
    OCCURRED(false),
    DETAILS(false),
    PHOTOS(false),
    PHOTO_TEXTS(true),
    LETTERS(true),
    EMAIL(false);

    private final boolean words;

    Field(boolean words) {
        this.words = words;
    }

    /** Written freely, so that a part of it can be masked; the rest is given out or not. */
    public boolean isWords() {
        return words;
    }
}
