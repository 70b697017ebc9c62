package org.waymark.journal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.ActionAgreed;
import org.waymark.journal.fact.ActionDone;
import org.waymark.journal.fact.AreasChosen;
import org.waymark.journal.fact.CaseAreaChosen;
import org.waymark.journal.fact.CaseMoved;
import org.waymark.journal.fact.CaseOpened;
import org.waymark.journal.fact.CharityNamed;
import org.waymark.journal.fact.ClockEnded;
import org.waymark.journal.fact.ClockSetBack;
import org.waymark.journal.fact.ClockStarted;
import org.waymark.journal.fact.ConcernRaised;
import org.waymark.journal.fact.ContactMade;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.Details;
import org.waymark.journal.fact.DirectoryNumberConfirmed;
import org.waymark.journal.fact.DocumentPrinted;
import org.waymark.journal.fact.DraftDiscarded;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.FromLaterVersion;
import org.waymark.journal.fact.Guidance;
import org.waymark.journal.fact.GuidanceKept;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.NoteMade;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.journal.fact.Option;
import org.waymark.journal.fact.PersonDescribed;
import org.waymark.journal.fact.PersonInvolved;
import org.waymark.journal.fact.PersonRelated;
import org.waymark.journal.fact.PointMarked;
import org.waymark.journal.fact.Relation;
import org.waymark.journal.fact.Said;
import org.waymark.journal.fact.SignNoted;
import org.waymark.journal.fact.StatusHeld;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Facts of every kind with hostile words, for property tests. */
public final class Facts {

    private static final List<String> HOSTILE =
            List.of(
                    "",
                    " ",
                    "\u0000",
                    "\u0001\u0002\u0003\u001b[31m",
                    "line\r\nline\ttab",
                    "\"quoted\" \\ back / {\"v\":2}",
                    "'; drop table entry; --",
                    "\u202Eright to left\u202C",
                    "مرحبا بالعالم",
                    "👩‍👧‍👦 \uD83D\uDE00",
                    "e\u0301\u0301\u0301 Zoë Ünïcode ﬁ",
                    "\uFEFF\uFFFE\uFFFF\u2028\u2029",
                    "null",
                    "AND OR NOT NEAR(a b)");

    private Facts() {}

    /** Words that UTF-8 can hold, however odd. */
    public static Arbitrary<String> words() {
        Arbitrary<String> random =
                Arbitraries.strings().all().ofMaxLength(40).filter(Facts::isWhole);
        return Arbitraries.oneOf(Arbitraries.of(HOSTILE), random);
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    private static Arbitrary<String> wordsOrNull() {
        return words().injectNull(0.3);
    }

    /** Few ids, so that facts meet each other. */
    public static Arbitrary<UUID> ids() {
        return Arbitraries.integers().between(1, 4).map(n -> new UUID(0x7000L, n));
    }

    private static Arbitrary<String> steps() {
        return Arbitraries.of("start", "q-threshold", "make-referral", "review");
    }

    private static Arbitrary<Happened> happened() {
        return Arbitraries.of(
                Happened.unknown(),
                new Happened("2026-11-09T14:05", null, Happened.Precision.EXACT),
                new Happened("2026-11-09T14:05", null, Happened.Precision.ABOUT),
                new Happened("2026-11-09T14:05", "2026-11-10T01:00", Happened.Precision.RANGE),
                new Happened("2026-11-09", null, Happened.Precision.DAY),
                new Happened("2006-11", null, Happened.Precision.MONTH));
    }

    private static Arbitrary<Guidance> guidance() {
        return words().map(word -> new Guidance("csa-pathway", word, "ab".repeat(32)));
    }

    private static Details details(@Nullable String words) {
        return words == null
                ? Details.none()
                : Details.none()
                        .with(Detail.SCHOOL, Said.known(words))
                        .with(Detail.BORN, Said.known("2017-04"))
                        .with(Detail.GP, new Said(Said.Knowledge.NOT_ASKED, words))
                        .with(Detail.INTERPRETER, Said.notKnown());
    }

    private record Base(
            UUID caseId,
            String step,
            Guidance guidance,
            Happened happened,
            String text,
            List<UUID> people) {}

    private static Arbitrary<Base> base() {
        return Combinators.combine(
                        ids(), steps(), guidance(), happened(), words(), ids().list().ofMaxSize(3))
                .as(Base::new);
    }

    private static Arbitrary<Account> accounts() {
        return Combinators.combine(
                        Arbitraries.of(Account.Origin.class),
                        Arbitraries.of(Account.HowKnown.class),
                        Arbitraries.of(Account.Answer.class),
                        wordsOrNull(),
                        wordsOrNull(),
                        wordsOrNull())
                .as(
                        (origin, how, answer, a, b, c) ->
                                new Account(
                                        origin,
                                        how,
                                        a,
                                        b,
                                        c,
                                        a,
                                        b,
                                        c,
                                        "2026-11-09T14:05",
                                        answer,
                                        answer,
                                        a,
                                        answer,
                                        b,
                                        c));
    }

    private static Arbitrary<List<SignNoted>> signs() {
        return Combinators.combine(
                        words(), words(), wordsOrNull(), words(), wordsOrNull(), wordsOrNull())
                .as(SignNoted::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<ObservationMade> observations() {
        return Combinators.combine(
                        base(),
                        signs(),
                        Arbitraries.of(Account.HowKnown.class),
                        wordsOrNull(),
                        wordsOrNull(),
                        wordsOrNull(),
                        wordsOrNull())
                .as(
                        (b, signs, how, a, c, d, e) ->
                                new ObservationMade(
                                        b.caseId,
                                        b.step,
                                        b.guidance,
                                        b.happened,
                                        b.text,
                                        b.people,
                                        a,
                                        signs,
                                        "ab".repeat(32),
                                        how,
                                        c,
                                        d,
                                        e,
                                        a,
                                        c,
                                        d,
                                        e,
                                        a));
    }

    /** Facts of every kind that this version can write, and one of a later version. */
    public static Arbitrary<Fact> any() {
        Arbitrary<Base> base = base();
        Arbitrary<String> words = words();
        Arbitrary<String> maybe = wordsOrNull();
        Arbitrary<UUID> ids = ids();
        return Arbitraries.oneOf(
                List.<Arbitrary<? extends Fact>>of(
                        Combinators.combine(base, maybe, accounts())
                                .as(
                                        (b, s, a) ->
                                                new ConcernRaised(
                                                        b.caseId,
                                                        b.step,
                                                        b.guidance,
                                                        b.happened,
                                                        b.text,
                                                        b.people,
                                                        s,
                                                        a)),
                        Combinators.combine(base, maybe, maybe, maybe, maybe)
                                .as(
                                        (b, s, w, o, f) ->
                                                new NoteMade(
                                                        b.caseId,
                                                        b.step,
                                                        b.guidance,
                                                        b.happened,
                                                        b.text,
                                                        b.people,
                                                        s,
                                                        w,
                                                        w,
                                                        o,
                                                        f)),
                        observations(),
                        Combinators.combine(base, maybe, words, steps().injectNull(0.3), maybe)
                                .as(
                                        (b, s, r, chosen, review) ->
                                                new DecisionMade(
                                                        b.caseId,
                                                        b.step,
                                                        b.guidance,
                                                        b.happened,
                                                        b.text,
                                                        b.people,
                                                        s,
                                                        List.of(
                                                                new Option("review", r, b.text),
                                                                new Option(
                                                                        "make-referral", "x", r)),
                                                        chosen,
                                                        r,
                                                        s,
                                                        s,
                                                        s,
                                                        review == null ? null : "2026-12-01",
                                                        review == null)),
                        Combinators.combine(
                                        base,
                                        maybe,
                                        words,
                                        Arbitraries.of(ContactMade.Method.class))
                                .as(
                                        (b, s, who, method) ->
                                                new ContactMade(
                                                        b.caseId,
                                                        b.step,
                                                        b.guidance,
                                                        b.happened,
                                                        b.text,
                                                        b.people,
                                                        s,
                                                        who,
                                                        s,
                                                        method,
                                                        s,
                                                        s)),
                        Combinators.combine(base, ids, words)
                                .as(
                                        (b, id, owner) ->
                                                new ActionAgreed(
                                                        b.caseId,
                                                        b.step,
                                                        b.guidance,
                                                        b.happened,
                                                        b.text,
                                                        b.people,
                                                        id,
                                                        owner,
                                                        "2026-12-01")),
                        Combinators.combine(base, ids)
                                .as(
                                        (b, id) ->
                                                new ActionDone(
                                                        b.caseId,
                                                        b.step,
                                                        b.guidance,
                                                        b.happened,
                                                        b.text,
                                                        b.people,
                                                        id)),
                        Combinators.combine(base, words, Arbitraries.of(true, false))
                                .as(
                                        (b, what, met) ->
                                                new ClockEnded(
                                                        b.caseId,
                                                        b.step,
                                                        b.guidance,
                                                        b.happened,
                                                        b.text,
                                                        b.people,
                                                        met ? "written-referral" : null,
                                                        met ? null : "no-such-entry",
                                                        what,
                                                        met ? "2026-11-10T14:05" : "2026-12-01",
                                                        met)),
                        Combinators.combine(base, words, Arbitraries.of(true, false))
                                .as(
                                        (b, what, day) ->
                                                new ClockStarted(
                                                        b.caseId,
                                                        b.step,
                                                        b.guidance,
                                                        b.happened,
                                                        b.text,
                                                        b.people,
                                                        "police-protection",
                                                        what,
                                                        day ? "2026-11-10" : "2026-11-10T14:05")),
                        Combinators.combine(base, words)
                                .as(
                                        (b, reason) ->
                                                new EntryCorrected(
                                                        b.caseId,
                                                        b.step,
                                                        b.guidance,
                                                        b.happened,
                                                        b.text,
                                                        b.people,
                                                        "no-such-entry",
                                                        reason)),
                        Combinators.combine(
                                        base,
                                        Arbitraries.integers().between(1, 3),
                                        Arbitraries.of(true, false))
                                .as(
                                        (b, point, done) ->
                                                new PointMarked(
                                                        b.caseId,
                                                        b.step,
                                                        b.guidance,
                                                        b.happened,
                                                        b.text,
                                                        b.people,
                                                        point,
                                                        done)),
                        Combinators.combine(ids, words, steps())
                                .as(
                                        (id, number, step) ->
                                                new CaseOpened(id, number, step, "national")),
                        Combinators.combine(ids, steps(), steps(), maybe, maybe).as(CaseMoved::new),
                        Combinators.combine(ids, ids, Arbitraries.of(Relation.class), maybe, maybe)
                                .as(PersonInvolved::new),
                        Combinators.combine(
                                        ids,
                                        maybe,
                                        maybe,
                                        Arbitraries.integers().between(0, 18).injectNull(0.3))
                                .as(
                                        (id, name, other, age) ->
                                                new PersonDescribed(
                                                        id,
                                                        name,
                                                        other,
                                                        age,
                                                        details(other),
                                                        name)),
                        Combinators.combine(
                                        ids,
                                        ids,
                                        maybe,
                                        Arbitraries.of(PersonRelated.Responsibility.class),
                                        Arbitraries.of(PersonRelated.Home.class),
                                        maybe)
                                .as(PersonRelated::new),
                        Combinators.combine(
                                        ids,
                                        ids,
                                        Arbitraries.of(StatusHeld.Kind.class),
                                        Arbitraries.of("2026-11-09", "2026-11", "2026")
                                                .injectNull(0.3),
                                        maybe,
                                        maybe,
                                        maybe)
                                .as(StatusHeld::new),
                        Combinators.combine(ids.injectNull(0.3), words, words)
                                .as(DraftDiscarded::new),
                        Combinators.combine(ids.injectNull(0.3), words, maybe, words)
                                .as(DocumentPrinted::new),
                        words.map(CharityNamed::new),
                        Combinators.combine(words.list().ofMaxSize(3), maybe).as(AreasChosen::new),
                        Combinators.combine(ids, words).as(CaseAreaChosen::new),
                        Combinators.combine(words, words, words, words, maybe, words, words)
                                .as(DirectoryNumberConfirmed::new),
                        Combinators.combine(words, words).as(ClockSetBack::new),
                        words.map(
                                it ->
                                        new GuidanceKept(
                                                Digests.of(it.getBytes(StandardCharsets.UTF_8)),
                                                it)),
                        ids.map(
                                id ->
                                        new FromLaterVersion(
                                                "BodyMapDrawn",
                                                7,
                                                id,
                                                "{\"v\":7,\"case\":\"" + id + "\",\"x\":[1,2]}"))));
    }
}
