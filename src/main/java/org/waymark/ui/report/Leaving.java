package org.waymark.ui.report;

import org.waymark.casework.CaseFile;
import org.waymark.casework.Chronology;
import org.waymark.casework.Observations;
import org.waymark.pathway.Pathway;
import org.waymark.report.ChronologyDocument;
import org.waymark.report.Letterhead;
import org.waymark.report.ObservationsDocument;
import org.waymark.report.PrintDocument;

import java.time.ZoneId;
import java.util.List;

/** What would leave: a document about one case, and what it leaves out. */
public sealed interface Leaving {

    /** The case that it is about. */
    CaseFile file();

    /** The name under which the journal notes that it left. */
    String document();

    /** What will be told, in one line. */
    String heading();

    /** Sentences that say what is not told and why; empty when nothing is left out. */
    List<String> leftOut();

    /** What to say when nothing is left out. */
    String whole();

    /** The head of the notebook's chain, in words. */
    String headWords();

    /** What is told, as the journal keeps it. */
    String scope();

    /** The document itself; takes a while. */
    PrintDocument print(Pathway pathway, Letterhead letterhead, ZoneId zone);

    /** What is told and what is left out, as the journal keeps it. */
    default String scopeWords() {
        return leftOut().isEmpty() ? scope() : scope() + " " + String.join(" ", leftOut());
    }

    /** The events of a case. */
    record Events(Chronology told) implements Leaving {
        @Override
        public CaseFile file() {
            return told.file();
        }

        @Override
        public String document() {
            return "chronology";
        }

        @Override
        public String heading() {
            int rows = told.rows().size();
            return rows == 1 ? "1 event will be told" : rows + " events will be told";
        }

        @Override
        public List<String> leftOut() {
            return told.leftOut();
        }

        @Override
        public String whole() {
            return "Nothing is left out: no event, no move of the case, no tick.";
        }

        @Override
        public String headWords() {
            return told.headWords();
        }

        @Override
        public String scope() {
            return told.scope().title() + ": " + told.rows().size() + " rows.";
        }

        @Override
        public PrintDocument print(Pathway pathway, Letterhead letterhead, ZoneId zone) {
            return new ChronologyDocument(pathway, letterhead, zone).of(told);
        }

        @Override
        public String toString() {
            return "Events[withheld]";
        }
    }

    /** What was noticed in a case; never how much of it. */
    record Signs(Observations told) implements Leaving {
        @Override
        public CaseFile file() {
            return told.file();
        }

        @Override
        public String document() {
            return "signs";
        }

        @Override
        public String heading() {
            return told.rows().isEmpty()
                    ? "Nothing has been written down as an observation in this case"
                    : "Everything noticed will be told, by date and by group";
        }

        @Override
        public List<String> leftOut() {
            return told.leftOut();
        }

        @Override
        public String whole() {
            return "Nothing is left out: no observation, no correction of one. Strengths stand"
                    + " beside worries, and nothing is added up.";
        }

        @Override
        public String headWords() {
            return told.headWords();
        }

        @Override
        public String scope() {
            return "Everything noticed.";
        }

        @Override
        public PrintDocument print(Pathway pathway, Letterhead letterhead, ZoneId zone) {
            return new ObservationsDocument(pathway, letterhead, zone).of(told);
        }

        @Override
        public String toString() {
            return "Signs[withheld]";
        }
    }
}
