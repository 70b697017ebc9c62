import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.HexFormat;
import java.util.List;

/**
 * Build step: runs the migrations on a scratch database and lets jOOQ write the typed tables from
 * it, so that SQL which the schema does not know cannot compile. Does nothing while the migrations
 * are unchanged. Arguments: resources folder, folder for the generated sources.
 */
final class GenerateTables {

    private static final String JOURNAL = "org/waymark/journal/migration";
    private static final String STORE = "org/waymark/casework/store/migration";

    public static void main(String[] arguments) throws Exception {
        Path resources = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Files.createDirectories(target);
        Path stamp = target.resolve("migrations.sha256");
        String digest = digestOf(resources);
        if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
            return;
        }
        Path scratch = Files.createTempFile(target, "scratch", ".db");
        try {
            String url = "jdbc:sqlite:" + scratch.toAbsolutePath();
            Flyway.configure()
                    .dataSource(url, null, null)
                    .locations(
                            "filesystem:" + resources.resolve(JOURNAL),
                            "filesystem:" + resources.resolve(STORE))
                    .load()
                    .migrate();
            try (Connection connection = DriverManager.getConnection(url)) {
                generate(
                        connection,
                        target,
                        "org.waymark.journal.tables",
                        "entry|meta",
                        "",
                        ".*\\.seq");
                generate(
                        connection,
                        target,
                        "org.waymark.casework.store.tables",
                        ".*",
                        "entry|meta|flyway_.*|sqlite_.*|search_.*",
                        ".*\\.(seq|doc|.*_at)");
            }
        } finally {
            Files.deleteIfExists(scratch);
        }
        Files.writeString(stamp, digest);
    }

    private static void generate(
            Connection connection,
            Path target,
            String packageName,
            String includes,
            String excludes,
            String wide)
            throws Exception {
        GenerationTool tool = new GenerationTool();
        tool.setConnection(connection);
        tool.run(
                new Configuration()
                        .withLogging(Logging.WARN)
                        .withGenerator(
                                new Generator()
                                        .withDatabase(
                                                new Database()
                                                        .withName(
                                                                "org.jooq.meta.sqlite.SQLiteDatabase")
                                                        .withIncludes(includes)
                                                        .withExcludes(excludes)
                                                        // SQLite's one integer type is 64 bits
                                                        // wide, and is its truth value too.
                                                        .withForcedTypes(
                                                                forced("BIGINT", wide),
                                                                forced("BOOLEAN", ".*\\.is_.*")))
                                        .withGenerate(
                                                new Generate()
                                                        .withGlobalObjectReferences(true)
                                                        .withRecords(true))
                                        .withTarget(
                                                new Target()
                                                        .withPackageName(packageName)
                                                        .withDirectory(target.toString()))));
    }

    private static ForcedType forced(String type, String columns) {
        return new ForcedType()
                .withName(type)
                .withIncludeExpression(columns)
                .withIncludeTypes("(?i:int.*)");
    }

    private static String digestOf(Path resources) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String location : List.of(JOURNAL, STORE)) {
            try (var files = Files.list(resources.resolve(location))) {
                for (Path file : files.sorted().toList()) {
                    digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
