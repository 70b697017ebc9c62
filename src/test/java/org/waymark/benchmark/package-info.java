/**
 * How long things take, each beside a control in the same run: {@code mvn -Pbenchmark verify}. What
 * came of it stands in {@code src/site/markdown/performance.md}.
 *
 * <p>The notebooks are made of invented words by {@link org.waymark.benchmark.LargeNotebook} and
 * kept in {@code target/benchmark} until {@code mvn clean}.
 */
@NullMarked
package org.waymark.benchmark;

import org.jspecify.annotations.NullMarked;
