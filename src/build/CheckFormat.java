import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Build step: google-java-format, AOSP style, over every Java source. It runs in the toolchain's
 * JVM, because the formatter parses with the compiler that it runs on, and Maven's own may be too
 * old for the language of these sources. Arguments: {@code check} or {@code apply}, then folders.
 */
final class CheckFormat {

    public static void main(String[] arguments) throws Exception {
        boolean apply = arguments[0].equals("apply");
        Formatter formatter =
                new Formatter(
                        JavaFormatterOptions.builder()
                                .style(JavaFormatterOptions.Style.AOSP)
                                .build());
        List<Path> unformatted = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            try (var files = Files.walk(Path.of(arguments[i]))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    String source = Files.readString(file);
                    String formatted =
                            formatter.formatSourceAndFixImports(
                                    RemoveUnusedImports.removeUnusedImports(source));
                    if (!formatted.equals(source)) {
                        unformatted.add(file);
                        if (apply) {
                            Files.writeString(file, formatted);
                        }
                    }
                }
            }
        }
        if (!apply && !unformatted.isEmpty()) {
            unformatted.forEach(file -> System.err.println("Not formatted: " + file));
            System.err.println("Run: mvn -q validate exec:exec@format");
            System.exit(1);
        }
    }
}
