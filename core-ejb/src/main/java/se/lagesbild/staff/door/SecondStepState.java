package se.lagesbild.staff.door;

/** What an account's owner sees of the second step. */
public record SecondStepState(boolean on, int codesLeft) {
    public static final SecondStepState NONE = new SecondStepState(false, 0);
}
