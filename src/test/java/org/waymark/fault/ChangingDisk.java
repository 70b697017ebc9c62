package org.waymark.fault;

/** One disk for as long as somebody wants, and then another. */
final class ChangingDisk implements Disk {

    private Disk now;

    ChangingDisk(Disk first) {
        this.now = first;
    }

    void becomes(Disk disk) {
        now = disk;
    }

    @Override
    public Answer before(Request request) {
        return now.before(request);
    }

    @Override
    public void done(Request request) {
        now.done(request);
    }
}
