package se.lagesbild.picture;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Reads the observations at the start, so that the first question does not have to wait for it. */
@Singleton
@Startup
@DependsOn("Opening")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PictureOpening {
    @Inject
    PictureMemory memory;

    @PostConstruct
    void open() {
        memory.current();
    }
}
