package se.lagesbild.outbox;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import se.lagesbild.shared.Role;

/** Goes round every half minute; a missed round is just the next round. */
@Singleton
@Startup
@DependsOn("Opening")
@RunAs(Role.HOUSE)
@TransactionManagement(TransactionManagementType.BEAN)
public class Postman {
    private static final int AT_MOST_A_ROUND = 200;

    @Inject
    Outbox outbox;

    @Inject
    Mail mail;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void round() {
        if (!mail.isPossible()) {
            return;
        }
        for (var carried = 0; carried < AT_MOST_A_ROUND; carried++) {
            if (!outbox.deliverNext()) {
                return;
            }
        }
    }
}
