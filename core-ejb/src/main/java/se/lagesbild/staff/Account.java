package se.lagesbild.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.shared.Role;

/**
 * Somebody who works here. The stamp changes with the password, the roles and the standing of the account, so that a
 * session which holds an old stamp ends at its next request.
 */
@Entity
@Table(name = "account")
class Account {
    private static final int FREE_ATTEMPTS = 4;
    private static final int LONGEST_WAIT_SECONDS = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    @Column(name = "display_name")
    private String displayName;

    /** Code of one; empty for none. */
    private String organisation;

    @Column(name = "password_hash")
    private String passwordHash;

    private String stamp;
    private boolean enabled;
    private boolean demo;

    @Column(name = "failed_logins")
    private int failedLogins;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_name")
    private Set<String> roles = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Account() {}

    Account(NewAccount wanted, String passwordHash, boolean demo) {
        this.name = wanted.name();
        this.displayName = wanted.displayName();
        this.organisation = wanted.organisation();
        this.passwordHash = passwordHash;
        this.roles.addAll(wanted.roles());
        this.enabled = true;
        this.demo = demo;
        this.stamp = freshStamp();
    }

    boolean mayTry(Instant now) {
        return lockedUntil == null || !lockedUntil.isAfter(now);
    }

    boolean isUsable(boolean demoIsOn) {
        return enabled && (!demo || demoIsOn);
    }

    void failed(Instant now) {
        failedLogins++;
        if (failedLogins > FREE_ATTEMPTS) {
            var wait = Math.min(1L << Math.min(failedLogins - FREE_ATTEMPTS, 6), LONGEST_WAIT_SECONDS);
            lockedUntil = now.plus(Duration.ofSeconds(wait));
        }
    }

    void succeeded() {
        failedLogins = 0;
        lockedUntil = null;
    }

    void disable() {
        enabled = false;
        stamp = freshStamp();
    }

    void enable() {
        enabled = true;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
        stamp = freshStamp();
        succeeded();
    }

    boolean holds(String otherStamp) {
        return stamp.equals(otherStamp);
    }

    /** Ends every session. */
    void turnAway() {
        stamp = freshStamp();
    }

    /** Words that its password may not hold. */
    List<String> context(String municipality, String organisationName) {
        return List.of(name, displayName, organisationName, municipality, "lägesbild");
    }

    long key() {
        return id == null ? 0 : id;
    }

    String organisation() {
        return organisation;
    }

    String passwordHash() {
        return passwordHash;
    }

    Login asLogin() {
        return new Login(key(), stamp);
    }

    Actor asActor() {
        return new Actor(name, displayName, Set.copyOf(roles));
    }

    /** Somebody who may do nothing here but set up the second step. */
    Actor asNewcomer() {
        return new Actor(name, displayName, Set.of(Role.NEWCOMER));
    }

    AccountLine asLine(Set<Long> withSecondStep) {
        return new AccountLine(
                key(), name, displayName, organisation, Set.copyOf(roles), enabled, withSecondStep.contains(key()));
    }

    private static String freshStamp() {
        return UUID.randomUUID().toString();
    }
}
