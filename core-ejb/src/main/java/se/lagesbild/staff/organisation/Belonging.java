package se.lagesbild.staff.organisation;

import jakarta.persistence.EntityManager;

/** What an account's organisation means to the account, within the transaction of the gate that asks. */
public final class Belonging {
    private Belonging() {}

    /** What it is called; empty for none. */
    public static String name(EntityManager entityManager, String code) {
        return entityManager
                .createQuery("select o.name from Organisation o where o.code = :code", String.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    /**
     * Lets an account belong to it, or to none.
     *
     * @throws OrganisationRefused {@code organisation.unknown} when it is not there or has ended
     */
    public static void mustStand(EntityManager entityManager, String code) {
        if (!code.isEmpty()
                && entityManager
                                .createQuery(
                                        "select count(o) from Organisation o where o.code = :code and o.endedAt is null",
                                        Long.class)
                                .setParameter("code", code)
                                .getSingleResult()
                        == 0) {
            throw new OrganisationRefused("organisation.unknown");
        }
    }
}
