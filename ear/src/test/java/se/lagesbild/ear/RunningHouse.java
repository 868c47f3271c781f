package se.lagesbild.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The whole server, started as anyone starts it: by ./run, on a free port and with a data folder of its own. */
final class RunningHouse implements AutoCloseable {
    private static final int TO_MANAGEMENT = 1910;
    private static final Path CHECKOUT = Path.of(System.getProperty("checkout", ".."));

    private final Process run;
    private final Path data;
    private final int port;

    private RunningHouse(Process run, Path data, int port) {
        this.run = run;
        this.data = data;
        this.port = port;
    }

    /** Opens the house and returns when it is ready; the database is the one that the environment names. */
    static RunningHouse open(Path data, Map<String, String> environment, String... options) {
        var port = freePort();
        var command = new ArrayList<>(List.of("bash", CHECKOUT.resolve("run").toString(), "--built"));
        command.addAll(List.of("--port", String.valueOf(port), "--data", data.toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var house = new RunningHouse(builder.start(), data, port);
            Runtime.getRuntime().addShutdownHook(new Thread(house::close));
            house.waitUntilReady();
            return house;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** What a power cut does: no goodbye, nothing is flushed. */
    void kill() {
        try {
            var pid =
                    Long.parseLong(Files.readString(data.resolve("server.pid")).strip());
            var server = ProcessHandle.of(pid).orElseThrow();
            server.destroyForcibly();
            server.onExit().get(1, TimeUnit.MINUTES);
            run.waitFor(1, TimeUnit.MINUTES);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("The server did not die", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        // ./run hands the wish to the server and waits for it.
        run.destroy();
        try {
            if (!run.waitFor(90, TimeUnit.SECONDS)) {
                run.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void waitUntilReady() throws IOException {
        var said = new StringBuilder();
        var lines = run.inputReader();
        // A server that neither opens nor gives up would hold up the whole run; stopped, it ends what it says.
        var patience = CompletableFuture.runAsync(run::destroy, CompletableFuture.delayedExecutor(5, TimeUnit.MINUTES));
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith("Ctrl-C stops it")) {
                    return;
                }
            }
        } finally {
            patience.cancel(false);
        }
        throw new IllegalStateException("./run gave up:\n" + said);
    }

    private static int freePort() {
        while (true) {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                if (socket.getLocalPort() + TO_MANAGEMENT <= 65_535 && isFree(socket.getLocalPort() + TO_MANAGEMENT)) {
                    return socket.getLocalPort();
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
