package org.waymark.fault;

import java.util.function.Predicate;

/**
 * Refuses one request, or every one from then on, of those that can fail. What it lets through it
 * does not flush: no power cut follows.
 */
final class FailingDisk implements Disk {

    private static final UnflushedDisk UNFLUSHED = new UnflushedDisk();

    private final int refusedRequest;
    private final Answer answer;
    private final Predicate<Request> afterwards;
    private int seen;

    private FailingDisk(int refusedRequest, Answer answer, Predicate<Request> afterwards) {
        this.refusedRequest = refusedRequest;
        this.answer = answer;
        this.afterwards = afterwards;
    }

    /**
     * One request fails with an input/output error, and the next ones are done.
     *
     * @param number which, from 1
     */
    static FailingDisk failingOnce(int number) {
        return new FailingDisk(number, Answer.DISK_ERROR, request -> false);
    }

    /** From one request on, everything fails with an input/output error, as of a stick pulled. */
    static FailingDisk failingFrom(int number) {
        return new FailingDisk(number, Answer.DISK_ERROR, request -> true);
    }

    /** From one request on, nothing more fits: of that write the first half does. */
    static FailingDisk fullFrom(int number) {
        return new FailingDisk(number, Answer.DISK_FULL, FailingDisk::needsRoom);
    }

    private static boolean needsRoom(Request request) {
        return request instanceof Request.Write || request instanceof Request.Create;
    }

    /** Whether the request that was to be refused ever came. */
    boolean refused() {
        return seen >= refusedRequest;
    }

    @Override
    public Answer before(Request request) {
        seen++;
        if (seen == refusedRequest) {
            return answer == Answer.DISK_FULL && request instanceof Request.Write
                    ? Answer.HALF
                    : answerTo(request);
        }
        return seen > refusedRequest && afterwards.test(request)
                ? answer
                : UNFLUSHED.before(request);
    }

    private Answer answerTo(Request request) {
        return answer == Answer.DISK_FULL && !needsRoom(request)
                ? UNFLUSHED.before(request)
                : answer;
    }

    @Override
    public void done(Request request) {}
}
