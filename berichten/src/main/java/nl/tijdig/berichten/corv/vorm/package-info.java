/** What a message of CORV looks like, derived from its records. */
@NullMarked
package nl.tijdig.berichten.corv.vorm;

import org.jspecify.annotations.NullMarked;
