/** The pages of the beheerder on GI's, and of the team manager on instroomstops. */
@NullMarked
package nl.tijdig.app.organisaties.web;

import org.jspecify.annotations.NullMarked;
