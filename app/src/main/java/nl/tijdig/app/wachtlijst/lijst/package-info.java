/** The list of who waits, in the order of danger, with the reason of each place. */
@NullMarked
package nl.tijdig.app.wachtlijst.lijst;

import org.jspecify.annotations.NullMarked;
