/** The inzagelog: one line for who looked at what, before it is shown. */
@NullMarked
package nl.tijdig.app.toegang.inzage;

import org.jspecify.annotations.NullMarked;
