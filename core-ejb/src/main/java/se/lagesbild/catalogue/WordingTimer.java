package se.lagesbild.catalogue;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets the pages that read no list, such as feeds and the queue, say what another node was told. */
@Singleton
@Startup
@DependsOn("Opening")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WordingTimer {
    private static final System.Logger LOG = System.getLogger(WordingTimer.class.getName());

    @Inject
    Categories categories;

    @PostConstruct
    void open() {
        categories.teach();
    }

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void eachMinute() {
        try {
            categories.teach();
        } catch (EJBException unanswered) {
            LOG.log(WARNING, "the texts of the catalogue were not read; they are read again in a minute");
        }
    }
}
