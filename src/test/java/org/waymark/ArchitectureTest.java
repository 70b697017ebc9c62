package org.waymark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;

import java.net.URL;

/**
 * The rules between the rooms of the house, as {@code src/site/markdown/architecture.md} says them.
 */
@AnalyzeClasses(packages = "org.waymark", importOptions = ArchitectureTest.TheProgram.class)
class ArchitectureTest {

    /** The program itself, whichever tool compiled it; not its tests. */
    static final class TheProgram implements ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return location.contains("/classes/");
        }
    }

    private static final DescribedPredicate<JavaClass> GENERATED = resideInAnyPackage("..tables..");

    @ArchTest
    static final ArchRule pathwayKnowsNoOtherRoom =
            roomUsesOnly("org.waymark.pathway..", "org.waymark.calendar..");

    @ArchTest
    static final ArchRule calendarKnowsNoOtherRoom = roomUsesOnly("org.waymark.calendar..");

    @ArchTest static final ArchRule vaultKnowsNoOtherRoom = roomUsesOnly("org.waymark.vault..");

    @ArchTest
    static final ArchRule journalUsesOnlyTheVault =
            roomUsesOnly("org.waymark.journal..", "org.waymark.vault..");

    @ArchTest
    static final ArchRule caseworkUsesPathwayCalendarAndJournal =
            roomUsesOnly(
                    "org.waymark.casework",
                    "org.waymark.casework.store..",
                    "org.waymark.pathway..",
                    "org.waymark.calendar..",
                    "org.waymark.journal..");

    @ArchTest
    static final ArchRule theStoreUsesOnlyJournalAndVault =
            roomUsesOnly(
                    "org.waymark.casework.store..", "org.waymark.journal..", "org.waymark.vault..");

    @ArchTest
    static final ArchRule theStoreIsSeenOnlyFromCasework =
            classes()
                    .that()
                    .resideInAPackage("org.waymark.casework.store..")
                    .should()
                    .onlyBeAccessed()
                    .byAnyPackage("org.waymark.casework..")
                    .because("screens and reports ask casework, which knows the rules");

    @ArchTest
    static final ArchRule reportUsesCaseworkAndPathway =
            roomUsesOnly(
                    "org.waymark.report..",
                    "org.waymark.casework",
                    "org.waymark.journal.fact..",
                    "org.waymark.pathway..",
                    "org.waymark.calendar..");

    @ArchTest
    static final ArchRule appKnowsNeitherWindowNorCommandLine =
            noClasses()
                    .that()
                    .resideInAPackage("org.waymark.app..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.waymark.ui..", "org.waymark.cli..");

    @ArchTest
    static final ArchRule screensReachNeitherVaultNorStore =
            noClasses()
                    .that()
                    .resideInAnyPackage("org.waymark.ui..", "org.waymark.cli..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "org.waymark.vault..",
                                            "org.waymark.casework.store..",
                                            "org.waymark.journal..")
                                    .and(not(resideInAPackage("org.waymark.journal.fact.."))))
                    .because("the window writes and reads through casework and app alone");

    @ArchTest
    static final ArchRule screensMeetOnlyInTheShell =
            slices().matching(
                            "org.waymark.ui.(chart|step|compose|today|cases|people|report|directory|practice|settings|unlock|search|guidance)..")
                    .should()
                    .notDependOnEachOther()
                    .because("one screen can be read, moved or thrown away without another");

    @ArchTest
    static final ArchRule onlyJournalAndStoreKnowSql =
            noClasses()
                    .that(
                            not(
                                    resideInAnyPackage(
                                            "org.waymark.journal..",
                                            "org.waymark.casework.store..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.jooq..", "org.flywaydb..");

    @ArchTest
    static final ArchRule onlyBooksAreConnections =
            noClasses()
                    .that(
                            not(
                                    resideInAnyPackage(
                                            "org.waymark.vault..",
                                            "org.waymark.journal..",
                                            "org.waymark.casework.store..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule onlyTheVaultKnowsCiphersAndTheDriver =
            noClasses()
                    .that(not(resideInAPackage("org.waymark.vault..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.sqlite..", "org.bouncycastle..", "javax.crypto..");

    @ArchTest
    static final ArchRule onlyTheWindowKnowsJavaFx =
            noClasses()
                    .that(not(resideInAnyPackage("org.waymark.ui..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..");

    @ArchTest
    static final ArchRule onlyTheChartsLayoutKnowsElk =
            noClasses()
                    .that(not(resideInAPackage("org.waymark.ui.chart.layout..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.eclipse..", "com.google.common..");

    @ArchTest
    static final ArchRule onlyFormatsKnowJackson =
            noClasses()
                    .that(
                            not(
                                    resideInAnyPackage(
                                            "org.waymark.pathway..",
                                            "org.waymark.journal..",
                                            "org.waymark.vault..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.fasterxml..", "com.networknt..", "org.yaml..")
                    .because(
                            "the formats on disk are the pack, the journal's payloads and the"
                                    + " keyring");

    @ArchTest
    static final ArchRule onlyAppStartsThreads =
            noClasses()
                    .that(not(resideInAPackage("org.waymark.app..")))
                    .should()
                    .dependOnClassesThat(
                            simpleName("Executors")
                                    .or(simpleName("ExecutorService"))
                                    .or(simpleName("ForkJoinPool"))
                                    .or(simpleName("Timer")))
                    .orShould()
                    .callConstructorWhere(target(owner(assignableTo(Thread.class))))
                    .orShould()
                    .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                    .because("work that nobody can see, cancel or wait for loses writes");

    @ArchTest
    static final ArchRule nothingTalksToANetwork =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.net.http..",
                            "javax.net..",
                            "java.rmi..",
                            "java.nio.channels.spi..")
                    .orShould()
                    .dependOnClassesThat(
                            simpleName("Socket")
                                    .or(simpleName("ServerSocket"))
                                    .or(simpleName("SocketChannel"))
                                    .or(simpleName("DatagramSocket"))
                                    .or(simpleName("URLConnection"))
                                    .or(simpleName("HttpURLConnection"))
                                    .or(simpleName("InetAddress")))
                    .orShould()
                    .callMethod(URL.class, "openStream")
                    .orShould()
                    .callMethod(URL.class, "openConnection")
                    .orShould()
                    .callMethod(URL.class, "getContent");

    @ArchTest
    static final ArchRule oldRoadsAreClosed =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javax.swing..",
                            "javafx.fxml..",
                            "javafx.scene.web..",
                            "java.lang.reflect..")
                    .orShould()
                    .dependOnClassesThat(
                            simpleName("ObjectInputStream").or(simpleName("ObjectOutputStream")));

    @ArchTest
    static final ArchRule awtServesOnlyDocuments =
            noClasses()
                    .that(not(resideInAPackage("org.waymark.report..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.awt..", "javax.imageio..");

    @ArchTest
    static final ArchRule onlyAppLogs =
            noClasses()
                    .that(not(resideInAPackage("org.waymark.app..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.slf4j..", "ch.qos..", "java.util.logging..");

    @ArchTest
    static final ArchRule timeIsHandedIn =
            noClasses()
                    .that(not(GENERATED))
                    .and()
                    .doNotHaveFullyQualifiedName("org.waymark.Waymark")
                    .should()
                    .callMethod("java.time.Instant", "now")
                    .orShould()
                    .callMethod("java.time.LocalDate", "now")
                    .orShould()
                    .callMethod("java.time.LocalDateTime", "now")
                    .orShould()
                    .callMethod("java.time.ZonedDateTime", "now")
                    .orShould()
                    .callMethod("java.lang.System", "currentTimeMillis");

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that()
                    .areStatic()
                    .and()
                    .areDeclaredInClassesThat(not(GENERATED))
                    .should(beFinal())
                    .because("what is static outlives the lock");

    @ArchTest
    static final ArchRule packagesAreNullMarked =
            classes().that(not(GENERATED)).should(resideInANullMarkedPackage());

    @ArchTest
    static final ArchRule wordsNeverLeaveByToString =
            classes()
                    .that(not(GENERATED))
                    .and()
                    .areRecords()
                    .and()
                    .resideInAnyPackage(
                            "org.waymark.journal.fact..",
                            "org.waymark.casework..",
                            "org.waymark.report..",
                            "org.waymark.ui..")
                    .should(overrideToStringWhereTheyHoldWords());

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.waymark.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noCyclesWithinTheWindow =
            slices().matching("org.waymark.ui.(**)").should().beFreeOfCycles();

    private static ArchRule roomUsesOnly(String room, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = room;
        System.arraycopy(others, 0, allowed, 1, others.length);
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.waymark..").and(not(resideInAnyPackage(allowed))));
    }

    private static ArchCondition<JavaField> beFinal() {
        return new ArchCondition<>("be final") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (!field.getModifiers().contains(JavaModifier.FINAL)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    field, field.getFullName() + " is static and may change"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> overrideToStringWhereTheyHoldWords() {
        return new ArchCondition<>("override toString where they hold words of a record") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean holdsWords =
                        type.getFields().stream()
                                .anyMatch(
                                        field ->
                                                WORDS.contains(field.getName())
                                                        && field.getRawType()
                                                                .isEquivalentTo(String.class));
                // What the compiler writes for a record stands on the line of the record itself.
                boolean own = line(type, "toString") != line(type, "hashCode");
                if (holdsWords && !own && !PROGRAMS_OWN.contains(type.getName())) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type, type.getName() + " would print words of a record"));
                }
            }
        };
    }

    /** Hold sentences that the program itself says, or words of the guidance. */
    private static final java.util.Set<String> PROGRAMS_OWN =
            java.util.Set.of(
                    "org.waymark.report.PdfOutcome$Failed",
                    "org.waymark.ui.chart.Drawing$Link",
                    "org.waymark.ui.chart.StepFacts",
                    "org.waymark.ui.compose.MomentReading$Refused",
                    "org.waymark.ui.directory.DirectoryModel$Entry",
                    "org.waymark.ui.kit.Choice",
                    "org.waymark.ui.practice.PracticeModel$Example",
                    "org.waymark.ui.search.Found$Heading",
                    "org.waymark.ui.step.LinkTarget$ToRead",
                    "org.waymark.ui.unlock.CreateModel$Gap");

    private static int line(JavaClass record, String method) {
        return record.getMethods().stream()
                .filter(each -> each.getName().equals(method))
                .mapToInt(each -> each.getSourceCodeLocation().getLineNumber())
                .findFirst()
                .orElse(0);
    }

    private static final java.util.Set<String> WORDS =
            java.util.Set.of(
                    "text",
                    "name",
                    "knownAs",
                    "reasons",
                    "words",
                    "opinion",
                    "note",
                    "context",
                    "who",
                    "initials",
                    "what",
                    "event",
                    "source",
                    "significance",
                    "action",
                    "outcome",
                    "reason",
                    "detail",
                    "kinship",
                    "restriction",
                    "mistake",
                    "born",
                    "contact",
                    "organisation",
                    "charity",
                    "xhtml",
                    "childName");
}
