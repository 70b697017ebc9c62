package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;

/** Damage to a book, found without SQLite. */
class PageWalkerTest {

    private static final int PAGE = 4_096;
    private static final int PAGES = 40;

    private static final SecretBytes KEY = SecretBytes.copyOf(new byte[32]);

    private static Path place;
    private static Path file;
    private static byte[] sound;

    @BeforeContainer
    static void aBook() throws IOException, SQLException {
        place = Files.createTempDirectory("walk");
        file = place.resolve("main.db");
        try (Book book = Book.create(file, KEY);
                Statement sql = book.connection().createStatement()) {
            sql.execute("create table note (text blob)");
            sql.execute("insert into note values (randomblob(110000))");
            sql.execute("insert into note values (randomblob(40000))");
            sql.execute("delete from note where length(text) = 40000");
        }
        sound = Files.readAllBytes(file);
        assertThat(sound.length / PAGE).isEqualTo(PAGES);
    }

    @AfterContainer
    static void leaveNothing() throws IOException {
        try (var files = Files.walk(place)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    @Property(tries = 250)
    void oneFlippedBitIsFoundAndItsPageIsNamed(
            @ForAll @IntRange(min = 1, max = PAGES) int page,
            @ForAll @IntRange(max = PAGE * 8 - 1) int bit)
            throws IOException {
        byte[] damaged = sound.clone();
        damaged[(page - 1) * PAGE + (bit >> 3)] ^= (byte) (1 << (bit & 7));

        boolean inTheSalt = page == 1 && bit < PageSeal.SALT_BYTES * 8;
        assertThat(failure(damaged))
                .isEqualTo(
                        inTheSalt
                                ? new BookFailure.KeyDoesNotFit()
                                : new BookFailure.BookDamaged(page));
        assertThat(Failures.of(() -> Book.open(file, KEY))).isEqualTo(failure(damaged));
        assertThat(file).hasBinaryContent(damaged);
    }

    @Example
    void oneFlippedBitInEachPageIsFound() throws IOException {
        for (int page = 1; page <= PAGES; page++) {
            byte[] damaged = sound.clone();
            damaged[(page - 1) * PAGE + 2_000] ^= 0x10;
            assertThat(failure(damaged)).isEqualTo(new BookFailure.BookDamaged(page));
        }
    }

    @Example
    void aFileCutAtEachPageIsRefusedAndLeftAsItIs() throws IOException {
        for (int pages = 1; pages < PAGES; pages++) {
            byte[] cut = Arrays.copyOf(sound, pages * PAGE);
            assertThat(failure(cut))
                    .as("%d pages", pages)
                    .isEqualTo(new BookFailure.BookCutShort());
            assertThat(Failures.of(() -> Book.open(file, KEY)))
                    .isEqualTo(new BookFailure.BookCutShort());
            assertThat(file).hasBinaryContent(cut);
        }
    }

    @Example
    void anEmptyFileIsNotTakenForANewBook() throws IOException {
        assertThat(failure(new byte[0])).isEqualTo(new BookFailure.BookCutShort());
        assertThat(Failures.of(() -> Book.open(file, KEY)))
                .isEqualTo(new BookFailure.BookCutShort());
        assertThat(file).isEmptyFile();
    }

    @Example
    void whatWasAppendedIsFound() throws IOException {
        assertThat(failure(Arrays.copyOf(sound, sound.length + 100)))
                .isEqualTo(new BookFailure.BookSizeOdd());
        assertThat(failure(Arrays.copyOf(sound, sound.length + PAGE)))
                .isEqualTo(new BookFailure.BookDamaged(PAGES + 1));
        byte[] repeated = Arrays.copyOf(sound, sound.length + PAGE);
        System.arraycopy(sound, PAGE, repeated, sound.length, PAGE);
        assertThat(failure(repeated)).isEqualTo(new BookFailure.BookDamaged(PAGES + 1));
    }

    @Example
    void pagesThatChangedPlacesAreFound() throws IOException {
        byte[] swapped = sound.clone();
        System.arraycopy(sound, 5 * PAGE, swapped, 9 * PAGE, PAGE);
        System.arraycopy(sound, 9 * PAGE, swapped, 5 * PAGE, PAGE);

        assertThat(failure(swapped)).isEqualTo(new BookFailure.BookDamaged(6));
    }

    @Example
    void anotherKeyDoesNotFit() throws IOException {
        byte[] other = new byte[32];
        other[31] = 1;
        Files.write(file, sound);

        assertThat(PageWalker.walk(file, SecretBytes.copyOf(other)).failure())
                .contains(new BookFailure.KeyDoesNotFit());
    }

    @Example
    void aMissingFileIsSaidToBeMissing() {
        assertThat(Failures.of(() -> PageWalker.walk(place.resolve("gone.db"), KEY)))
                .isEqualTo(new BookFailure.BookMissing());
    }

    @Example
    void aSoundFileIsSound() throws IOException {
        Files.write(file, sound);

        assertThat(PageWalker.walk(file, KEY)).isEqualTo(PageReport.sound(PAGES));
    }

    private static VaultFailure failure(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        return PageWalker.walk(file, KEY).failure().orElseThrow();
    }
}
