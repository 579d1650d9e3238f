/** Comply or explain: an uitleg counts when a second person accepts it, and until its last day. */
@NullMarked
package nl.tijdig.app.koers.uitleg;

import org.jspecify.annotations.NullMarked;
