package se.lagesbild.ear;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lagesbild.imports.BatchLine;
import se.lagesbild.imports.Outcome;
import se.lagesbild.imports.PoliceImport;
import se.lagesbild.imports.Preview;
import se.lagesbild.imports.Verdict;
import se.lagesbild.shared.Role;

/** A coordinator at work, for tests in the container. */
@Stateless
@RunAs(Role.COORDINATOR)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Coordinator {
    @Inject
    PoliceImport imports;

    public Outcome imports(byte[] file, String... municipalities) {
        return commit(preview(file), municipalities);
    }

    public long preview(byte[] file) {
        return imports.preview("file.json", file);
    }

    public Preview look(long batch, @Nullable Set<String> municipalities, @Nullable Verdict only, int first, int size) {
        return imports.look(batch, municipalities, only, first, size);
    }

    public Outcome commit(long batch, String... municipalities) {
        return imports.commit(batch, Set.of(municipalities));
    }

    public List<BatchLine> batches() {
        return imports.batches();
    }
}
