/** The pages of the inspector. */
@NullMarked
package nl.tijdig.app.toezicht.web;

import org.jspecify.annotations.NullMarked;
