/** The instroomstops of a GI, kept by its team manager. */
@NullMarked
package nl.tijdig.app.organisaties.instroom;

import org.jspecify.annotations.NullMarked;
