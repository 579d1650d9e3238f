/** The languages of the chain: translates messages to facts, and verdicts to lines. */
@NullMarked
package nl.tijdig.berichten;

import org.jspecify.annotations.NullMarked;
