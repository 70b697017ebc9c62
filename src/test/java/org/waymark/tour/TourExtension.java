package org.waymark.tour;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives tests the one run of the tour that they look at; what it wrote is deleted at the end. */
final class TourExtension implements ParameterResolver {

    private record Kept(TourRun run) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Folders.delete(run.room());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TourRun.class;
    }

    @Override
    public TourRun resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(TourExtension.class))
                .getOrComputeIfAbsent("run", _ -> kept(), Kept.class)
                .run();
    }

    private static Kept kept() {
        try {
            return new Kept(
                    TourRun.whole(
                            NetworkNamespace.command(),
                            Files.createTempDirectory("waymark-tour").toRealPath(),
                            Path.of("target", "tour").toAbsolutePath()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
