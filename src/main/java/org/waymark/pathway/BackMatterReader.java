package org.waymark.pathway;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.KnownIds.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what stands behind the steps: sources, glossary, helplines, signs and forms. */
final class BackMatterReader {

    private final KnownIds ids;
    private final Freshness freshness;

    BackMatterReader(KnownIds ids, Freshness freshness) {
        this.ids = ids;
        this.freshness = freshness;
    }

    List<Source> sources(List<Member> sources) {
        return sources.stream()
                .map(
                        source ->
                                new Source(
                                        source.at("key").text(),
                                        source.at("title").text(),
                                        source.at("publisher").text(),
                                        source.at("url").textOrNull(),
                                        source.at("pageDate").textOrNull(),
                                        source.at("checked").date(),
                                        source.at("confidence").text(),
                                        source.at("note").textOrNull()))
                .toList();
    }

    /**
     * @param sourced whether each must say where it comes from, as in every format after the first
     */
    List<GlossaryTerm> glossary(List<Member> terms, boolean sourced) {
        KnownIds.unique(terms, "term", "term");
        return terms.stream().map(term -> term(term, sourced)).toList();
    }

    private GlossaryTerm term(Member term, boolean sourced) {
        for (Member needed : List.of(term.at("sources"), term.at("evidence"))) {
            if (sourced && needed.isNull()) {
                needed.error(
                        "A word needs “sources” and “evidence”, as every statement does. Where none"
                                + " was read, say so by the source and grade that mean it.");
            }
        }
        Member evidence = term.at("evidence");
        return new GlossaryTerm(
                term.at("term").text(),
                term.at("also").texts(),
                term.at("meaning").text(),
                ids.checkAll(Kind.SOURCE, term.at("sources")),
                evidence.isNull() ? null : ids.check(Kind.EVIDENCE, evidence));
    }

    List<Helpline> helplines(List<Member> helplines) {
        KnownIds.unique(helplines, "id", "helpline");
        return helplines.stream()
                .map(
                        line ->
                                new Helpline(
                                        line.at("id").text(),
                                        line.at("title").text(),
                                        line.at("number").textOrNull(),
                                        line.at("url").textOrNull(),
                                        line.at("forWhom").text(),
                                        line.at("note").textOrNull(),
                                        ids.check(Kind.SOURCE, line.at("source")),
                                        freshness.lastChecked(line.at("lastChecked")),
                                        line.at("confidence").text(),
                                        line.at("spoken").textOrNull()))
                .toList();
    }

    /** Somebody else's template for signs; null where the pack names none. */
    @Nullable SignsTemplate signsTemplate(Member template) {
        return template.isNull()
                ? null
                : new SignsTemplate(
                        template.at("title").text(),
                        template.at("publisher").text(),
                        template.at("url").text(),
                        template.at("text").text(),
                        ids.check(Kind.SOURCE, template.at("source")));
    }

    List<SignDomain> signs(List<Member> domains) {
        KnownIds.unique(domains, "id", "domain");
        List<SignDomain> read = new ArrayList<>();
        for (Member domain : domains) {
            List<Member> signs = domain.at("signs").items();
            KnownIds.unique(signs, "id", "sign");
            read.add(
                    new SignDomain(
                            domain.at("id").text(),
                            domain.at("title").text(),
                            domain.at("introduction").text(),
                            signs.stream().map(BackMatterReader::sign).toList(),
                            ids.check(Kind.EVIDENCE, domain.at("evidence")),
                            ids.checkAll(Kind.SOURCE, domain.at("sources"))));
        }
        return read;
    }

    Synonyms synonyms(Member file) {
        Map<String, String> phrases = new HashMap<>();
        List<Synonyms.Group> groups = new ArrayList<>();
        for (Member group : file.at("groups").items()) {
            for (Member phrase : group.at("words").items()) {
                String folded =
                        SearchWord.in(phrase.text()).stream()
                                .map(SearchWord::folded)
                                .collect(Collectors.joining(" "));
                if (phrases.putIfAbsent(folded, phrase.text()) != null) {
                    phrase.error("“" + phrase.shown() + "” stands here twice.");
                }
            }
            Member step = group.at("step");
            Optional<StepId> answers = step.isNull() ? Optional.empty() : step.stepId();
            answers.ifPresent(_ -> ids.check(Kind.STEP, step));
            groups.add(new Synonyms.Group(group.at("words").texts(), answers.orElse(null)));
        }
        return new Synonyms(file.at("ignored").texts(), groups);
    }

    private static SignDomain.Sign sign(Member sign) {
        return new SignDomain.Sign(
                sign.at("id").text(),
                sign.at("text").text(),
                sign.at("moreTelling").textOrNull(),
                sign.at("lessTelling").textOrNull());
    }

    /** One form; {@code fileName} without folder and ending. */
    ReferralForm form(Member form, String fileName) {
        if (!form.at("id").text().equals(fileName)) {
            form.at("id").error("The id must be the name of the file, “" + fileName + "”.");
        }
        List<Member> sections = form.at("sections").items();
        KnownIds.unique(
                sections.stream()
                        .flatMap(section -> section.at("fields").items().stream())
                        .toList(),
                "id",
                "question");
        return new ReferralForm(
                form.at("id").text(),
                form.at("title").text(),
                sections.stream()
                        .map(
                                section ->
                                        new ReferralForm.Section(
                                                section.at("title").text(),
                                                section.at("fields").items().stream()
                                                        .map(BackMatterReader::field)
                                                        .toList()))
                        .toList());
    }

    private static ReferralForm.Field field(Member field) {
        return new ReferralForm.Field(
                field.at("id").text(),
                field.at("label").text(),
                field.at("from").text(),
                field.at("required").truth());
    }
}
