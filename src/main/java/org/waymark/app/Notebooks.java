package org.waymark.app;

import org.waymark.casework.ChosenAreas;

import java.nio.file.Path;
import java.util.List;

/**
 * Makes and opens notebooks. Every call takes about a second of key derivation or more, and belongs
 * on {@link Jobs.Lane#BOOKS}. What can be expected to fail is thrown as a {@code VaultException},
 * whose words reach the user as they are.
 */
public interface Notebooks {

    /**
     * Makes a notebook and leaves it open.
     *
     * @param folder a folder that does not exist yet, ending in {@code .waymark}
     * @param request who it is for
     * @param passphrase wiped by this call
     * @param recoveryWords the twelve words, as shown and typed back; wiped by this call
     */
    NotebookSession create(
            Path folder, NewNotebook request, char[] passphrase, char[] recoveryWords);

    /**
     * Opens a notebook.
     *
     * @param secret passphrase or recovery words; wiped by this call
     */
    NotebookSession open(Path folder, char[] secret);

    /**
     * Checks a notebook without keeping it open. Damage is what this call finds, so it is an answer
     * and not a failure; a wrong passphrase or a folder without a notebook is a failure.
     *
     * @param secret passphrase or recovery words; wiped by this call
     */
    NotebookCheck verify(Path folder, char[] secret);

    /** Makes a practice notebook of invented cases, closed. */
    void createPractice(Path folder);

    /**
     * Whether a folder is a practice notebook; told without a key, so only for showing the hint.
     */
    boolean isPractice(Path folder);

    /**
     * What the notebook's folder tells without a key: format, ids, slots with their cost, sizes.
     *
     * @return sentences for people, in order
     */
    List<String> describe(Path folder);

    /**
     * How many pieces of unsigned work no disk would take when their notebook was locked. They wait
     * in memory, sealed, come back when their notebook is opened again, and are lost when the
     * program ends. On any thread.
     */
    int waitingWords();

    /** The council areas for which there is local guidance, by name. */
    List<Area> areas();

    /**
     * Whether a notebook can be made in a folder: nothing is there, or no more than what an
     * interrupted making leaves before its first entry.
     */
    boolean isFree(Path folder);

    /** Five random words that make a good passphrase. */
    List<String> proposedWords();

    /** Twelve fresh recovery words. */
    List<String> newRecoveryWords();

    /**
     * How well a passphrase of somebody's own would hold.
     *
     * @param passphrase wiped by this call
     * @param names what anybody who knows the notebook's people would try first: the charity's
     *     name, the leads' names, the notebook's own
     */
    PassphraseAdvice advise(char[] passphrase, List<String> names);

    /**
     * @param name the lead's name, as it stands under what they sign
     * @param charity the charity's name, as it stands on prints
     * @param areas where the charity works
     */
    record NewNotebook(String name, String charity, ChosenAreas areas) {

        /** For a charity that has not said where it works. */
        public NewNotebook(String name, String charity) {
            this(name, charity, ChosenAreas.NONE);
        }

        @Override
        public String toString() {
            return "NewNotebook[withheld]";
        }
    }

    /**
     * A council area.
     *
     * @param id as records keep it
     * @param name for people
     */
    record Area(String id, String name) {
        @Override
        public String toString() {
            return "Area[withheld]";
        }
    }

    /**
     * @param accepted whether it may be used
     * @param strength 0 (very weak) to 4 (very strong)
     * @param words what to tell the person, in one or two sentences
     */
    record PassphraseAdvice(boolean accepted, int strength, String words) {}
}
