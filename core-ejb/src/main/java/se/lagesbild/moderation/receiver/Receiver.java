package se.lagesbild.moderation.receiver;

import java.util.List;

/** To what kind of office a submission is sent on, and the grounds that can carry it there. */
public enum Receiver {
    POLICE_TIP(Ground.NOT_SECRET, Ground.CRIME_SUSPECTED, Ground.GENERAL_CLAUSE),
    SOCIAL_REPORT(Ground.CHILD_AT_RISK, Ground.NOT_SECRET, Ground.GENERAL_CLAUSE),
    /** The one that does not wait: it leaves at once, and nothing can be undone. */
    THREAT_TO_LIFE(Ground.NECESSITY, Ground.CRIME_SUSPECTED),
    OTHER_DEPARTMENT(Ground.DUTY_TO_GUIDE, Ground.NOT_SECRET),
    OTHER_MUNICIPALITY(Ground.NOT_SECRET, Ground.COOPERATION, Ground.DUTY_TO_GUIDE);

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<Ground> grounds;

    Receiver(Ground... grounds) {
        this.grounds = List.of(grounds);
    }

    /** Whether it leaves without the time in which it could be undone. */
    public boolean atOnce() {
        return this == THREAT_TO_LIFE;
    }

    /** The closed list; the usual one first. */
    public List<Ground> grounds() {
        return grounds;
    }
}
