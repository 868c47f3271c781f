package se.lagesbild.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One house with the demo town for all browser tests of a run. With -Dlagesbild.url=http://localhost:8080/ they go to one
 * that runs already.
 */
final class HouseUnderTest implements AutoCloseable {
    private final RunningHouse house;

    private HouseUnderTest() {
        TestDatabase.empty();
        house = RunningHouse.open(newFolder(), MailServer.settings());
    }

    static String address(ExtensionContext test) {
        var running = System.getProperty("lagesbild.url", "");
        return running.isEmpty() ? shared(test).house.address().toString() : running;
    }

    private static HouseUnderTest shared(ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(HouseUnderTest.class, type -> new HouseUnderTest(), HouseUnderTest.class);
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target").toAbsolutePath()), "house-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        house.close();
    }
}
