package org.waymark.app;

/** The jobs of one screen; once closed, nothing that is still under way reaches it. */
public interface JobScope extends Jobs, AutoCloseable {

    @Override
    void close();
}
