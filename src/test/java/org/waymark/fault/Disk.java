package org.waymark.fault;

/** Sees every request for the watched folder, and may refuse it. */
interface Disk {

    /** Asked before the operating system is. */
    Answer before(Request request);

    /** Told afterwards of what was truly done: of a short write, the bytes that were written. */
    void done(Request request);

    /** What becomes of a request. */
    enum Answer {
        /** The operating system does it. */
        GO_ON(0),
        /** It is not done, and the driver is told that it was. */
        PRETEND(0),
        /** The first half of a write is done, and the driver is told so. */
        HALF(0),
        /** EIO. */
        DISK_ERROR(5),
        /** ENOSPC. */
        DISK_FULL(28);

        private final int errorNumber;

        Answer(int errorNumber) {
            this.errorNumber = errorNumber;
        }

        /** The C library's number; the same on every Linux; 0 when the request does not fail. */
        int errorNumber() {
            return errorNumber;
        }
    }
}
