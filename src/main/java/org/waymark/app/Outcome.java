package org.waymark.app;

/** What came of some work. */
sealed interface Outcome<T> {

    record Value<T>(T value) implements Outcome<T> {
        @Override
        public String toString() {
            return "Value[withheld]";
        }
    }

    record Failed<T>(Failure failure) implements Outcome<T> {}
}
