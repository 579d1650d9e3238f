/**
 * Days, uncertain dates, working days and terms: the arithmetic of time, without law and without a
 * clock.
 */
@NullMarked
package nl.tijdig.kern.tijd;

import org.jspecify.annotations.NullMarked;
