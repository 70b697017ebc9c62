package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * An invented case, for practice and demonstration, as a script of entries that the program plays
 * into a practice notebook by the same way on which real entries are recorded. Words such as kinds,
 * relations and methods are those of {@code practice.schema.json}.
 *
 * @param id stable name, such as {@code f1}
 * @param title what the case is about
 * @param charity the invented charity
 * @param area the invented place, said to be invented
 * @param frontDoor the invented front door
 * @param note one sentence that says that all is invented
 * @param staff who works with the notebook; never empty
 * @param people the people of the case; never empty
 * @param subjects ids of the {@link Person}s whom the case is about; never empty
 * @param entries in the order of what happened; the first is a concern
 */
public record PracticeScript(
        String id,
        String title,
        String charity,
        String area,
        FrontDoor frontDoor,
        String note,
        List<Worker> staff,
        List<Person> people,
        List<String> subjects,
        List<Entry> entries) {

    public PracticeScript {
        staff = List.copyOf(staff);
        people = List.copyOf(people);
        subjects = List.copyOf(subjects);
        entries = List.copyOf(entries);
    }

    @Override
    public String toString() {
        return "PracticeScript[" + id + "]";
    }

    /**
     * Where referrals go.
     *
     * @param number in the range that is kept for fiction, {@code 01632 960xxx}
     */
    public record FrontDoor(String name, String number) {}

    /**
     * @param id stable name within the script
     * @param name first name and initial
     * @param role {@code lead}, {@code deputy} or {@code recorder}
     */
    public record Worker(String id, String name, String role) {}

    /**
     * @param id stable name within the script
     * @param name an invented name, or what the person is to the child
     * @param knownAs another name in use; null where there is none
     * @param relation {@code subject}, {@code sibling}, {@code parent}, {@code carer}, {@code
     *     household}, {@code witness}, {@code allegedToHaveCausedHarm}, {@code reporter} or {@code
     *     professional}
     * @param age in years; null where it is not told
     * @param note what else a reader needs; null where there is nothing
     * @param since since when they have to do with the case, {@code 2024-05}; null where not told
     * @param details what is said about them, such as {@code born} or {@code school}
     * @param ties what they are to children, who stand before them in the script
     * @param statuses plans, orders and alerts
     */
    public record Person(
            String id,
            String name,
            @Nullable String knownAs,
            String relation,
            @Nullable Integer age,
            @Nullable String note,
            @Nullable String since,
            List<Answer> details,
            List<Tie> ties,
            List<Status> statuses) {

        public Person {
            details = List.copyOf(details);
            ties = List.copyOf(ties);
            statuses = List.copyOf(statuses);
        }

        @Override
        public String toString() {
            return "Person[" + id + "]";
        }
    }

    /**
     * The answer to one question about a person.
     *
     * @param detail what is asked, such as {@code firstLanguage}
     * @param knowledge {@code known}, {@code notKnown}, {@code notAsked} or {@code notApplicable}
     * @param text the answer; null where there is none
     */
    public record Answer(String detail, String knowledge, @Nullable String text) {
        @Override
        public String toString() {
            return "Answer[" + detail + "]";
        }
    }

    /**
     * What a person is to a child.
     *
     * @param child the child's id within the script
     * @param kinship such as "mother"; null where not told
     * @param responsibility {@code holds}, {@code doesNotHold}, {@code notKnown}, {@code notAsked}
     *     or {@code notRecorded}
     * @param home {@code withChild}, {@code someOfTheTime}, {@code elsewhere}, {@code notKnown},
     *     {@code notAsked} or {@code notRecorded}
     * @param restriction what limits their contact; null where nothing does
     */
    public record Tie(
            String child,
            @Nullable String kinship,
            String responsibility,
            String home,
            @Nullable String restriction) {
        @Override
        public String toString() {
            return "Tie[" + child + "]";
        }
    }

    /**
     * A plan, order or alert.
     *
     * @param kind such as {@code childProtection} or {@code workerSafety}
     * @param from since when, {@code 2024-05}; null where not known
     * @param to until when; null while it goes on
     * @param detail more about it; null where there is nothing
     */
    public record Status(
            String kind, @Nullable String from, @Nullable String to, @Nullable String detail) {
        @Override
        public String toString() {
            return "Status[" + kind + "]";
        }
    }

    /**
     * @param at when it happened, local time
     * @param recorded when it was written, not before {@code at}
     * @param step the step at which it stands
     * @param by id of the {@link Worker} who wrote it
     * @param kind {@code concern}, {@code note}, {@code observation}, {@code decision}, {@code
     *     contact} or {@code action}; the member of that name is then there and the others are null
     * @param people ids of the {@link Person}s it is about; may be empty
     * @param text what happened
     * @param words the child's exact words; null where none were said
     * @param asked what the child was asked; null where nothing was
     * @param opinion what the writer makes of it; null where nothing is said
     * @param concern what a record of concern holds; null for other kinds
     * @param observation what an observation holds; null for other kinds
     * @param decision what a decision holds; null for other kinds
     * @param contact what a contact holds; null for other kinds
     * @param action what an action holds; null for other kinds
     * @param correction what this entry puts right in an earlier one; null where nothing
     * @param ends what was due until then and ended with this entry; often empty
     */
    public record Entry(
            LocalDateTime at,
            LocalDateTime recorded,
            StepId step,
            String by,
            String kind,
            List<String> people,
            String text,
            @Nullable String words,
            @Nullable String asked,
            @Nullable String opinion,
            @Nullable Concern concern,
            @Nullable Observation observation,
            @Nullable Decision decision,
            @Nullable Contact contact,
            @Nullable Action action,
            @Nullable String correction,
            List<End> ends) {

        public Entry {
            people = List.copyOf(people);
            ends = List.copyOf(ends);
        }

        @Override
        public String toString() {
            return "Entry[" + kind + " at " + step + "]";
        }
    }

    /**
     * @param origin {@code disclosure}, {@code observation}, {@code thirdParty}, {@code
     *     allegation}, {@code anonymous}, {@code online}, {@code agency} or {@code selfReport}
     * @param howKnown {@code saw}, {@code heard}, {@code toldByChild}, {@code toldByOther} or
     *     {@code read}
     * @param place where
     * @param present who else was there
     * @param known when the writer came to know, local time
     * @param dangerNow {@code yes}, {@code no} or {@code unsure}, which counts as yes
     * @param safeTonight {@code yes}, {@code no} or {@code unsure}, which counts as no
     * @param immediateSafety what was done at once, or why nothing was needed
     * @param parentTold {@code yes} or {@code no}
     * @param parentToldDetail who told whom, or why not
     */
    public record Concern(
            String origin,
            String howKnown,
            String place,
            String present,
            LocalDateTime known,
            String dangerNow,
            String safeTonight,
            String immediateSafety,
            String parentTold,
            String parentToldDetail) {

        @Override
        public String toString() {
            return "Concern[" + origin + "]";
        }
    }

    /**
     * @param signs what it was noted as; never empty
     * @param howKnown as in {@link Concern}
     * @param observer who saw or heard it; null for the worker who wrote it
     * @param place where; null where it is not told
     * @param context what came before and after; null where nothing is told
     * @param moreTelling what makes it more telling here; null where nothing is told
     * @param lessTelling what makes it less telling here; null where nothing is told
     * @param alternatives what else could explain it; null where nothing is told
     */
    public record Observation(
            List<Sign> signs,
            String howKnown,
            @Nullable String observer,
            @Nullable String place,
            @Nullable String context,
            @Nullable String moreTelling,
            @Nullable String lessTelling,
            @Nullable String alternatives) {

        public Observation {
            signs = List.copyOf(signs);
        }

        @Override
        public String toString() {
            return "Observation[" + howKnown + "]";
        }
    }

    /**
     * @param domain id of a group of signs of the pathway
     * @param sign id of a sign within it; null where {@code words} stand for it
     * @param words one's own words for it; null where {@code sign} is given
     */
    public record Sign(String domain, @Nullable String sign, @Nullable String words) {

        @Override
        public String toString() {
            return "Sign[" + domain + "]";
        }
    }

    /**
     * @param chosen the step to which the case goes on, a route of the entry's step; null where no
     *     route is taken
     * @param reasons why; never empty
     * @param considered what else was thought of
     * @param consulted who was asked
     * @param dissent who saw it differently; null where nobody did
     * @param review when it is looked at again; null where no day is set
     */
    public record Decision(
            @Nullable StepId chosen,
            String reasons,
            String considered,
            String consulted,
            @Nullable String dissent,
            @Nullable LocalDate review) {

        @Override
        public String toString() {
            return "Decision[" + chosen + "]";
        }
    }

    /**
     * @param who the person spoken to
     * @param organisation where they work
     * @param method {@code phone}, {@code inPerson}, {@code email}, {@code video} or {@code letter}
     * @param reference a reference that was given; null where none was
     */
    public record Contact(
            String who, String organisation, String method, @Nullable String reference) {

        @Override
        public String toString() {
            return "Contact[" + method + "]";
        }
    }

    /**
     * That something due was done, or no longer applies. Exactly one of {@code clock} and {@code
     * review} is given.
     *
     * @param clock id of a time limit of the pathway; null for a review
     * @param review the step whose decision was to be looked at again; null for a time limit
     * @param at when it was done, local time, not after the entry was written; null for when the
     *     entry happened
     * @param met whether it was done; otherwise it no longer applies
     * @param how how it was done, or why it no longer applies
     */
    public record End(
            @Nullable String clock,
            @Nullable StepId review,
            @Nullable LocalDateTime at,
            boolean met,
            String how) {

        @Override
        public String toString() {
            return "End[" + (clock == null ? review : clock) + "]";
        }
    }

    /**
     * @param owner who does it
     * @param due by when; null where no day is set
     * @param done the day it was done; null while it is not
     */
    public record Action(String owner, @Nullable LocalDate due, @Nullable LocalDate done) {

        @Override
        public String toString() {
            return "Action[]";
        }
    }
}
