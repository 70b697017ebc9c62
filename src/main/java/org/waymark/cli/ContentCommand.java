package org.waymark.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.Objects;
import java.util.concurrent.Callable;

/** Tools for whoever writes guidance. */
@Command(
        name = "content",
        header = "Tools for whoever writes or checks guidance.",
        mixinStandardHelpOptions = true)
final class ContentCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec here = Objects.requireNonNull(spec);
        here.commandLine().usage(here.commandLine().getErr());
        return ExitCodes.REFUSED;
    }
}
