package se.lagesbild.moderation.disclosure;

/** How much of the document is given out. */
public enum Outcome {
    WHOLE,
    PART,
    NOTHING;

    /** It can be appealed against, and the decision says how. */
    public boolean isRefusal() {
        return this != WHOLE;
    }
}
