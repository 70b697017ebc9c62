package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A practice notebook as {@code waymark practice} makes it; once for all tests, to be copied. */
final class PracticeNotebook implements ParameterResolver {

    private static final ExtensionContext.Namespace HERE =
            ExtensionContext.Namespace.create(PracticeNotebook.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Made.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Made.class, _ -> Made.make(), Made.class);
    }

    /**
     * @param room holds nothing but the notebook and what the program kept beside it
     * @param answer what the command said
     */
    record Made(Path room, Path notebook, Typed.Answer answer) implements AutoCloseable {

        private static Made make() {
            try {
                Path room = Files.createTempDirectory("practice");
                // An empty folder that is there already will do.
                Path notebook = Files.createDirectories(room.resolve("a place/Practice.waymark"));
                Typed.Answer answer =
                        Typed.on(room.resolve("computer")).type("practice", notebook.toString());
                assertThat(answer.code()).as(answer::all).isZero();
                return new Made(room, notebook, answer);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        Path copyTo(Path target) {
            return NotebookFiles.copy(notebook, target);
        }

        @Override
        public void close() throws IOException {
            try (Stream<Path> files = Files.walk(room)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
