package org.waymark.fault;

/** Says of every flush that it was done, without doing it: for files that nobody needs tomorrow. */
final class UnflushedDisk implements Disk {

    @Override
    public Answer before(Request request) {
        return switch (request) {
            case Request.Sync _, Request.SyncFolder _ -> Answer.PRETEND;
            default -> Answer.GO_ON;
        };
    }

    @Override
    public void done(Request request) {}
}
