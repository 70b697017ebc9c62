package org.waymark.ui.support;

import org.waymark.app.Failure;
import org.waymark.app.Settings;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseId;
import org.waymark.casework.RecordedEntry;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.ScreenContext;

import java.util.ArrayList;
import java.util.List;

/** Everything that a screen about one notebook in memory needs. */
public final class Desk {

    public final TestClock clock = new TestClock();
    public final Pathway pathway;
    public final FakeSession session;
    public final InlineJobs jobs = new InlineJobs();
    public final HeldPause pause = new HeldPause();
    public final List<Destination> went = new ArrayList<>();
    public final List<Failure> untold = new ArrayList<>();
    public final ScreenContext context;
    private int recorded;
    private Runnable afterRecording = () -> {};

    public Desk() {
        this(TestPathway.pathway());
    }

    public Desk(Pathway pathway) {
        this.pathway = pathway;
        this.session = FakeSession.fresh(pathway, clock);
        this.context =
                new ScreenContext(
                        session,
                        pathway,
                        jobs.scope(),
                        jobs,
                        went::add,
                        clock,
                        Settings::usual,
                        () -> {
                            recorded++;
                            afterRecording.run();
                        },
                        untold::add);
    }

    /** What the window does after something was recorded: it tells the screen. */
    public void afterRecording(Runnable told) {
        afterRecording = told;
    }

    public int recorded() {
        return recorded;
    }

    public Step step(StepId id) {
        return pathway.step(id);
    }

    public CaseFile file(CaseId id) {
        return session.queries().file(id).orElseThrow();
    }

    public List<RecordedEntry> entries(CaseId id) {
        return session.queries().entries(id);
    }

    public RecordedEntry lastEntry(CaseId id) {
        return entries(id).getLast();
    }
}
