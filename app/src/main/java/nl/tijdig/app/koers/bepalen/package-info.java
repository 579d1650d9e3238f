/** The koers of one child in words, version beside version, with the facts that kern judges. */
@NullMarked
package nl.tijdig.app.koers.bepalen;

import org.jspecify.annotations.NullMarked;
