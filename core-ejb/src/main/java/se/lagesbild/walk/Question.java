package se.lagesbild.walk;

/** What is asked at every stop; each is answered 0 (bad) to 3 (good), or skipped. */
public enum Question {
    LIGHT,
    SIGHT,
    OVERVIEW,
    CARE,
    PEOPLE,
    CHOICE_OF_WAY,
    FEELING;

    public static final int BEST = 3;
}
