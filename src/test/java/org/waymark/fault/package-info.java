/**
 * What a notebook has to live through: power cuts, killed programs, full and failing disks, a
 * second program.
 *
 * <p>{@link org.waymark.fault.DriverCalls} stands between the SQLite driver and the operating
 * system inside the test's own Java machine, so that nothing has to be installed: it replaces the
 * addresses through which the driver's native library calls the C library. A {@link
 * org.waymark.fault.Disk} then sees every request. {@link org.waymark.fault.DiskHistory} writes
 * them down and {@link org.waymark.fault.PowerCut} plays back what a disk may hold after the power
 * went at any moment; {@link org.waymark.fault.FailingDisk} refuses the request that a test names.
 */
@NullMarked
package org.waymark.fault;

import org.jspecify.annotations.NullMarked;
