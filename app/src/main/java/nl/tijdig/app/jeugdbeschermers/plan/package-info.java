/** Who gets which child: seen first, decided once, and kept for its day when that is to come. */
@NullMarked
package nl.tijdig.app.jeugdbeschermers.plan;

import org.jspecify.annotations.NullMarked;
