package se.lagesbild.ear;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every address that a web module answers at, read from its compiled classes and pages, so that a new one cannot be missed. */
final class Endpoints {
    private static final java.nio.file.Path CHECKOUT = java.nio.file.Path.of(System.getProperty("checkout", ".."));

    private final java.nio.file.Path module;
    private final List<Class<?>> types;

    /** How to ask: {@code GET /api/areas}. */
    record Endpoint(String method, String path) {}

    private Endpoints(java.nio.file.Path module, List<Class<?>> types) {
        this.module = module;
        this.types = types;
    }

    static Endpoints of(String module) {
        var folder = CHECKOUT.resolve(module);
        return new Endpoints(folder, types(folder.resolve("target/classes")));
    }

    /** Of JAX-RS, below {@code /api}. */
    Set<Endpoint> resources() {
        return types.stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).flatMap(method -> verb(method).stream()
                        .map(verb -> new Endpoint(verb, "/api" + filled(said(type) + said(method))))))
                .collect(Collectors.toSet());
    }

    /** Of servlets, read and written to. */
    Set<Endpoint> servlets() {
        return types.stream()
                .filter(type -> type.isAnnotationPresent(WebServlet.class))
                .flatMap(type ->
                        Arrays.stream(type.getAnnotation(WebServlet.class).value()))
                .map(pattern -> pattern.isEmpty() ? "/" : pattern.replace("/*", "/x"))
                .flatMap(path -> Stream.of(new Endpoint("GET", path), new Endpoint("POST", path)))
                .collect(Collectors.toSet());
    }

    /** Faces pages that have an address. */
    Set<Endpoint> pages() {
        try (var files = Files.list(module.resolve("src/main/webapp"))) {
            return files.map(file -> "/" + file.getFileName())
                    .filter(name -> name.endsWith(".xhtml"))
                    .map(path -> new Endpoint("GET", path))
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Class<?> type(String name) {
        return types.stream()
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> verb(AnnotatedElement method) {
        return Arrays.stream(method.getAnnotations())
                .map(mark -> mark.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String said(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        var said = path == null ? "" : path.value().replaceAll("^/|/$", "");
        return said.isEmpty() ? "" : "/" + said;
    }

    /** Something of the right kind, which is not there. */
    private static String filled(String path) {
        return path.replace("{trace}", "0b6a2c4e-5c8f-4a8e-9a58-0d3f2f9f6c11")
                .replace("{number}", "1")
                .replaceAll("\\{[^}]+}", "x");
    }

    private static List<Class<?>> types(java.nio.file.Path classes) {
        var loader = new URLClassLoader(
                new URL[] {url(classes), url(CHECKOUT.resolve("core-ejb/target/classes"))},
                Endpoints.class.getClassLoader());
        try (var files = Files.walk(classes)) {
            var found = new ArrayList<Class<?>>();
            for (var file :
                    files.filter(one -> one.toString().endsWith(".class")).toList()) {
                var name = classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                type(loader, name).ifPresent(found::add);
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<Class<?>> type(ClassLoader loader, String name) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (NoClassDefFoundError ofPrimeFaces) {
            return Optional.empty(); // a part of a Faces page; neither servlet nor resource
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static URL url(java.nio.file.Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
